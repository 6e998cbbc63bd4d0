import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";

export type ParameterPath = readonly (string | number)[];

/** A copy with the value at a path set; objects and arrays on the way are made where they are missing. */
export function withParameter(tree: JsonObject, [key, ...rest]: ParameterPath, value: JsonValue): JsonObject {
  return key === undefined ? tree : { ...tree, [key]: setAt(tree[key], rest, value) };
}

/** A copy without the value at a path. */
export function withoutParameter(tree: JsonObject, path: ParameterPath): JsonObject {
  const [key, ...rest] = path;
  const name = String(key);

  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(tree).filter(([entry]) => entry !== name));
  }
  const child = tree[name];
  return isJsonObject(child) ? { ...tree, [name]: withoutParameter(child, rest) } : tree;
}

function setAt(node: JsonValue | undefined, path: ParameterPath, value: JsonValue): JsonValue {
  const [key, ...rest] = path;

  if (key === undefined) {
    return value;
  }
  if (typeof key === "number") {
    const items = isJsonArray(node) ? [...node] : [];
    items[key] = setAt(items[key], rest, value);
    return items;
  }
  return withParameter(isJsonObject(node) ? node : {}, path, value);
}
