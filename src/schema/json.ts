export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A document under construction: the same shape, open to change. */
export type MutableJson = string | number | boolean | null | MutableJson[] | { [key: string]: MutableJson };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON; undefined when it is not valid. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The value at the end of a path of member names and list indexes; undefined where the path leads nowhere. */
export function memberAt(root: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  let value = root;
  for (const name of path) {
    const isHolder = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    value = isHolder ? (value as JsonObject)[name] : undefined;
  }
  return value;
}
