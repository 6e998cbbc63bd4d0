import type { MutableObject } from "../load/bundle-document.ts";
import type { JsonObject } from "../../schema/json.ts";
import { visitSchemas } from "../load/visit-schemas.ts";

/**
 * Changes what ajv reads otherwise than JSON Schema 2020-12 does, in place: `nullable` has no meaning there, an empty
 * `enum` is allowed and accepts nothing, and a pattern may be one that only works without the flag `u`.
 */
export function neutralizeKeywords(document: JsonObject): JsonObject {
  visitSchemas(document as MutableObject, (schema) => {
    delete schema["nullable"];
    if (Array.isArray(schema["enum"]) && schema["enum"].length === 0) {
      delete schema["enum"];
      schema["allOf"] = [...(Array.isArray(schema["allOf"]) ? schema["allOf"] : []), false];
    }
    if (isLegacyPattern(schema["pattern"])) {
      delete schema["pattern"];
    }
  });
  return document;
}

/** Whether a pattern is a regular expression only without the flag `u`, with which JSON Schema reads it. */
export function isLegacyPattern(pattern: unknown): boolean {
  return typeof pattern === "string" && !isPattern(pattern, "u") && isPattern(pattern, "");
}

function isPattern(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
