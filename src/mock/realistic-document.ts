import { adaptSchemas } from "../contract/compile/adapt-schemas.ts";
import { findClosable } from "../contract/compile/find-closable.ts";
import { listRoots } from "../contract/compile/list-roots.ts";
import type { MadeUp } from "../contract/product/mock-habits.ts";
import { readModel } from "../contract/model/read-model.ts";
import { isJsonObject, type JsonObject, type JsonValue, type MutableJson } from "../schema/json.ts";
import { SchemaReader } from "../schema/schema-reader.ts";

type MutableObject = { [key: string]: MutableJson };

/** Longest made-up list. */
const LONGEST_LIST = 3;

/**
 * A copy of a document that Prism makes realistic values of: ids with their prefix, lists that end, what `madeUp` says
 * of strings, numbers and times, no undocumented fields. Examples stay as they are, the broken ones too.
 */
export function makeRealistic(document: JsonObject, madeUp: MadeUp): MutableObject {
  const { closed } = findClosable(listRoots(readModel(document)));
  const copy = adaptSchemas(document, closed, closed).document as MutableObject;
  visit(copy, undefined, { schemas: new SchemaReader(copy), madeUp });
  return copy;
}

interface Context {
  readonly schemas: SchemaReader;
  readonly madeUp: MadeUp;
}

function visit(node: MutableJson, name: string | undefined, context: Context): void {
  if (Array.isArray(node)) {
    for (const item of node) {
      visit(item, undefined, context);
    }
    return;
  }
  if (!isJsonObject(node)) {
    return;
  }
  const schema = node;
  for (const [key, child] of Object.entries(schema)) {
    if (key === "properties" && isJsonObject(child)) {
      for (const [property, member] of Object.entries(child)) {
        child[property] = inlineText(member, property, context);
        visit(child[property], property, context);
      }
    } else if (key !== "examples" && key !== "example" && key !== "enum" && key !== "const") {
      visit(child, key === "anyOf" || key === "items" ? name : undefined, context);
    }
  }
  adjustSchema(schema, name, context);
}

/** A copy of a shared string schema that is to look like its property's name: others may use it under another one. */
function inlineText(member: MutableJson, name: string, { schemas, madeUp }: Context): MutableJson {
  if (!isJsonObject(member) || typeof member["$ref"] !== "string" || madeUp.strings[name] === undefined) {
    return member;
  }
  const target = follow(schemas, member);
  return target["type"] === "string" ? (structuredClone(target) as MutableObject) : member;
}

function adjustSchema(schema: MutableObject, name = "", { schemas, madeUp }: Context): void {
  const types = [schema["type"]].flat();

  if (types.includes("string")) {
    adjustText(schema, madeUp.strings[name]);
  }
  if (schema["type"] === "integer" && schema["format"] === undefined && schema["minimum"] === undefined) {
    Object.assign(schema, madeUp.integers[name]);
  }
  if (schema["format"] === "unix-time") {
    delete schema["format"];
    Object.assign(schema, madeUp.times);
  }
  if (schema["type"] === "boolean") {
    Object.assign(schema, madeUp.booleans[name]);
  }
  if (types.includes("array")) {
    adjustList(schema, schemas);
  }
  if (isJsonObject(schema["propertyNames"])) {
    adjustMap(schema, madeUp.members);
  }
  if (isOpen(schema)) {
    schema["additionalProperties"] = false;
  }
  keepIds(schema, schemas);
}

function adjustText(schema: MutableObject, keywords: JsonObject | undefined): void {
  const prefix = schema["x-id-prefix"];

  if (typeof prefix === "string") {
    schema["pattern"] = `^${prefix}_[A-Za-z0-9]{24}$`;
  } else if (schema["pattern"] === undefined && schema["enum"] === undefined && schema["const"] === undefined) {
    Object.assign(schema, keywords);
  }
}

function adjustList(schema: MutableObject, schemas: SchemaReader): void {
  const items = isJsonObject(schema["items"]) ? follow(schemas, schema["items"]) : undefined;
  const values = items?.["enum"];

  if (Array.isArray(values)) {
    schema["uniqueItems"] = true;
  }
  schema["maxItems"] ??= Math.min(LONGEST_LIST, Array.isArray(values) ? values.length : LONGEST_LIST);
}

/** Prism does not know `propertyNames`: the members are named here. */
function adjustMap(schema: MutableObject, members: MadeUp["members"]): void {
  schema["properties"] = structuredClone(members) as MutableObject;
  schema["required"] = Object.keys(members);
  schema["additionalProperties"] = false;
  delete schema["propertyNames"];
}

/** An object that admits any field, or says nothing of its fields: Prism would make some up. */
function isOpen(schema: MutableObject): boolean {
  const isSilent = schema["properties"] === undefined && schema["additionalProperties"] === undefined;
  return schema["additionalProperties"] === true || (schema["type"] === "object" && isSilent);
}

/** Of an id or the object it expands to, the id: only what the request asks for is expanded. */
function keepIds(schema: MutableObject, schemas: SchemaReader): void {
  const branches = schema["anyOf"];

  if (Array.isArray(branches) && branches.some((branch) => typesOf(schemas, branch).includes("string"))) {
    schema["anyOf"] = branches.filter((branch) => !typesOf(schemas, branch).includes("object"));
  }
}

function typesOf(schemas: SchemaReader, schema: JsonValue): unknown[] {
  return isJsonObject(schema) ? [follow(schemas, schema)["type"]].flat() : [];
}

function follow(schemas: SchemaReader, schema: JsonObject): JsonObject {
  const { $ref: reference } = schema;
  return typeof reference === "string" ? (schemas.follow(reference)?.target.keywords ?? {}) : schema;
}
