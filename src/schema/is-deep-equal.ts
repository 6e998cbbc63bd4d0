/** Whether two JSON values are the same: members in any order, items in theirs. */
export function isDeepEqual(left: unknown, right: unknown): boolean {
  if (left === right) {
    return true;
  }
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return false;
  }
  if (Array.isArray(left) !== Array.isArray(right)) {
    return false;
  }
  const others = right as Readonly<Record<string, unknown>>;
  const entries = Object.entries(left);
  return (
    entries.length === Object.keys(right).length &&
    entries.every(([name, member]) => Object.hasOwn(others, name) && isDeepEqual(member, others[name]))
  );
}
