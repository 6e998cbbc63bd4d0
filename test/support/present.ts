/** Requires a value whose type allows that it is missing. */
export function present<Value>(value: Value): NonNullable<Value> {
  if (value === undefined || value === null) {
    throw new Error("Expected a value, got none.");
  }
  return value;
}
