import type { SchemaNode } from "./schema-node.ts";
import { reachableSchemas, subschemas } from "./subschemas.ts";

/**
 * The schemas that follow a value to any depth: they lead back to themselves, or to one that does, or compare whole
 * items with each other. All others end where their own nesting ends.
 */
export function bottomlessSchemas(roots: Iterable<SchemaNode>): ReadonlySet<SchemaNode> {
  const schemas = reachableSchemas(roots);
  const users = new Map<SchemaNode, SchemaNode[]>();
  const open = new Map<SchemaNode, number>();
  for (const node of schemas) {
    const parts = subschemas(node);
    open.set(node, parts.length);
    for (const part of parts) {
      const known = users.get(part);
      if (known === undefined) {
        users.set(part, [node]);
      } else {
        known.push(node);
      }
    }
  }
  // A schema ends if all its parts do.
  const bottomless = new Set(schemas);
  const ending = [...schemas].filter((node) => open.get(node) === 0 && !comparesItems(node));
  for (let node = ending.pop(); node !== undefined; node = ending.pop()) {
    bottomless.delete(node);
    for (const user of users.get(node) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0 && !comparesItems(user)) {
        ending.push(user);
      }
    }
  }
  return bottomless;
}

function comparesItems({ keywords }: SchemaNode): boolean {
  return keywords["uniqueItems"] === true;
}
