import type { Product } from "../contract/product/product.ts";
import { UNKNOWN_PREFIX } from "./fill-ids.ts";

/** Why a case is skipped that needs ids which the target does not have, and what to do. */
export function describeLack(prefixes: readonly string[], targetName: string, { suite }: Product): string {
  if (prefixes.includes(UNKNOWN_PREFIX)) {
    return "the contract does not say how ids of these objects start, so the suite has no cursor to send; nothing to do";
  }
  const starts = prefixes.map((prefix) => `${prefix}_`).join(" or ");
  const advice = suite?.adviseOnIds(prefixes) ?? "create such objects";
  return `${targetName} has no id that starts with ${starts}; ${advice} there and check again`;
}
