import type { SchemaNode } from "./schema-node.ts";

/** The schemas written directly within a schema, and what it refers to. */
export function subschemas(node: SchemaNode): readonly SchemaNode[] {
  return [
    node.ref,
    node.additionalProperties,
    node.unevaluatedProperties,
    node.propertyNames,
    node.items,
    node.contains,
    node.unevaluatedItems,
    node.not,
    node.ifSchema,
    node.thenSchema,
    node.elseSchema,
    ...node.properties.values(),
    ...node.patternProperties.map(({ schema }) => schema),
    ...node.dependentSchemas.values(),
    ...node.prefixItems,
    ...node.allOf,
    ...node.anyOf,
    ...node.oneOf,
  ].filter((part) => part !== undefined);
}

/** Every schema that can be reached from these, each once. */
export function reachableSchemas(roots: Iterable<SchemaNode>): ReadonlySet<SchemaNode> {
  const found = new Set<SchemaNode>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!found.has(node)) {
      found.add(node);
      open.push(...subschemas(node));
    }
  }
  return found;
}
