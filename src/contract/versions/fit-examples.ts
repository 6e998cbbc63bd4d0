import { isJsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { parsePointer } from "../../schema/json-pointer.ts";
import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { ALL_TYPES } from "../../schema/type-set.ts";
import { readModel } from "../model/read-model.ts";
import type { MediaType, Operation } from "../model/operation.ts";

/**
 * Leaves in each example what its version declares. An example of a document with a history shows the fields of all
 * versions at once; the document of one version shows its part of them.
 */
export function fitExamples(document: MutableObject): void {
  const model = readModel(document);
  const operations = [...model.operations, ...model.webhooks.map(({ operation }) => operation)];

  for (const media of operations.flatMap(mediaOf)) {
    for (const { name, pointer } of media.examples) {
      const holder = nodeAt(document, pointer);
      const value = name === "" ? holder : isJsonObject(holder) ? holder["value"] : undefined;
      if (value !== undefined && media.schema !== undefined) {
        fitValue(media.schema.shape, value);
      }
    }
    dropEncodings(document, media);
  }
}

function mediaOf({ body, responses }: Operation): readonly MediaType[] {
  return [...(body?.media ?? []), ...responses.flatMap(({ media }) => media)];
}

function fitValue(shape: Shape, value: MutableJson): void {
  if (Array.isArray(value)) {
    fitItems(shape, value);
  } else if (isObject(value) && !isUndeclared(shape)) {
    for (const [name, member] of Object.entries(value)) {
      const declared = shape.members.get(name);
      if (declared === undefined) {
        delete value[name];
      } else {
        fitValue(declared, member);
      }
    }
  }
}

function fitItems({ items }: Shape, list: MutableJson[]): void {
  if (items === undefined) {
    return;
  }
  const values = items.roots.length === 1 ? items.roots[0]?.target.values : undefined;
  for (const [index, item] of [...list.entries()].toReversed()) {
    if (values !== undefined && !isObject(item) && !Array.isArray(item) && !values.includes(item)) {
      list.splice(index, 1);
    } else {
      fitValue(items, item);
    }
  }
}

/** Whether an object may have any field here: in metadata, and where a schema says nothing. */
function isUndeclared({ members, schemas, types }: Shape): boolean {
  return schemas.some(isOpen) || (members.size === 0 && types === ALL_TYPES);
}

function isOpen({ additionalProperties, patternProperties, unevaluatedProperties }: SchemaNode): boolean {
  const rests = [additionalProperties, unevaluatedProperties];
  return patternProperties.length > 0 || rests.some((rest) => rest !== undefined && rest.json !== false);
}

/** How a parameter is encoded says nothing in a version without it. */
function dropEncodings(document: MutableObject, { pointer, schema }: MediaType): void {
  const media = nodeAt(document, pointer);
  const encoding = isObject(media) ? media["encoding"] : undefined;
  if (encoding === undefined || !isObject(encoding) || schema === undefined) {
    return;
  }
  for (const name of Object.keys(encoding)) {
    if (!schema.shape.members.has(name)) {
      delete encoding[name];
    }
  }
}

function nodeAt(document: MutableObject, pointer: string): MutableJson | undefined {
  let node: MutableJson | undefined = document;
  for (const token of parsePointer(pointer)) {
    node = isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
  }
  return node;
}

function isObject(value: MutableJson | undefined): value is MutableObject {
  return isJsonObject(value);
}
