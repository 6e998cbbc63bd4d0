import { isComposed } from "./json.ts";

/** Whether a value has more than `depth` levels of nested objects and lists. */
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
