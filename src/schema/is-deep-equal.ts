import { isComposed } from "./json.ts";

/** Whether two JSON values are the same: members in any order, items in theirs. */
export function isDeepEqual(left: unknown, right: unknown): boolean {
  if (left === right) {
    return true;
  }
  if (!isComposed(left) || !isComposed(right) || Array.isArray(left) !== Array.isArray(right)) {
    return false;
  }
  const entries = Object.entries(left);
  return (
    entries.length === Object.keys(right).length &&
    entries.every(([name, member]) => Object.hasOwn(right, name) && isDeepEqual(member, right[name]))
  );
}
