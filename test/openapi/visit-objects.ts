import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { escapeToken } from "../../src/schema/json-pointer.ts";

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
