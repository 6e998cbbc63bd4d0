export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A document under construction: the same shape, open to change. */
export type MutableJson = string | number | boolean | null | MutableJson[] | { [key: string]: MutableJson };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
