import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { hasType, listTypes, TYPE_BITS } from "../../schema/type-set.ts";
import { listTypesNullLast } from "../propose/shape-to-schema.ts";
import { NOT_DESCRIBED } from "../propose/describe-evidence.ts";
import { resourcesOf, valuesOf } from "./read-shape.ts";

export interface SchemaOptions {
  /** The pointer of the schema of a resource that the contract has, by the constant in its `object`. */
  readonly findResource: (resource: string) => string | undefined;
  /** Objects have no other fields, as in requests. */
  readonly isClosed: boolean;
}

/** More levels than any new field has: what refers to itself ends here. */
const DEEPEST = 8;

/**
 * A schema of the contract that says what a publisher's does: types, values, fields, what is required. A resource that
 * the contract has is referred to. Descriptions are the publisher's own words, and are left to whoever reviews it.
 */
export function describeSchema(shape: Shape, options: SchemaOptions): JsonObject {
  return { description: NOT_DESCRIBED, ...describe(shape, options, 0) };
}

function describe(shape: Shape, options: SchemaOptions, depth: number): JsonObject {
  const references = resourcesOf(shape).flatMap((resource) => options.findResource(resource) ?? []);
  if (references.length > 0) {
    return referTo(references, shape);
  }
  const names = listTypes(shape.types);
  const values = valuesOf(shape);
  const [only] = names;
  const allowed = values === undefined ? undefined : [...values, ...(hasType(shape.types, "null") ? [null] : [])];
  return {
    ...(names.length < MOST_TYPES && {
      type: names.length === 1 && only !== undefined ? only : listTypesNullLast(shape.types),
    }),
    ...(allowed !== undefined && { enum: allowed }),
    ...(shape.items !== undefined && depth < DEEPEST && { items: describe(shape.items, options, depth + 1) }),
    ...(hasType(shape.types, "object") && describeFields(shape, options, depth)),
  };
}

/** All of them: then the type says nothing. */
const MOST_TYPES = 6;

/** An id, or the resource; null where it is allowed. */
function referTo(references: readonly string[], { types }: Shape): JsonObject {
  const branches: JsonValue[] = [
    ...(hasType(types, "string") ? [{ type: "string" }] : []),
    ...references.map((reference) => ({ $ref: reference })),
    ...(hasType(types, "null") ? [{ type: "null" }] : []),
  ];
  const [only] = references;
  return branches.length === 1 && only !== undefined ? { $ref: only } : { anyOf: branches };
}

function describeFields({ members, required }: Shape, options: SchemaOptions, depth: number): JsonObject {
  const fields = [...members].map(([name, member]): [string, JsonValue] => [
    name,
    depth < DEEPEST ? describe(member, options, depth + 1) : {},
  ]);
  const always = [...required].filter((name) => members.has(name)).toSorted();
  return {
    ...(always.length > 0 && { required: always }),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
    ...(options.isClosed && { additionalProperties: false }),
  };
}

/** Whether a value of a form is written with brackets. */
export function isNested({ types }: Shape): boolean {
  return (types & (TYPE_BITS.array | TYPE_BITS.object)) !== 0;
}
