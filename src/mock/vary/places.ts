import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { childrenOf } from "../../schema/value-matcher.ts";

/** The place of a value in the contract: one schema, however it is referred to, or the shape that several make together. */
export type Place = SchemaNode | Shape;

export function placeOf(shape: Shape): Place {
  const [root, ...others] = shape.roots;
  return root === undefined || others.length > 0 ? shape : root.target;
}

/** What applies to a member of an object; undefined when no schema says anything about it. */
export function memberOf(shape: Shape | undefined, name: string): Shape | undefined {
  const declared = shape?.members.get(name);
  return declared ?? shape?.schemas.flatMap((schema) => childrenOf(schema, name))[0]?.shape;
}

/** A keyword of the place: the first that one of its schemas has. */
export function keywordAt(shape: Shape | undefined, keyword: string): unknown {
  return shape?.schemas.find(({ keywords }) => keywords[keyword] !== undefined)?.keywords[keyword];
}

/** The declared values of the place, if exactly one schema declares them. */
export function declaredValues(shape: Shape | undefined): SchemaNode["values"] {
  const declaring = shape?.schemas.filter(({ values }) => values !== undefined) ?? [];
  return declaring.length === 1 ? declaring[0]?.values : undefined;
}

/** Whether some schema declares the values of the place. */
export function isDeclared(shape: Shape | undefined): boolean {
  return shape?.schemas.some(({ values }) => values !== undefined) === true;
}
