import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import { followReference } from "../contract/follow-reference.ts";

/** The JSON types that a schema admits, those of its `anyOf` branches included. */
export function listSchemaTypes(document: JsonObject, pointer: string, depth = 0): string[] {
  const at = followReference(document, pointer);
  const schema = resolvePointer(document, at);

  if (!isJsonObject(schema) || depth > 8) {
    return [];
  }
  const branches = Array.isArray(schema["anyOf"]) ? (schema["anyOf"] as readonly JsonValue[]) : [];
  const own = schema["type"] === undefined ? [] : [schema["type"]].flat().map(String);
  return [...own, ...branches.flatMap((_, index) => listSchemaTypes(document, `${at}/anyOf/${index}`, depth + 1))];
}
