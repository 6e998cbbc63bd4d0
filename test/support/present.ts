/** A value that may be missing and is not. */
export function present<Value>(value: Value): NonNullable<Value> {
  if (value === undefined || value === null) {
    throw new Error("Expected a value, got none.");
  }
  return value;
}
