import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { TYPE_BITS } from "../../schema/type-set.ts";

/** The constant in a schema's `object`: `financial_connections.account`. */
export function resourceOf({ properties }: SchemaNode): string | undefined {
  const values = properties.get("object")?.target.values;
  const [only] = values ?? [];
  return values?.length === 1 && typeof only === "string" ? only : undefined;
}

/** The resources that can be at a place. */
export function resourcesOf({ schemas }: Shape): readonly string[] {
  return [...new Set(schemas.flatMap((schema) => resourceOf(schema) ?? []))];
}

/** The strings that a place allows, all branches united; undefined when one of them allows any. */
export function valuesOf({ schemas, types }: Shape): readonly string[] | undefined {
  const strings = schemas.filter((schema) => (schema.types & TYPE_BITS.string) !== 0 && isScalar(schema));
  if ((types & TYPE_BITS.string) === 0 || strings.length === 0 || strings.some(({ values }) => values === undefined)) {
    return undefined;
  }
  const found = strings.flatMap(({ values }) => values ?? []).filter((value) => typeof value === "string");
  return [...new Set(found)].toSorted();
}

/** Whether a schema says itself what its value is, and does not only lead to others. */
function isScalar({ allOf, anyOf, oneOf, ref }: SchemaNode): boolean {
  return ref === undefined && allOf.length + anyOf.length + oneOf.length === 0;
}
