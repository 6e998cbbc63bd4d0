import type { JsonObject } from "../../schema/json.ts";
import { branchesOf, type SchemaNode } from "../../schema/schema-node.ts";

/** An object that says of itself what it is. */
export function isResource(node: SchemaNode): boolean {
  return node.properties.get("object")?.keywords["const"] !== undefined;
}

export function typesOf({ keywords: { type } }: SchemaNode): string[] {
  return type === undefined ? [] : [type].flat().map(String);
}

export function valuesOf({ values }: SchemaNode): string[] | undefined {
  return values?.map((value) => (typeof value === "string" ? value || '""' : JSON.stringify(value)));
}

/** The schemas that a schema is made of, by what pairs them with those of the other document. */
export function partsOf(node: SchemaNode): ReadonlyMap<string, SchemaNode> {
  return nameParts([...alternatives(node), ...node.allOf]);
}

/** The branches of a schema that is one of several and nothing else. */
export function alternativesOf(node: SchemaNode): ReadonlyMap<string, SchemaNode> {
  const { type, properties }: JsonObject = node.keywords;
  return nameParts(type === undefined && properties === undefined ? alternatives(node) : []);
}

/** A reference with other keywords beside it has one. */
function alternatives(node: SchemaNode): readonly SchemaNode[] {
  return node.ref === undefined ? branchesOf(node) : [node.ref, ...branchesOf(node)];
}

function nameParts(parts: readonly SchemaNode[]): ReadonlyMap<string, SchemaNode> {
  return new Map(parts.map(({ target }, index) => [nameOfPart(target) ?? `branch ${index + 1}`, target]));
}

/** What pairs the parts of two schemas: the component, the only value, or the types. */
export function nameOfPart(node: SchemaNode): string | undefined {
  const [value, ...others] = valuesOf(node) ?? [];
  const only = others.length === 0 ? value : undefined;
  return node.name ?? only ?? (typesOf(node).join(" or ") || undefined);
}
