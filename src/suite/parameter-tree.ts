/** Parameters before they are encoded: what a caller would pass. */
export type ParameterValue = string | number | boolean | readonly ParameterValue[] | ParameterTree;

export interface ParameterTree {
  readonly [name: string]: ParameterValue;
}

export type ParameterPath = readonly (string | number)[];

/** A copy with the value at a path set; objects and arrays on the way are made where they are missing. */
export function withParameter(tree: ParameterTree, path: ParameterPath, value: ParameterValue): ParameterTree {
  return setAt(tree, path, value) as ParameterTree;
}

/** A copy without the value at a path. */
export function withoutParameter(tree: ParameterTree, path: ParameterPath): ParameterTree {
  const [key, ...rest] = path;
  const name = String(key);

  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(tree).filter(([entry]) => entry !== name));
  }
  const child = tree[name];
  return isTree(child) ? { ...tree, [name]: withoutParameter(child, rest) } : tree;
}

export function parameterAt(tree: ParameterTree, path: ParameterPath): ParameterValue | undefined {
  return path.reduce<ParameterValue | undefined>((node, key) => {
    if (Array.isArray(node)) {
      return node[Number(key)] as ParameterValue | undefined;
    }
    return isTree(node) ? node[String(key)] : undefined;
  }, tree);
}

function setAt(node: ParameterValue | undefined, path: ParameterPath, value: ParameterValue): ParameterValue {
  const [key, ...rest] = path;

  if (key === undefined) {
    return value;
  }
  if (typeof key === "number") {
    const items = Array.isArray(node) ? [...(node as readonly ParameterValue[])] : [];
    items[key] = setAt(items[key], rest, value);
    return items;
  }
  const members = isTree(node) ? node : {};
  return { ...members, [key]: setAt(members[key], rest, value) };
}

function isTree(value: ParameterValue | undefined): value is ParameterTree {
  return typeof value === "object" && !Array.isArray(value);
}
