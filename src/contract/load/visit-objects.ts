import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";

/**
 * Calls `visit` for every object of a document that may be a reference, with what its keys are: not for those within
 * examples, defaults and extensions.
 */
export function visitReferable(
  value: unknown,
  visit: (node: JsonObject, keys: Keys) => void,
  keys: Keys = "keywords",
): void {
  if (Array.isArray(value)) {
    value.forEach((item) => visitReferable(item, visit));
  }
  if (!isJsonObject(value)) {
    return;
  }
  visit(value, keys);
  for (const [key, member] of Object.entries(value)) {
    if (!isOpaque(key, member, keys)) {
      visitReferable(member, visit, keysOf(key, keys));
    }
  }
}

/** Calls `visit` for a value and every object within it, arrays gone through. */
export function visitObjects(value: unknown, visit: (node: JsonObject) => void): void {
  if (typeof value !== "object" || value === null) {
    return;
  }
  if (isJsonObject(value)) {
    visit(value);
  }
  for (const member of Object.values(value)) {
    visitObjects(member, visit);
  }
}
