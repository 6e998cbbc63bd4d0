import type { JsonObject } from "../../schema/json.ts";
import { hasType, listTypes, type TypeName, type TypeSet } from "../../schema/type-set.ts";
import type { SampledShape } from "./sampled-shape.ts";

/** Fields that hold a time, by their names. */
const TIME_NAME = /(^|_)(at|created|date|expires|expiry|time|timestamp|updated)$/;

export interface SchemaOptions {
  /** The field's name says whether a number is a time. */
  readonly name: string;
  /** Objects have no other fields, as in requests. */
  readonly isClosed: boolean;
}

/** The types of a set; null is the last. */
export function listTypesNullLast(types: TypeSet): readonly TypeName[] {
  return listTypes(types).toSorted((left, right) => Number(left === "null") - Number(right === "null"));
}

/**
 * The schema of a shape. Nothing in it is required: traffic cannot tell what is always there. A place that only had null
 * can have anything.
 */
export function shapeToSchema({ form, items, members, types }: SampledShape, options: SchemaOptions): JsonObject {
  const names = listTypesNullLast(types);
  if (names.every((type) => type === "null")) {
    return {};
  }
  const { name, isClosed } = options;
  const isTime = form === "unix-time" && TIME_NAME.test(name);
  const fields = Object.entries(members ?? {}).toSorted(([left], [right]) => (left < right ? -1 : 1));

  return {
    type: names.length === 1 ? (names[0] ?? null) : names,
    ...(isTime && { format: "unix-time" }),
    ...(form.startsWith("id:") && { "x-id-prefix": form.slice("id:".length) }),
    ...(hasType(types, "array") && items !== undefined && { items: shapeToSchema(items, { ...options, name: "" }) }),
    ...(hasType(types, "object") && {
      ...(members === undefined || isClosed ? { additionalProperties: members === undefined } : {}),
      ...(fields.length > 0 && {
        properties: Object.fromEntries(
          fields.map(([field, shape]) => [field, shapeToSchema(shape, { ...options, name: field })]),
        ),
      }),
    }),
  };
}
