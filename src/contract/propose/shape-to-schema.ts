import type { JsonObject } from "../../schema/json.ts";
import { listTypes, type TypeName, type TypeSet } from "../../schema/type-set.ts";
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
export function shapeToSchema(shape: SampledShape, options: SchemaOptions): JsonObject {
  const names = listTypesNullLast(shape.types);
  if (names.every((type) => type === "null")) {
    return {};
  }
  const others = names.filter((type) => type !== "null");
  // An object or something else: as an id that can be expanded is described.
  return others.includes("object") && others.length > 1
    ? { anyOf: names.map((type) => describeTypes([type], shape, options)) }
    : describeTypes(names, shape, options);
}

function describeTypes(types: readonly TypeName[], shape: SampledShape, options: SchemaOptions): JsonObject {
  const { form, items, members } = shape;
  const isText = types.includes("string");
  const isTime = form === "unix-time" && types.includes("integer") && TIME_NAME.test(options.name);
  return {
    type: types.length === 1 ? (types[0] ?? null) : types,
    ...(isTime && { format: "unix-time" }),
    ...(isText && form.startsWith("id:") && { "x-id-prefix": form.slice("id:".length) }),
    ...(types.includes("array") && items !== undefined && { items: shapeToSchema(items, { ...options, name: "" }) }),
    ...(types.includes("object") && describeMembers(members, options)),
  };
}

function describeMembers(members: SampledShape["members"], options: SchemaOptions): JsonObject {
  if (members === undefined) {
    return { additionalProperties: true };
  }
  const fields = Object.entries(members).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const properties = fields.map(([name, shape]) => [name, shapeToSchema(shape, { ...options, name })]);
  return {
    ...(options.isClosed && { additionalProperties: false }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}
