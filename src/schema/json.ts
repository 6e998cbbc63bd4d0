export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A document under construction: the same shape, open to change. */
export type MutableJson = string | number | boolean | null | MutableJson[] | MutableObject;

export interface MutableObject {
  [key: string]: MutableJson;
}

/** An object without a prototype, and so without inherited members. */
export function createDictionary(): Record<string, JsonValue> {
  const dictionary: Record<string, JsonValue> = Object.create(null);
  return dictionary;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `Array.isArray` does not recognize the lists of a JsonValue, which are readonly. */
export function isJsonArray(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value has members or items. */
export function isComposed(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** Parses JSON; undefined when it is not valid. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Parses a JSON object; undefined when the text is another value or not valid. */
export function parseJsonObject(text: string): JsonObject | undefined {
  const value = parseJson(text);
  return isJsonObject(value) ? value : undefined;
}

/** The value at the end of a path of member names and list indexes; undefined where the path leads nowhere. */
export function memberAt(root: MutableJson | undefined, path: readonly string[]): MutableJson | undefined;
export function memberAt(root: JsonValue | undefined, path: readonly string[]): JsonValue | undefined;
export function memberAt(root: unknown, path: readonly string[]): unknown;
export function memberAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const name of path) {
    if (!isComposed(value) || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = value[name];
  }
  return value;
}
