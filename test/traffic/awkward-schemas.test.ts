import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { createContract } from "../../src/products/create-contract.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { EntryChecker } from "../../src/traffic/entry-checker.ts";
import { readExchange } from "../../src/traffic/recording/read-exchange.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { exampleExchanges } from "./example-exchanges.ts";

interface Judgement {
  readonly outcomes: readonly unknown[];
  readonly counts: readonly (readonly number[])[];
}

/** What learning from lines makes of those that follow, and what reading each of them makes of it: it must be the same. */
function judge(contracts: readonly Contract[], lines: readonly string[]): { learning: Judgement; plain: Judgement } {
  const reader = new TrafficChecker(contracts);
  const learner = new TrafficChecker(contracts);
  const entries = new EntryChecker(learner);
  const read = (line: string): unknown => {
    const entry = readExchange(line);
    return "fault" in entry ? { kind: "fault", reason: entry.fault } : reader.check(entry.exchange);
  };

  return {
    learning: { outcomes: lines.map((line) => entries.check(line)), counts: countsOf(learner) },
    plain: { outcomes: lines.map(read), counts: countsOf(reader) },
  };
}

function countsOf(checker: TrafficChecker): number[][] {
  return [...checker.versions.values()].map(({ coverage }) => [...coverage.counts()]);
}

/** An API with one operation, whose answer or form is of a schema. */
function contractOf(response: JsonObject, schemas: JsonObject, form?: JsonObject): Contract {
  const requestBody =
    form === undefined ? {} : { requestBody: { content: { "application/x-www-form-urlencoded": { schema: form } } } };
  return createContract({
    document: {
      openapi: "3.1.0",
      info: { title: "awkward", version: "2026-03-04.preview" },
      paths: {
        "/v1/things": {
          post: {
            ...requestBody,
            responses: { "200": { description: "a thing", content: { "application/json": { schema: response } } } },
          },
        },
      },
      components: { schemas },
    },
    files: [],
    locate: () => ({ file: "awkward.yaml", line: 1, column: 1 }),
  });
}

const lineOf = (body: JsonValue, form: string | null = null): string =>
  JSON.stringify({
    startedAt: "2026-11-20T09:00:00.000Z",
    request: {
      method: "POST",
      url: "http://localhost/v1/things",
      headers: form === null ? {} : { "content-type": "application/x-www-form-urlencoded" },
      body: form,
    },
    response: { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  });

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const words = (...values: string[]): JsonObject => ({ type: "string", enum: values });
const A = { A: object({ x: words("a", "b"), y: { type: "integer" } }) };

const ROWS: readonly (readonly [
  what: string,
  schema: JsonObject,
  bodies: readonly JsonValue[],
  schemas?: JsonObject,
])[] = [
  [
    "a whole number in one branch, listed ones in another",
    object({
      o: {
        anyOf: [
          object({ k: { const: "a" }, n: { type: "integer" } }),
          object({ k: { const: "b" }, n: { type: "integer", enum: [1, 2] } }),
        ],
      },
    }),
    [{ o: { k: "b", n: 1 } }, { o: { k: "b", n: 3 } }, { o: { k: "a", n: 3 } }],
  ],
  [
    "whole numbers, and listed ones, of all of them",
    object({ n: { type: "integer" } }, { allOf: [object({ n: { type: "integer", enum: [1, 2] } })] }),
    [{ n: 1 }, { n: 3 }],
  ],
  [
    "numbers that are listed and others",
    object({ n: { anyOf: [{ type: "integer", enum: [0, 1] }, { type: "integer" }] } }),
    [{ n: 5 }, { n: 6 }, { n: 0 }],
  ],
  [
    "a listed value of another type",
    object({ s: { type: "string", enum: ["a", "b", null] } }),
    [{ s: "a" }, { s: null }],
  ],
  [
    "a constant of another type",
    object({ s: { anyOf: [{ type: "string", const: 5 }, { type: "string" }] } }),
    [{ s: "a" }, { s: 5 }],
  ],
  [
    "a listed word that is too long",
    object({ s: { type: "string", enum: ["a", "abc"], maxLength: 2 } }),
    [{ s: "a" }, { s: "abc" }],
  ],
  [
    "two lists of words",
    object({
      l: {
        anyOf: [
          { type: "array", items: words("a", "b") },
          { type: "array", items: words("c", "d") },
        ],
      },
    }),
    [{ l: ["a"] }, { l: ["a", "c"] }, { l: ["c"] }],
  ],
  [
    "a list without repetition",
    object({ l: { type: "array", uniqueItems: true, items: words("a", "b") } }),
    [{ l: ["a"] }, { l: ["a", "a"] }],
  ],
  [
    "a list of at least two",
    object({ l: { type: "array", minItems: 2, items: object({}) } }),
    [{ l: [{}, {}] }, { l: [{}] }],
  ],
  [
    "a reference with more beside it",
    object({ x: words("a") }, { $ref: "#/components/schemas/A" }),
    [{ x: "a" }, { x: "b" }],
    A,
  ],
  [
    "items that are a reference with more beside it",
    object({
      l: { type: "array", items: { $ref: "#/components/schemas/A", type: "object", required: ["y"] } },
      m: { type: "array", items: { $ref: "#/components/schemas/A" } },
    }),
    [
      { l: [{ x: "a", y: 1 }], m: [{ x: "a" }] },
      { l: [{ x: "a" }], m: [{ x: "a" }] },
    ],
    A,
  ],
  [
    "all other members in one branch",
    object({
      o: {
        anyOf: [
          object({ k: { const: "a" }, x: { type: "string" } }, { required: ["k"] }),
          object({ k: { const: "b" } }, { unevaluatedProperties: { type: "string", maxLength: 3 } }),
        ],
      },
    }),
    [{ o: { k: "b", x: "abc" } }, { o: { k: "b", x: "abcdef" } }],
  ],
  [
    "a text that is too long for one branch",
    object({
      o: {
        anyOf: [
          object({ x: { type: "string", maxLength: 5 } }, { required: ["x"] }),
          { type: "object", additionalProperties: true },
        ],
      },
    }),
    [{ o: { x: "toolong" } }, { o: { x: "ok" } }],
  ],
  [
    "what must not be",
    object({ x: { type: "string" } }, { not: object({ x: { const: "bad" } }, { required: ["x"] }) }),
    [{ x: "good" }, { x: "bad" }],
  ],
  [
    "lists in a map",
    object({
      m: { type: "object", additionalProperties: { type: "array", items: object({ x: words("a", "b") }) } },
    }),
    [{ m: { k: [{ x: "a" }] } }, { m: { k: [{ x: "b" }, { x: "a" }] } }, { m: { k: [{ x: "c" }] } }],
  ],
  [
    "a schema that contains itself",
    { $ref: "#/components/schemas/N" },
    [
      { v: "a", kids: [{ v: "b", kids: [] }] },
      { v: "b", kids: [{ v: "b", kids: [{ v: "a", kids: [] }] }] },
      { v: "b", kids: [{ v: "c", kids: [] }] },
    ],
    { N: object({ v: words("a", "b"), kids: { type: "array", items: { $ref: "#/components/schemas/N" } } }) },
  ],
  ["a number with limits", object({ n: { type: "integer", minimum: 1, maximum: 9 } }), [{ n: 1 }, { n: 10 }, { n: 0 }]],
  ["a pattern", object({ s: { type: "string", pattern: "^a" } }), [{ s: "ab" }, { s: "b" }]],
];

describe("learning judges alike where a schema is awkward", () => {
  const rows = ROWS.map(([what, schema, bodies, schemas = {}]) => ({ what, schema, bodies, schemas }));

  it.each(rows)("$what", ({ schema, bodies, schemas }) => {
    const lines = bodies.map((body) => lineOf(body));
    const { learning, plain } = judge([contractOf(schema, schemas)], [...lines, ...lines.toReversed(), ...lines]);
    expect(learning).toEqual(plain);
  });

  it.each([
    [
      "two limits",
      {
        anyOf: [
          { type: ["string", "null"], maxLength: 5 },
          { type: "string", maxLength: 10 },
        ],
      },
      ["abcdefgh", "abc"],
    ],
    [
      "a text that must be empty",
      {
        anyOf: [
          { type: "string", maxLength: 0 },
          { type: "string", maxLength: 9 },
        ],
      },
      ["abc", "d"],
    ],
    ["a text without limit", { type: "string" }, ["abc", "a".repeat(1_100_000)]],
  ])("a form with %s", (_, x, texts) => {
    const lines = texts.map((text) => lineOf({}, `x=${text}`));
    const { learning, plain } = judge([contractOf(object({}), {}, object({ x }))], [...lines, ...lines.toReversed()]);
    expect(learning).toEqual(plain);
  });

  it("a value that fits two branches where one is due", () => {
    const schema = object({
      s: {
        oneOf: [
          { type: "string", maxLength: 5 },
          { type: "string", maxLength: 9 },
        ],
      },
    });
    const { learning, plain } = judge([contractOf(schema, {})], [lineOf({ s: "abcdefg" }), lineOf({ s: "abc" })]);
    expect(learning).toEqual(plain);
    expect(plain.outcomes).toMatchObject([
      { findings: [] },
      { findings: [{ rule: "oneOf", pointer: "/s", expected: "only one of string or string", got: '"abc"' }] },
    ]);
  });

  it("a form whose names have spaces", () => {
    const form = object({ "a b": words("p", "q") }, { additionalProperties: { type: "string" } });
    const { learning, plain } = judge([contractOf(object({}), {}, form)], [lineOf({}, "a+b=p"), lineOf({}, "a+b=r")]);
    expect(learning).toEqual(plain);
  });
});

describe("learning ignores what is not an ordinary exchange", async () => {
  const preview = await openContract("2026-03-04.preview");
  const example = exampleExchanges(preview).find(({ name }) => name === "retrieveAccount 200 active")?.exchange;
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

  it.each([
    ["a very long text", JSON.stringify("a\na".repeat(40_000))],
    ["a very long list", JSON.stringify(Array.from({ length: 100_000 }, () => 1))],
    ["lists a thousand deep", nested(1000)],
    ["lists five thousand deep", nested(5000)],
  ])("with %s beside it", (_, extra) => {
    const line = JSON.stringify({ ...example, extra: 1 });
    const odd = line.replace('"extra":1', `"extra":${extra}`);
    const { learning, plain } = judge([preview], [odd, odd, line, line, odd]);
    expect(learning).toEqual(plain);
    expect(plain.outcomes).toEqual(Array.from({ length: 5 }, () => ({ kind: "checked", findings: [] })));
  });
});
