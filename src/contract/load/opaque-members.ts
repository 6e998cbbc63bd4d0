/** What the keys of an object are: keywords of OpenAPI, names that the author chose, or names with extensions among them. */
export type Keys = "keywords" | "names" | "names-and-extensions";

const NAMES = new Set([
  "$defs",
  "callbacks",
  "content",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "schemas",
  "securitySchemes",
  "variables",
]);

const NAMES_AND_EXTENSIONS = new Set(["paths", "responses", "webhooks"]);

const VALUES = new Set(["const", "default", "enum", "example", "value"]);

/** What the keys of a member are, given its own key and what that is. The items of a list have none. */
export function keysOf(key: string, own: Keys): Keys {
  if (own !== "keywords") {
    return "keywords";
  }
  return NAMES.has(key) ? "names" : NAMES_AND_EXTENSIONS.has(key) ? "names-and-extensions" : "keywords";
}

/**
 * Whether a member is a value or an extension: what looks like a reference or a schema in there is none. The
 * `examples` of a schema are a list of values, those of a media type a map of names.
 */
export function isOpaque(key: string, member: unknown, own: Keys): boolean {
  if (own === "keywords") {
    return key.startsWith("x-") || VALUES.has(key) || (key === "examples" && Array.isArray(member));
  }
  return own === "names-and-extensions" && key.startsWith("x-");
}
