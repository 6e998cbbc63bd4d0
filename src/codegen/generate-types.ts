import type { TypeNode } from "typescript";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { escapeToken, resolvePointer } from "../schema/json-pointer.ts";
import { errorMessage } from "../contract/error-message.ts";
import { isOpaque } from "../contract/load/opaque-members.ts";
import { visitObjects, visitReferable } from "../contract/load/visit-objects.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { loadTypesTools, type TypesTools } from "./load-types-tools.ts";

type TypeScript = TypesTools["ts"];

/**
 * TypeScript types of a bundled document. The one place that knows openapi-typescript: it gets no more updates, and
 * whatever replaces it has to give this one function.
 *
 * @throws FcContractError `dependency_missing` when openapi-typescript or a TypeScript below 7 is not installed,
 *   `types_failed` when openapi-typescript gives up
 */
export async function generateTypes(document: JsonObject, command: readonly string[]): Promise<string> {
  const { openapiTypescript, ts } = loadTypesTools(command);
  const { default: toTypes, astToString } = openapiTypescript;
  try {
    const nodes = await toTypes(dropRepeatedIds(withoutOpaqueMembers(structuredClone(document))) as never, {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      postTransform: (type) => keepLiterals(ts, document, type),
    });
    return astToString(nodes);
  } catch (error) {
    const reason = errorMessage(error).split("\n")[0] ?? "";
    throw new FcContractError("types_failed", `no types can be generated from this document: ${reason}`, {
      cause: error,
    });
  }
}

/**
 * The document without extensions, and without values in which something looks like a reference, in place:
 * openapi-typescript would read the ones and follow the others.
 */
function withoutOpaqueMembers(document: JsonObject): JsonObject {
  visitReferable(document, (node, keys) => {
    for (const [key, member] of Object.entries(node)) {
      if (isOpaque(key, member, keys) && (key.startsWith("x-") || hasReference(member))) {
        delete (node as Record<string, unknown>)[key];
      }
    }
  });
  return document;
}

/**
 * The document with each operation id once, in place. A path item that several paths refer to gives every one of them
 * its operations; openapi-typescript names the first ones and writes the others out.
 */
function dropRepeatedIds(document: JsonObject): JsonObject {
  const seen = new Set<unknown>();
  const components = isJsonObject(document["components"]) ? document["components"] : {};
  const items = [document["paths"], document["webhooks"], components["pathItems"]]
    .filter(isJsonObject)
    .flatMap((section) => Object.values(section))
    .filter(isJsonObject);

  for (const operation of items.flatMap((item) => Object.values(item)).filter(isJsonObject)) {
    const id = operation["operationId"];
    if (id !== undefined && seen.has(id)) {
      delete (operation as Record<string, unknown>)["operationId"];
    }
    seen.add(id);
  }
  return document;
}

function hasReference(value: unknown): boolean {
  let isFound = false;
  visitObjects(value, (node) => {
    isFound ||= node["$ref"] !== undefined;
  });
  return isFound;
}

/** `"a" | string` is just `string` to the compiler; with `string & {}` an editor still offers the known values. */
function keepLiterals(ts: TypeScript, document: JsonObject, type: TypeNode): TypeNode | undefined {
  const isString = (member: TypeNode): boolean => member.kind === ts.SyntaxKind.StringKeyword;

  if (
    !ts.isUnionTypeNode(type) ||
    !type.types.some(isString) ||
    !type.types.some((member) => holdsStringLiterals(ts, document, member))
  ) {
    return undefined;
  }
  const open = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode(type.types.map((member) => (isString(member) ? open : member)));
}

/** Whether a type is made of known strings, written out or as a reference to an enum of the document. */
function holdsStringLiterals(ts: TypeScript, document: JsonObject, type: TypeNode): boolean {
  if (ts.isLiteralTypeNode(type)) {
    return ts.isStringLiteral(type.literal);
  }
  if (
    ts.isIndexedAccessTypeNode(type) &&
    ts.isLiteralTypeNode(type.indexType) &&
    ts.isStringLiteral(type.indexType.literal)
  ) {
    const schema = resolvePointer(document, `#/components/schemas/${escapeToken(type.indexType.literal.text)}`);
    return isJsonObject(schema) && Array.isArray(schema["enum"]);
  }
  return ts.isUnionTypeNode(type) && type.types.some((member) => holdsStringLiterals(ts, document, member));
}
