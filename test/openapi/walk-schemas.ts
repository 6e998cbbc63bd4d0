import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import { followReference } from "../../src/contract/follow-reference.ts";

/** A schema, `$ref`s followed, and every schema within it, each once. */
export function listSchemas(
  document: JsonObject,
  at: string,
  seen: Set<string> = new Set(),
): { pointer: string; schema: JsonObject }[] {
  const pointer = followReference(document, at);
  const schema = resolvePointer(document, pointer);

  if (seen.has(pointer) || !isJsonObject(schema)) {
    return [];
  }
  seen.add(pointer);
  const within = listParts(schema).flatMap((part) => listSchemas(document, `${pointer}/${part}`, seen));
  return [{ pointer, schema }, ...within];
}

function listParts(schema: JsonObject): string[] {
  const inLists = ["anyOf", "allOf", "oneOf"].flatMap((key) =>
    ((schema[key] ?? []) as readonly JsonValue[]).map((_, index) => `${key}/${index}`),
  );
  const alone = ["items", "additionalProperties"].filter((key) => isJsonObject(schema[key]));
  return [
    ...Object.keys((schema["properties"] ?? {}) as JsonObject).map((name) => `properties/${escapeToken(name)}`),
    ...inLists,
    ...alone,
  ];
}

/** Calls `visit` for every object of a document, with its pointer. */
export function visitObjects(
  value: JsonValue,
  visit: (node: JsonObject, pointer: string) => void,
  pointer = "#",
): void {
  if (isJsonObject(value)) {
    visit(value, pointer);
  }
  if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      visitObjects(member, visit, `${pointer}/${escapeToken(key)}`);
    }
  }
}
