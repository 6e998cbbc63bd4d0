/** The object in a field that was expanded. */
export function expanded<Value>(value: Value): Extract<Value, object> {
  if (!isObject(value)) {
    throw new TypeError(`Expected an object, got ${JSON.stringify(value)}.`);
  }
  return value;
}

/** The id in a field that is not expanded. */
export function unexpanded(value: unknown): string {
  if (typeof value !== "string") {
    throw new TypeError(`Expected an id, got ${JSON.stringify(value)}.`);
  }
  return value;
}

function isObject<Value>(value: Value): value is Extract<Value, object> {
  return typeof value === "object" && value !== null;
}
