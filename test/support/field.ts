/** Reads a path of names and indexes in an untyped value; undefined if the path leads nowhere. */
export function field(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const name of path) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined;
  }
  return found;
}
