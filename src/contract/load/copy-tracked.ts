import type { MutableJson } from "../../schema/json.ts";
import type { Origins } from "./origins.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/** A deep copy that keeps what is known of the places of its nodes. References in it stay as they are. */
export function copyTracked(value: MutableJson, origins: Origins): MutableJson {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const node = value as { [key: string]: MutableJson };
  const copy = (Array.isArray(value) ? [] : {}) as { [key: string]: MutableJson };
  origins.add(copy, origins.of(node) as SourceLocation);
  for (const [key, member] of Object.entries(node)) {
    const place = origins.ofMember(node, key);
    if (place !== undefined) {
      origins.setMember(copy, key, place);
    }
    copy[key] = copyTracked(member, origins);
  }
  return copy;
}
