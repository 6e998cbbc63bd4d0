import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";

const NAMES = ["a", "b", "constructor", "__proto__", "x-1"];
const PLAIN: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(null, true, 0, 1, 2.5, "", "a", "ab", "😀");

const name = fc.constantFrom(...NAMES);

function members<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  // As JSON.parse does, this makes `__proto__` a member like any other.
  return fc.array(fc.tuple(name, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
}

/** Small JSON values whose members have the names that random schemas use. */
export const randomValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, PLAIN, fc.array(tie("value"), { maxLength: 3 }), members(tie("value"))),
})).value;

const limit = fc.integer({ min: 0, max: 3 });

/** Schemas of JSON Schema 2020-12 with every keyword that the model reads. `$ref`s lead to three definitions. */
export const randomSchema: fc.Arbitrary<JsonObject | boolean> = fc.letrec<{ schema: JsonObject | boolean }>((tie) => {
  const schema = tie("schema");
  const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    type: fc.oneof(
      fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object"),
      fc.uniqueArray(fc.constantFrom("null", "integer", "string", "object", "array"), { minLength: 1, maxLength: 3 }),
    ),
    enum: fc.array(randomValue, { minLength: 1, maxLength: 3 }),
    const: randomValue,
    maximum: limit,
    exclusiveMinimum: limit,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    maxLength: limit,
    minLength: limit,
    pattern: fc.constantFrom("^a", "b$", "^.$"),
    maxItems: limit,
    minItems: limit,
    uniqueItems: fc.boolean(),
    maxProperties: limit,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    dependentRequired: members(fc.uniqueArray(name, { maxLength: 2 })),
    properties: members(schema),
    patternProperties: fc.constantFrom("^a", "o").chain((pattern) => schema.map((value) => ({ [pattern]: value }))),
    additionalProperties: schema,
    propertyNames: schema,
    dependentSchemas: members(schema),
    unevaluatedProperties: schema,
    items: schema,
    prefixItems: schemas,
    contains: schema,
    unevaluatedItems: schema,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    if: schema,
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: schema,
    else: schema,
    $ref: fc.constantFrom("#/components/schemas/A", "#/components/schemas/B"),
  };
  const keyword = fc.oneof(
    ...Object.entries(values).map(([key, value]) => fc.tuple(fc.constant(key), value)),
  ) as fc.Arbitrary<[string, JsonValue]>;
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      fc.boolean(),
      fc.array(keyword, { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    ),
  };
}).schema;

/**
 * Whether ajv judges a schema as JSON Schema says. It passes over a property called `__proto__`; beside `prefixItems` an
 * empty list need not contain anything; what a `contains` without keywords matches is not evaluated; and every object has
 * evaluated its `constructor`.
 */
export function isJudgedByAjv(schema: JsonObject | boolean): boolean {
  const written = JSON.stringify(schema);
  const has = (keyword: string): boolean => written.includes(`"${keyword}":`);
  return (
    !has("__proto__") &&
    !(has("contains") && (has("prefixItems") || has("unevaluatedItems"))) &&
    !has("unevaluatedProperties")
  );
}
