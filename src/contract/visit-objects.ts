import type { JsonObject } from "./json.ts";

/** Calls `visit` for a value and every object within it, arrays gone through. */
export function visitObjects(value: unknown, visit: (node: JsonObject) => void): void {
  if (typeof value !== "object" || value === null) {
    return;
  }
  if (!Array.isArray(value)) {
    visit(value as JsonObject);
  }
  for (const member of Object.values(value)) {
    visitObjects(member, visit);
  }
}
