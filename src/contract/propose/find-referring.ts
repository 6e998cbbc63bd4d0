import { parsePointer } from "../../schema/json-pointer.ts";
import type { SchemaNode, Shape } from "../../schema/schema-node.ts";

/**
 * The schema of the field at the end of a pointer into a value, if all that it says is a reference to another schema.
 * Undefined otherwise.
 */
export function findReferring(root: SchemaNode | undefined, pointer: string, target: string): string | undefined {
  let shape: Shape | undefined = root?.shape;
  for (const token of parsePointer(pointer)) {
    shape = shape?.members.get(token) ?? shape?.items;
  }
  const [only, ...others] = shape?.roots ?? [];
  return others.length === 0 && only?.target.pointer === target ? only.pointer : undefined;
}
