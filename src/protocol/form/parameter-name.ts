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
  const open = name.indexOf("[");
  if (open === -1) {
    return name === "" || name.includes("]") ? null : [name];
  }
  const root = name.slice(0, open);
  if (root === "" || root.includes("]") || !name.endsWith("]")) {
    return null;
  }
  const segments = name.slice(open + 1, -1).split("][");
  if (segments.some((segment) => segment.includes("[") || segment.includes("]"))) {
    return null;
  }
  return [root, ...segments];
}
