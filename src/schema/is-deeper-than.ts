import { isComposed } from "./json.ts";

/** Whether objects and lists lie in one another more than so many times. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (!isComposed(value)) {
    return false;
  }
  if (depth === 0) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.some((item) => isDeeperThan(item, depth - 1));
  }
  for (const name in value) {
    if (isDeeperThan(value[name], depth - 1)) {
      return true;
    }
  }
  return false;
}
