import type { SchemaNode } from "../schema/schema-node.ts";
import { isTypeName, type TypeName } from "../schema/type-set.ts";
import type { Branch } from "./finding.ts";

/** What a message says of a branch. */
export function readBranch(branch: SchemaNode): Branch {
  const { target } = branch;
  if (target.name !== undefined) {
    return { kind: "component", name: target.name, isObject: target.keywords["type"] === "object" };
  }
  if (target.values !== undefined) {
    return { kind: "values", values: target.values };
  }
  return target.keywords["type"] === undefined ? { kind: "any" } : { kind: "types", types: typeNames(target) };
}

/** The types that a schema names, in its order. */
export function typeNames({ keywords }: SchemaNode): TypeName[] {
  return [keywords["type"]].flat().filter(isTypeName);
}
