import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";
import { ValueMatcher } from "../../src/schema/value-matcher.ts";
import { isJudgedByAjv, randomSchema, randomValue } from "./random-schema.ts";

function documentWith(schema: JsonObject | boolean): JsonObject {
  return {
    components: {
      schemas: {
        A: { properties: { a: { $ref: "#/components/schemas/A" } }, required: ["b"] },
        B: { type: ["string", "object"], minLength: 1 },
        Root: schema,
      },
    },
  };
}

function ask(schema: JsonObject | boolean, value: JsonValue): { readonly ajv: boolean; readonly ours: boolean } {
  const document = documentWith(schema);
  const ajv = new Ajv2020({
    strict: false,
    meta: false,
    validateSchema: false,
    strictNumbers: true,
    validateFormats: false,
    ownProperties: true,
  });
  ajv.addSchema({ $id: "root", ...document });
  const validate = ajv.getSchema("root#/components/schemas/Root");
  const node = new SchemaReader(document).at("#/components/schemas/Root");
  if (validate === undefined || node === undefined) {
    throw new Error("the schema was not found");
  }
  return { ajv: validate(value) as boolean, ours: new ValueMatcher().matches(node, value) };
}

describe("ValueMatcher", () => {
  it("agrees with ajv about any schema and any value", () => {
    fc.assert(
      fc.property(randomSchema, fc.array(randomValue, { minLength: 3, maxLength: 3 }), (schema, values) => {
        fc.pre(isJudgedByAjv(schema));
        for (const value of values) {
          const { ajv, ours } = ask(schema, value);
          expect({ schema, value, answer: ours }).toEqual({ schema, value, answer: ajv });
        }
      }),
      { numRuns: 100 },
    );
  });
});
