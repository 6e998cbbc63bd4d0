import { isJsonObject, type MutableObject } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import type { Origins } from "./origins.ts";

/**
 * Puts what they refer to in place of path items that are a `$ref`, in a bundled document: then operations are where
 * everything looks for them. What is beside the `$ref` wins. A circle is kept, and found when the structure is checked.
 */
export function writeOutPathItems(document: MutableObject, origins: Origins): void {
  for (const section of ["paths", "webhooks"]) {
    const items = document[section];
    if (!isJsonObject(items)) {
      continue;
    }
    for (const [name, item] of Object.entries(items)) {
      if (!name.startsWith("x-") && isJsonObject(item) && typeof item["$ref"] === "string") {
        const written = writeOut(item, { document, origins, seen: new Set() });
        items[name] = written ?? item;
      }
    }
  }
}

interface Reading {
  readonly document: MutableObject;
  readonly origins: Origins;
  readonly seen: Set<string>;
}

/** Undefined where the references lead back or to what is not an object. */
function writeOut(item: MutableObject, reading: Reading): MutableObject | undefined {
  const { document, origins, seen } = reading;
  const reference = item["$ref"];

  if (typeof reference !== "string") {
    const copy = origins.copyAll(item);
    return isJsonObject(copy) ? copy : undefined;
  }
  const target = seen.has(reference) ? undefined : resolvePointer(document, reference);
  seen.add(reference);
  const written = isJsonObject(target) ? writeOut(target, reading) : undefined;
  if (written === undefined) {
    return undefined;
  }
  for (const [key, member] of Object.entries(item).filter(([name]) => name !== "$ref")) {
    written[key] = origins.copyAll(member);
    origins.setMember(written, key, origins.ofMember(item, key));
  }
  return written;
}
