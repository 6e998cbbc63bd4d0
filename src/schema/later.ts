import { isJsonObject } from "./json.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * Beside a schema, and at the root of a document: what later versions of the API add there, `properties`, `enum` and
 * `webhooks`. An API adds fields, values and events without a new version, so an answer of this one may have them.
 */
export const LATER_KEY = "x-later";

/** Whether a later version has a property that a schema does not declare. */
export function isLaterProperty(node: SchemaNode, name: string): boolean {
  return includes(node, "properties", name);
}

/** Whether a later version has a value that the enum of a schema does not have. */
export function isLaterValue(node: SchemaNode, value: unknown): boolean {
  return includes(node, "enum", value);
}

function includes({ keywords }: SchemaNode, section: "enum" | "properties", item: unknown): boolean {
  const later = keywords[LATER_KEY];
  const items = isJsonObject(later) ? later[section] : undefined;
  return Array.isArray(items) && items.includes(item);
}
