import { readModel } from "../../../src/contract/model/read-model.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberAt } from "../../../src/schema/json.ts";

/** Keywords whose value is no schema and has none in it. */
const VALUES = new Set(["const", "default", "enum", "example", "examples", "required", "type"]);

/** Maps from names to schemas, where a name may be that of a keyword. */
const MAPS = new Set(["components", "content", "headers", "parameters", "paths", "properties", "responses", "schemas"]);

/**
 * A document of OpenAPI 3.1 as Stripe describes its own API: OpenAPI 3.0 with `nullable`, no nullable field in
 * `required`, and each event as a schema with `x-stripeEvent`.
 */
export function toStripeDialect(document: JsonObject): JsonObject {
  const { components = {}, webhooks: _, ...rest } = document;
  const events = readModel(document).webhooks.map(({ name, schema }): [string, JsonValue] => {
    const object = schema?.shape.members.get("data")?.members.get("object")?.roots[0]?.json ?? {};
    return [name, { type: "object", properties: { object }, required: ["object"], "x-stripeEvent": { type: name } }];
  });
  return toObject({
    ...rest,
    openapi: "3.0.0",
    components: {
      ...toObject(components),
      schemas: { ...toObject(memberAt(components, ["schemas"])), ...Object.fromEntries(events) },
    },
  });
}

function toObject(value: JsonValue | undefined): JsonObject {
  const converted = convert(value ?? {}, "keywords");
  return isJsonObject(converted) ? converted : {};
}

function convert(value: JsonValue, keys: "keywords" | "names"): JsonValue {
  if (isJsonArray(value)) {
    return value.map((item) => convert(item, "keywords"));
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const members = Object.entries(value).map(([key, member]): [string, JsonValue] => [
    key,
    keys === "keywords" && VALUES.has(key)
      ? member
      : convert(member, keys === "keywords" && MAPS.has(key) ? "names" : "keywords"),
  ]);
  const converted = Object.fromEntries(members);
  return keys === "names" ? converted : toNullable(withoutNullableRequired(withoutConst(converted)));
}

function withoutConst({ const: only, ...schema }: JsonObject): JsonObject {
  return only === undefined ? schema : { ...schema, enum: [only] };
}

function withoutNullableRequired(schema: JsonObject): JsonObject {
  const { properties, required } = schema;
  return isJsonArray(required) && isJsonObject(properties)
    ? { ...schema, required: required.filter((name) => memberAt(properties, [String(name), "nullable"]) !== true) }
    : schema;
}

function toNullable(schema: JsonObject): JsonObject {
  const { anyOf, enum: values, type } = schema;
  if (isJsonArray(type) && type.includes("null")) {
    const [only = "object"] = type.filter((name) => name !== "null");
    return {
      ...schema,
      type: only,
      nullable: true,
      ...(isJsonArray(values) && { enum: values.filter((item) => item !== null) }),
    };
  }
  if (isJsonArray(anyOf) && anyOf.some(isNull)) {
    return { ...schema, anyOf: anyOf.filter((branch) => !isNull(branch)), nullable: true };
  }
  return schema;
}

function isNull(schema: JsonValue): boolean {
  return memberAt(schema, ["type"]) === "null";
}
