import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/schema/json.ts";
import { mergeSamples, sampleValue } from "../../../src/contract/propose/sampled-shape.ts";
import { shapeToSchema } from "../../../src/contract/propose/shape-to-schema.ts";

/** The schema of all values together. */
function schemaOf(values: readonly unknown[], name = "field"): JsonObject {
  const [first, ...others] = values.map((value) => sampleValue(value));
  if (first === undefined) {
    throw new Error("no values");
  }
  return shapeToSchema(others.reduce(mergeSamples, first).shape, { name, isClosed: false });
}

const wide = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`a${index}`, 1]));
const nested = (depth: number): unknown => (depth === 0 ? "end" : { next: nested(depth - 1) });

describe("a sampled field", () => {
  it.each<[string, readonly unknown[], JsonObject]>([
    ["a string", ["x", ""], { type: "string" }],
    ["whole numbers", [1, 2], { type: "integer" }],
    ["numbers, one of them whole", [1, 2.5], { type: "number" }],
    ["null and a string", [null, "x"], { type: ["string", "null"] }],
    ["only null, which says nothing", [null], {}],
    [
      "an id or an object",
      ["x", { id: 1 }, null],
      { anyOf: [{ type: "string" }, { type: "object", properties: { id: { type: "integer" } } }, { type: "null" }] },
    ],
    ["a list without items", [[]], { type: "array" }],
    ["lists", [[1], [], ["x"]], { type: "array", items: { type: ["integer", "string"] } }],
    [
      "objects, none of whose fields is required",
      [{ b: 1 }, { a: true, b: null }],
      { type: "object", properties: { a: { type: "boolean" }, b: { type: ["integer", "null"] } } },
    ],
    [
      "an object with ids as names",
      [{ fca_1T6QmN2eZvKYlo2CbR7mQ4Wd: 1 }],
      { type: "object", additionalProperties: true },
    ],
    ["an object with too many names", [wide], { type: "object", additionalProperties: true }],
    ["ids", ["fca_1T6QmN2eZvKYlo2C", null], { type: ["string", "null"], "x-id-prefix": "fca" }],
    ["ids of two kinds", ["fca_1T6QmN2eZvKYlo2C", "cus_1T6QmN2eZvKYlo2C"], { type: "string" }],
    ["an id and a word", ["fca_1T6QmN2eZvKYlo2C", "none"], { type: "string" }],
  ])("is %s", (_, values, schema) => {
    expect(schemaOf(values)).toEqual(schema);
    expect(schemaOf(values.toReversed())).toEqual(schema);
  });

  it("is a time if its name and all its numbers say so", () => {
    const time = 1_772_463_845;
    expect(schemaOf([time], "refreshed_at")).toEqual({ type: "integer", format: "unix-time" });
    expect(schemaOf([time, null], "refreshed_at")).toEqual({ type: ["integer", "null"], format: "unix-time" });
    expect(schemaOf([time, 12], "refreshed_at")).toEqual({ type: "integer" });
    expect(schemaOf([time], "amount")).toEqual({ type: "integer" });
  });

  it("has no values in it", () => {
    expect(JSON.stringify(sampleValue({ name: "Jenny Rosen", list: ["secret"] }))).not.toMatch(/Jenny|secret/);
  });

  it("is open below eight levels", () => {
    expect(JSON.stringify(schemaOf([nested(8)]))).toContain("string");
    expect(JSON.stringify(schemaOf([nested(9)]))).toMatch(/"additionalProperties":true}+$/);
  });
});

describe("samples", () => {
  const names = fc.constantFrom("a", "b", "c", "d", "id_123456");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(null, true, 1, 1.5, "x", 1_772_463_845, "fca_1T6QmN2eZvKYlo2C"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(names, tie("value"), { maxKeys: 4 }),
      fc
        .integer({ min: 90, max: 110 })
        .map((size) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`m${at}`, at]))),
    ),
  }));

  it("merge to the same in any order and grouping", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 6 }), fc.nat(), (values, at) => {
        const samples = values.map((each) => sampleValue(each));
        const merge = (list: typeof samples): (typeof samples)[number] => list.reduce(mergeSamples);
        const cut = 1 + (at % (samples.length - 1));
        const whole = merge(samples);
        expect(merge(samples.toReversed())).toEqual(whole);
        expect(mergeSamples(merge(samples.slice(0, cut)), merge(samples.slice(cut)))).toEqual(whole);
        expect(mergeSamples(whole, whole)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});
