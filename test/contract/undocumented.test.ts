import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainValue } from "../../src/findings/explain-value.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { randomSchema, randomValue } from "../schema/random-schema.ts";
import { checkAnswer, contractOf } from "./contract-of.ts";

interface Row {
  readonly what: string;
  readonly schema: JsonObject;
  readonly others?: JsonObject;
  /** Answers that are in order. */
  readonly valid: readonly JsonValue[];
  /** Answers with what is wrong with each: the pointer and the rule of every finding. */
  readonly invalid: readonly (readonly [answer: JsonValue, ...findings: readonly string[]])[];
}

const a: JsonObject = { properties: { a: { type: "string" } } };
const b: JsonObject = { properties: { b: { type: "string" } } };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema

const ROWS: readonly Row[] = [
  {
    what: "anyOf of two open objects: the fields of both",
    schema: { anyOf: [a, b] },
    valid: [{ a: "x", b: "y" }, { a: "x" }, {}],
    invalid: [[{ a: "x", c: 1 }, "/c undocumented"]],
  },
  {
    what: "a reference with properties beside it: those and the component's",
    schema: { ...ref("A"), ...b },
    others: { A: a },
    valid: [{ a: "x", b: "y" }],
    invalid: [
      [{ a: "x", c: 1 }, "/c undocumented"],
      [{ a: 1 }, "/a type"],
    ],
  },
  {
    what: "allOf over a component that is a oneOf: the fields of the branch that applies",
    schema: { allOf: [ref("Either"), { properties: { c: { type: "string" } } }] },
    others: {
      Either: {
        oneOf: [
          { ...a, required: ["a"] },
          { ...b, required: ["b"] },
        ],
      },
    },
    valid: [
      { a: "x", c: "z" },
      { b: "y", c: "z" },
    ],
    invalid: [[{ a: "x", d: 1 }, "/d undocumented"]],
  },
  {
    what: "allOf over a component that is an anyOf: the fields of every branch that applies",
    schema: { allOf: [ref("Either"), { properties: { c: { type: "string" } } }] },
    others: { Either: { anyOf: [a, b] } },
    valid: [{ a: "x", b: "y", c: "z" }],
    invalid: [[{ d: 1 }, "/d undocumented"]],
  },
  {
    what: "a nested property that two members of an allOf describe: the fields of both",
    schema: { allOf: [{ properties: { inner: a } }, { properties: { inner: b } }] },
    valid: [{ inner: { a: "x", b: "y" } }],
    invalid: [[{ inner: { a: "x", c: 1 } }, "/inner/c undocumented"]],
  },
  {
    what: "items that two members of an allOf describe: the fields of both",
    schema: { allOf: [{ items: a }, { items: b }] },
    valid: [[{ a: "x", b: "y" }]],
    invalid: [[[{ c: 1 }], "/0/c undocumented"]],
  },
  {
    what: "if, then and else: the fields of what applies",
    schema: {
      properties: { kind: { type: "string" } },
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: a,
      else: b,
    },
    valid: [{ kind: "a", a: "x" }, { kind: "b", b: "y" }, { b: "y" }],
    invalid: [
      [{ kind: "a", b: "y" }, "/b undocumented"],
      [{ kind: "b", a: "x" }, "/a undocumented"],
    ],
  },
  {
    what: "an if within a then: the fields of both",
    schema: {
      properties: { kind: { type: "string" } },
      if: { required: ["kind"] },
      then: { ...a, if: { required: ["a"] }, then: b },
    },
    valid: [{ kind: "k", a: "x", b: "y" }],
    invalid: [
      [{ kind: "k", b: "y" }, "/b undocumented"],
      [{ a: "x" }, "/a undocumented"],
    ],
  },
  {
    what: "dependentSchemas: their fields where the member is there",
    schema: { ...a, dependentSchemas: { a: b } },
    valid: [{ a: "x", b: "y" }, {}],
    invalid: [[{ b: "y" }, "/b undocumented"]],
  },
  {
    what: "a component that an allOf elsewhere includes, used by itself: its own fields only",
    schema: { properties: { whole: ref("Whole"), part: ref("Part") } },
    others: { Part: a, Whole: { allOf: [ref("Part"), b] } },
    valid: [{ whole: { a: "x", b: "y" }, part: { a: "x" } }],
    invalid: [
      [{ part: { a: "x", b: "y" } }, "/part/b undocumented"],
      [{ whole: { c: 1 } }, "/whole/c undocumented"],
    ],
  },
  {
    what: "an allOf of an allOf: the fields of all",
    schema: { allOf: [{ allOf: [a, ref("B")] }, { properties: { c: { type: "string" } } }] },
    others: { B: { allOf: [b] } },
    valid: [{ a: "x", b: "y", c: "z" }],
    invalid: [[{ d: 1 }, "/d undocumented"]],
  },
  {
    what: "one member of an allOf that forbids all other fields",
    schema: { allOf: [{ ...a, additionalProperties: false }, b] },
    valid: [{ a: "x" }],
    invalid: [[{ a: "x", b: "y" }, "/b undocumented"]],
  },
  {
    what: "one member of an allOf that allows all other fields",
    schema: { allOf: [{ ...a, additionalProperties: true }, b] },
    valid: [{ a: "x", b: "y", c: 1 }],
    invalid: [[{ b: 1 }, "/b type"]],
  },
  {
    what: "unevaluatedProperties that forbids",
    schema: { allOf: [a], ...b, unevaluatedProperties: false },
    valid: [{ a: "x", b: "y" }],
    invalid: [[{ c: 1 }, "/c undocumented"]],
  },
  {
    what: "unevaluatedProperties with a schema",
    schema: { allOf: [a], unevaluatedProperties: { type: "integer" } },
    valid: [{ a: "x", c: 1 }],
    invalid: [[{ c: "z" }, "/c type"]],
  },
  {
    what: "patternProperties: the fields whose names match, and no others forbidden",
    schema: { ...a, patternProperties: { "^x-": { type: "integer" } } },
    valid: [{ a: "x", "x-1": 1, other: true }],
    invalid: [[{ "x-1": "one" }, "/x-1 type"]],
  },
  {
    what: "a union with a discriminator: the fields of the branch that is named",
    schema: {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    },
    others: {
      Cat: { properties: { kind: { const: "cat" }, lives: { type: "integer" } }, required: ["kind"] },
      Dog: { properties: { kind: { const: "dog" }, breed: { type: "string" } }, required: ["kind"] },
    },
    valid: [
      { kind: "cat", lives: 9 },
      { kind: "dog", breed: "pug" },
    ],
    invalid: [[{ kind: "cat", breed: "pug" }, "/breed undocumented"]],
  },
  {
    what: "a not, which declares nothing",
    schema: { ...a, not: { properties: { b: { const: 1 } }, required: ["b"] } },
    valid: [{ a: "x" }],
    invalid: [[{ a: "x", b: 2 }, "/b undocumented"]],
  },
  {
    what: "a recursive schema in a composition",
    schema: ref("Tree"),
    others: { Tree: { allOf: [a], properties: { left: ref("Tree"), right: ref("Tree") } } },
    valid: [{ a: "x", left: { a: "y", right: {} } }],
    invalid: [[{ left: { right: { b: 1 } } }, "/left/right/b undocumented"]],
  },
  {
    what: "a branch of an anyOf beside one that takes any object",
    schema: { anyOf: [{ type: "object" }, { properties: { inner: a } }] },
    valid: [{ inner: { a: "x" } }, {}],
    invalid: [
      [{ b: 1 }, "/b undocumented"],
      [{ inner: { b: 1 } }, "/inner/b undocumented"],
    ],
  },
  {
    what: "a oneOf of which a value with another field matches two branches",
    schema: { oneOf: [{ type: "object" }, a] },
    valid: [{ a: 1 }],
    invalid: [
      [{ c: 1 }, " oneOf", "/c undocumented"],
      [{ a: "x" }, " oneOf"],
    ],
  },
  {
    what: "a component that an if asks for: whether it applies does not depend on other fields",
    schema: { properties: { part: ref("Part"), c: {} }, if: { properties: { part: ref("Part") } }, then: b },
    others: { Part: a },
    valid: [{ part: { a: "x" }, b: "y" }],
    invalid: [[{ part: { a: "x", d: 1 }, b: "y" }, "/part/d undocumented"]],
  },
  {
    what: "a component that a list has to contain",
    schema: { contains: { ...ref("Part"), required: ["a"] }, items: {} },
    others: { Part: a },
    valid: [[{ a: "x" }], [{ a: "x", b: 1 }, 2]],
    invalid: [[[{}], " contains"]],
  },
  {
    what: "an empty list that has to contain something, beside prefixItems",
    schema: { prefixItems: [{ type: "string" }], contains: { type: "integer" } },
    valid: [["x", 1]],
    invalid: [[[], " contains"]],
  },
  {
    what: "unevaluatedProperties: a member called constructor is one like any other",
    schema: { patternProperties: { "^a": true }, unevaluatedProperties: false },
    valid: [{ a: 1 }],
    invalid: [[{ constructor: 1 }, "/constructor undocumented"]],
  },
  {
    what: "objects without any declared field",
    schema: { type: "object", allOf: [{ required: ["a"] }] },
    valid: [{ a: 1, anything: 2 }],
    invalid: [[{}, " required"]],
  },
];

describe("the fields of an answer are those of every schema that applies", () => {
  it.each(ROWS)("$what", ({ schema, others, valid, invalid }) => {
    const contract = contractOf({ allOf: [schema] }, others);

    expect(valid.flatMap((answer) => checkAnswer(contract, answer))).toEqual([]);
    expect(invalid.map(([answer]) => [answer, ...checkAnswer(contract, answer)])).toEqual(invalid);
  });

  it("whatever the schema and the answer are: what the validator refuses is explained, and nothing else", () => {
    const others = {
      A: { properties: { a: { $ref: "#/components/schemas/A" } }, required: ["b"] },
      B: { type: ["string", "object"], minLength: 1 },
    };
    fc.assert(
      fc.property(randomSchema, fc.array(randomValue, { minLength: 3, maxLength: 3 }), (schema, values) => {
        const written = JSON.stringify(schema);
        fc.pre(!written.includes('"__proto__":'));
        // ajv does not count an item as evaluated that a `contains` without keywords matches.
        fc.pre(!written.includes('"contains":') || !written.includes('"unevaluatedItems":'));
        const contract = contractOf({ allOf: [schema] }, others);
        const node = contract.operations[0]?.responses[0]?.media[0]?.schema;
        if (node === undefined) {
          throw new Error("the answer has no schema");
        }
        const isValid = contract.validatorOf(node);
        for (const value of values) {
          const { findings } = explainValue(node, value, {
            part: "body",
            unknownValue: "drift",
            redact: (text) => text,
          });
          expect({ schema, value, isValid: isValid(value) }).toEqual({
            schema,
            value,
            isValid: findings.length === 0,
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** The names that every object of JavaScript has. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** Those that can be keys of a document. */
const KEYS = INHERITED.filter((name) => name !== "__proto__");

describe("a member that every JavaScript object inherits counts when it is in the answer", () => {
  /** As JSON.parse makes it, `__proto__` a member like any other. */
  const holding = (name: string, value: JsonValue): JsonObject => Object.fromEntries([[name, value]]);

  it.each(INHERITED)("%s, required", (name) => {
    const contract = contractOf({ required: [name] });
    expect(checkAnswer(contract, {})).toEqual([" required"]);
    expect(checkAnswer(contract, holding(name, 1))).toEqual([]);
  });

  it.each(KEYS)("%s, described", (name) => {
    const contract = contractOf({ properties: holding(name, { type: "string" }) });
    expect(checkAnswer(contract, {})).toEqual([]);
    expect(checkAnswer(contract, holding(name, "x"))).toEqual([]);
    expect(checkAnswer(contract, holding(name, 1))).toEqual([`/${name} type`]);
  });

  it.each(INHERITED)("%s, not described", (name) => {
    expect(checkAnswer(contractOf(a), holding(name, 1))).toEqual([`/${name} undocumented`]);
  });

  it.each(KEYS)("%s, from which something follows", (name) => {
    const required = contractOf({ dependentRequired: holding(name, ["a"]) });
    const schemas = contractOf({ dependentSchemas: holding(name, { required: ["a"] }) });
    for (const contract of [required, schemas]) {
      expect(checkAnswer(contract, {})).toEqual([]);
      expect(checkAnswer(contract, { ...holding(name, 1), a: 1 })).toEqual([]);
      expect(checkAnswer(contract, holding(name, 1))).toHaveLength(1);
    }
  });
});
