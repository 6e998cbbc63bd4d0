/**
 * Writes a path into a form as Stripe names it: `["account_holder", "foo"]` is `account_holder[foo]`,
 * `["features", 0]` is `features[0]`.
 */
export function formatParameterName(path: readonly (string | number)[]): string {
  const [root = "", ...rest] = path;
  return rest.reduce<string>((name, segment) => `${name}[${segment}]`, String(root));
}

/**
 * Reads `a[b][]` as `["a", "b", ""]`, where the empty segment is an append.
 * Returns null for an invalid name: no root, a bracket left open, text after a bracket.
 */
export function parseParameterName(name: string): readonly string[] | null {
  const first = name.indexOf("[");
  const root = first === -1 ? name : name.slice(0, first);
  if (root === "" || root.includes("]")) {
    return null;
  }
  const path = [root];
  for (let open = first; open !== -1 && open < name.length;) {
    const close = name.indexOf("]", open);
    const segment = name.slice(open + 1, close);
    if (name[open] !== "[" || close === -1 || segment.includes("[")) {
      return null;
    }
    path.push(segment);
    open = close + 1;
  }
  return path;
}
