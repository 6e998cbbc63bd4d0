import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainValue, isDocumented } from "../../src/findings/explain-value.ts";
import type { ExplainOptions } from "../../src/findings/finding-list.ts";
import { describeBecause, describeMismatch } from "../../src/findings/words.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";
import { ValueMatcher } from "../../src/schema/value-matcher.ts";
import { randomSchema, randomValue } from "../schema/random-schema.ts";

const OPTIONS: ExplainOptions = { part: "body", unknownValue: "drift", redact: (text) => text };

function nodeOf(schema: JsonObject | boolean, others: JsonObject = {}): SchemaNode {
  const node = new SchemaReader({ components: { schemas: { ...others, Root: schema } } }).at(
    "#/components/schemas/Root",
  );
  if (node === undefined) {
    throw new Error("there is no root schema");
  }
  return node;
}

/** Each finding as `pointer rule: expected …, got …`. */
function explain(schema: JsonObject, value: JsonValue, others?: JsonObject): string[] {
  return explainValue(nodeOf(schema, others), value, OPTIONS).findings.map((data) => {
    const because = data.because === undefined ? "" : ` (${describeBecause(data.because)})`;
    return `${data.pointer} ${data.rule}: ${describeMismatch(data)}${because}`;
  });
}

// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema

describe("explainValue", () => {
  it("finds something wrong exactly when the value does not match, undocumented fields aside", () => {
    const others = {
      A: { properties: { a: { $ref: "#/components/schemas/A" } }, required: ["b"] },
      B: { type: ["string", "object"], minLength: 1 },
    };
    fc.assert(
      fc.property(randomSchema, fc.array(randomValue, { minLength: 3, maxLength: 3 }), (schema, values) => {
        const node = nodeOf(schema, others);
        for (const value of values) {
          const { findings } = explainValue(node, value, OPTIONS);
          const isWrong = findings.some(({ rule }) => rule !== "undocumented");
          const matches = new ValueMatcher().matches(node, value);
          // A schema that forbids a member makes both: a value that does not match, and an undocumented field.
          const isForbidden = !matches && findings.length > 0 && !isWrong;
          expect({ schema, value, isWrong: isWrong || isForbidden }).toEqual({ schema, value, isWrong: !matches });
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, JsonObject, JsonValue, string[]]>([
    [
      "a wrong type once, not the limits that it breaks as well",
      { type: "string", minLength: 3 },
      7,
      [" type: expected string, got 7"],
    ],
    [
      "the nearest value of an enum",
      { enum: ["cash", "credit"] },
      "kash",
      [' enum: expected one of cash, credit (did you mean "cash"?), got "kash"'],
    ],
    [
      "each missing member",
      { required: ["a", "b"], properties: { a: true } },
      {},
      [" required: expected a, got no such field", " required: expected b, got no such field"],
    ],
    [
      "an undocumented field, with the name that was probably meant",
      { properties: { account: true } },
      { acount: 1 },
      ['/acount undocumented: expected no "acount" (did you mean "account"?), got an integer (not shown)'],
    ],
    [
      "of a union the branch of the value's type",
      { anyOf: [{ type: "string" }, { type: "object", properties: { a: { type: "string" } } }] },
      { a: 1 },
      ["/a type: expected string, got 1 (compared with anyOf/1: the only branch of its type)"],
    ],
    [
      "of a union the branch whose constant matches, whatever else is wrong in it",
      {
        oneOf: [
          { properties: { kind: { const: "a" }, x: { type: "string" }, y: { type: "string" } } },
          { properties: { kind: { const: "b" } } },
        ],
      },
      { kind: "a", x: 1, y: 2 },
      [
        "/x type: expected string, got 1 (compared with oneOf/0: the branch with the fewest findings)",
        "/y type: expected string, got 2 (compared with oneOf/0: the branch with the fewest findings)",
      ],
    ],
    [
      "of a union all branches, when none is of the value's type",
      { anyOf: [{ type: "string" }, { enum: [1, 2], type: "integer" }] },
      [],
      [" anyOf: expected string or one of 1, 2, got an array of 0"],
    ],
    [
      "a oneOf of which more than one branch matches",
      { oneOf: [{ type: "integer" }, { type: "number" }] },
      1,
      [" oneOf: expected only one of integer or number, got 1"],
    ],
    [
      "what a condition asks for",
      { if: { required: ["a"] }, then: { required: ["b"] } },
      { a: 1 },
      [" required: expected b, got no such field"],
    ],
    [
      "a name that does not match",
      { propertyNames: { pattern: "^[a-z]+$" } },
      { A: 1 },
      ['/A propertyNames: expected names that match ^[a-z]+$, got "A"'],
    ],
    ["a value that is forbidden", { not: { type: "null" } }, null, [' not: expected not {"type":"null"}, got null']],
    [
      "a member of an object's prototype that is missing",
      { required: ["toString"] },
      {},
      [" required: expected toString, got no such field"],
    ],
  ])("says %s", (_, schema, value, want) => {
    expect(explain(schema, value)).toEqual(want);
  });

  it("shows nothing of sensitive values", () => {
    expect(explain({ type: "integer", "x-sensitive": true }, "Jenny Rosen")).toEqual([
      " type: expected integer, got a string (not shown)",
    ]);
  });

  it("lists a hundred findings and counts the rest", () => {
    const node = nodeOf({ items: { type: "string" } });
    const list = Array.from({ length: 7512 }, (_, index) => index);
    const { findings, omitted } = explainValue(node, list, OPTIONS);
    expect(findings.map(({ pointer }) => pointer)).toEqual(list.slice(0, 100).map((index) => `/${index}`));
    expect(omitted).toBe(7412);
  });

  it("stops counting at ten thousand", () => {
    const list = Array.from({ length: 30_000 }, () => 1);
    expect(explainValue(nodeOf({ items: { type: "string" } }), list, OPTIONS).omitted).toBe(9_900);
  });
});

describe("isDocumented", () => {
  const named = { properties: { a: {} } };

  it.each<[string, JsonObject, JsonValue, boolean]>([
    ["a field of the only schema", named, { a: 1 }, true],
    ["a field of no schema", named, { b: 1 }, false],
    ["fields of both branches that match", { anyOf: [named, { properties: { b: {} } }] }, { a: 1, b: 1 }, true],
    [
      "a field of a branch that does not match",
      { anyOf: [named, { properties: { b: {} }, required: ["c"] }] },
      { b: 1 },
      false,
    ],
    ["a field beside a reference", { $ref: "#/components/schemas/Named", properties: { b: {} } }, { a: 1, b: 1 }, true],
    [
      "a nested field that two members describe",
      { allOf: [{ properties: { x: named } }, { properties: { x: { properties: { b: {} } } } }] },
      { x: { a: 1, b: 1 } },
      true,
    ],
    [
      "a field of a dependent schema",
      { ...named, dependentSchemas: { a: { properties: { b: {} } } } },
      { a: 1, b: 1 },
      true,
    ],
    [
      "a field of a schema that depends on another",
      { ...named, dependentSchemas: { c: { properties: { b: {} } } } },
      { a: 1, b: 1 },
      false,
    ],
    [
      "a field of the consequence",
      { ...named, if: { required: ["a"] }, then: { properties: { b: {} } } },
      { a: 1, b: 1 },
      true,
    ],
    ["any field where a schema allows others", { ...named, additionalProperties: true }, { b: 1 }, true],
    ["any field where no schema declares one", { type: "object" }, { b: 1 }, true],
    ["a field whose name matches a pattern", { ...named, patternProperties: { "^b": {} } }, { b: 1 }, true],
  ])("%s", (_, schema, value, want) => {
    expect(isDocumented(nodeOf(schema, { Named: named }), value)).toBe(want);
  });
});
