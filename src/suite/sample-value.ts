import type { JsonValue } from "../schema/json.ts";
import { branchesOf, type SchemaNode } from "../schema/schema-node.ts";
import { ALL_TYPES, listTypes, type TypeName } from "../schema/type-set.ts";

/** A value that the schema of a parameter accepts: its example, or the plainest one. Of objects only what is required. */
export function sampleValue(schema: SchemaNode | undefined): JsonValue {
  if (schema === undefined) {
    return PLAIN;
  }
  const node = schema.target;
  const given = [...node.examples, ...(node.values ?? [])].find((value) => value !== null);
  const branch = node.ref ?? branchesOf(node)[0];

  if (given !== undefined) {
    return given;
  }
  return branch === undefined ? sampleOfType(node) : sampleValue(branch);
}

/** What a schema wants in the first place; text when it does not say. */
export function firstTypeOf({ types }: SchemaNode): TypeName {
  const [first = "string"] = listTypes(types).filter((type) => type !== "null");
  return types === ALL_TYPES ? "string" : first;
}

const PLAIN = "sample";

function sampleOfType(node: SchemaNode): JsonValue {
  const { default: usual, minimum, "x-id-prefix": prefix } = node.keywords;

  switch (firstTypeOf(node)) {
    case "object":
      return Object.fromEntries([...node.required].map((name) => [name, sampleValue(node.properties.get(name))]));
    case "array":
      return [sampleValue(node.items)];
    case "integer":
    case "number":
      return Number(usual ?? minimum ?? 1_772_000_000);
    case "boolean":
      return true;
    default:
      return typeof prefix === "string" ? sampleId(prefix) : PLAIN;
  }
}

/** An id that starts as documented. A target's own id takes its place. */
export function sampleId(prefix: string): string {
  return `${prefix}_${"0".repeat(24)}`;
}
