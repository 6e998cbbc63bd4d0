import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";

/** Follows `$ref` after `$ref`, so that equal schemas get one pointer. A reference with siblings is a separate schema. */
export function followReference(document: JsonObject, pointer: string): string {
  let current = pointer;

  for (let hops = 0; hops < 100; hops += 1) {
    const value = resolvePointer(document, current);
    if (!isJsonObject(value) || typeof value["$ref"] !== "string" || hasSchemaSiblings(value)) {
      return current;
    }
    current = value["$ref"];
  }
  return current;
}

function hasSchemaSiblings(reference: JsonObject): boolean {
  return Object.keys(reference).some((key) => key !== "$ref" && key !== "description" && key !== "summary");
}
