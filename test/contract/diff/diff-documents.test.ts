import { describeVersions } from "../../../src/protocol/api-version.ts";
import { describe, expect, test } from "vitest";
import { diffDocuments, diffTypes } from "../../../src/contract/diff/diff-documents.ts";
import type { Model } from "../../../src/contract/model/model.ts";
import { readModel } from "../../../src/contract/model/read-model.ts";
import { openContract } from "../../../src/products/stripe/shipped-contracts.ts";
import type { JsonValue } from "../../../src/schema/json.ts";
import { NEWEST } from "../../support/tested-versions.ts";
import { runFcContract } from "../../traffic/run-fc-contract.ts";

const [{ model: clover }, { model: preview }, { model: endive }] = await Promise.all([
  openContract("2026-02-25.clover"),
  openContract("2026-03-04.preview"),
  openContract("2026-10-28.endive"),
]);

/** A document of one operation with one schema in its answer and one in its form. */
function documentOf(answer: JsonValue, form: JsonValue = { type: "object" }, parameters: JsonValue = []): Model {
  return readModel({
    openapi: "3.1.0",
    paths: {
      "/things": {
        post: {
          parameters,
          requestBody: { content: { "application/x-www-form-urlencoded": { schema: form } } },
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
        },
      },
    },
    components: { schemas: { Thing: answer } },
  });
}

const object = (properties: JsonValue, required: JsonValue = []): JsonValue => ({
  type: "object",
  properties,
  required,
});
const text: JsonValue = { type: "string" };
const messages = (before: Model, after: Model): string[] =>
  diffDocuments(before, after).map(({ severity, message }) => `${severity}: ${message}`);

describe("the content of an answer", () => {
  test.each<[string, JsonValue, JsonValue, string]>([
    ["a field is gone", object({ a: text }), object({}), "breaking: Thing.a was removed"],
    ["a field is new", object({}), object({ a: text }), "drift: Thing.a was added"],
    [
      "another type",
      object({ a: text }),
      object({ a: { type: "integer" } }),
      "breaking: Thing.a was string, is integer",
    ],
    [
      "null is possible now",
      object({ a: text }),
      object({ a: { type: ["string", "null"] } }),
      "breaking: Thing.a can also be null",
    ],
    [
      "null is not possible any more",
      object({ a: { type: ["string", "null"] } }),
      object({ a: text }),
      "drift: Thing.a can no longer be null",
    ],
    [
      "a field may be missing",
      object({ a: text }, ["a"]),
      object({ a: text }),
      "breaking: Thing.a is no longer required",
    ],
    ["a field is always there", object({ a: text }), object({ a: text }, ["a"]), "drift: Thing.a is now required"],
    [
      "an object may be null instead",
      object({ a: object({ b: text }) }),
      object({ a: { anyOf: [object({ b: text }), { type: "null" }] } }),
      "breaking: Thing.a can also be null",
    ],
    [
      "an object is never null any more",
      object({ a: { oneOf: [object({ b: text }), { type: "null" }] } }),
      object({ a: object({ b: text }) }),
      "drift: Thing.a can no longer be null",
    ],
    [
      "a value is new",
      object({ a: { enum: ["x"] } }),
      object({ a: { enum: ["x", "y"] } }),
      "drift: Thing.a also has y",
    ],
    [
      "a value is gone",
      object({ a: { enum: ["x", "y"] } }),
      object({ a: { enum: ["x"] } }),
      "drift: Thing.a no longer has y",
    ],
    [
      "a longer text",
      object({ a: { type: "string", maxLength: 5 } }),
      object({ a: { type: "string", maxLength: 9 } }),
      "breaking: Thing.a maxLength was 5, is 9",
    ],
    [
      "in a list",
      object({ a: { type: "array", items: object({ b: text }) } }),
      object({ a: { type: "array", items: object({}) } }),
      "breaking: Thing.a[].b was removed",
    ],
    [
      "another branch",
      object({ a: { anyOf: [text] } }),
      object({ a: { anyOf: [text, { type: "object" }] } }),
      "breaking: Thing.a can also be object",
    ],
  ])("%s", (_, before, after, message) => {
    expect(messages(documentOf(before), documentOf(after))).toEqual([message]);
  });
});

describe("the content of a request", () => {
  test.each<[string, JsonValue, JsonValue, string]>([
    ["a parameter is gone", object({ a: text }), object({}), "breaking: POST /things a was removed"],
    ["a parameter is new", object({}), object({ a: text }), "drift: POST /things a was added"],
    [
      "a required one is new",
      object({}),
      object({ a: text }, ["a"]),
      "breaking: POST /things a was added and is required",
    ],
    [
      "one is required now",
      object({ a: text }),
      object({ a: text }, ["a"]),
      "breaking: POST /things a is now required",
    ],
    [
      "a value is gone",
      object({ a: { enum: ["x", "y"] } }),
      object({ a: { enum: ["x"] } }),
      "breaking: POST /things a no longer has y",
    ],
    [
      "a shorter text",
      object({ a: { type: "string", maxLength: 9 } }),
      object({ a: { type: "string", maxLength: 5 } }),
      "breaking: POST /things a maxLength was 9, is 5",
    ],
    [
      "nested",
      object({ a: object({ b: text }) }),
      object({ a: object({}) }),
      "breaking: POST /things a[b] was removed",
    ],
  ])("%s", (_, before, after, message) => {
    expect(messages(documentOf({}, before), documentOf({}, after))).toEqual([message]);
  });

  test("parameters of the query", () => {
    const limit = { name: "limit", in: "query", schema: { type: "integer", maximum: 10 } };
    expect(messages(documentOf({}, {}, [limit]), documentOf({}, {}, []))).toEqual([
      "breaking: POST /things limit was removed",
    ]);
    expect(messages(documentOf({}, {}, []), documentOf({}, {}, [{ ...limit, required: true }]))).toEqual([
      "breaking: POST /things limit was added and is required",
    ]);
  });
});

test("a document does not differ from itself, whatever its descriptions say", () => {
  expect(diffDocuments(clover, clover)).toEqual([]);
  const described = documentOf(object({ description: { type: "string", description: "words" } }));
  expect(diffTypes(described, documentOf(object({ description: text })))).toEqual({
    changed: [],
    added: [],
    removed: [],
  });
});

test("clover → endive breaks filters.countries and nothing else", () => {
  const changes = diffDocuments(clover, endive);
  expect(changes.filter(({ severity }) => severity === "breaking").map(({ message }) => message)).toEqual([
    "POST /v1/financial_connections/sessions filters[countries] was removed",
    "Session.filters.countries was removed",
  ]);
  expect(changes.map(({ message }) => message)).toContain("Session.filters.country was added");
  expect(diffTypes(clover, endive).changed).toContain("SessionFilters");
});

test("clover → preview only adds", () => {
  expect(diffDocuments(clover, preview).filter(({ severity }) => severity === "breaking")).toEqual([]);
});

describe("a reference with keywords beside it", () => {
  const part = (schema: JsonValue): Model =>
    readModel({
      openapi: "3.1.0",
      paths: {
        "/things": {
          get: { responses: { "200": { content: { "application/json": { schema: object({ a: schema }) } } } } },
        },
      },
      components: { schemas: { Part: object({ b: text, object: { const: "part" } }) } },
    });
  const plain: JsonValue = { $ref: "#/components/schemas/Part" };

  test("differs from the plain reference by what is beside it only", () => {
    expect(messages(part(plain), part({ ...plain, title: "A part" }))).toEqual([]);
    expect(messages(part({ ...plain, minProperties: 1 }), part({ ...plain, minProperties: 2 }))).toEqual([
      "drift: GET /things → 200.a minProperties was 1, is 2",
    ]);
  });
});

test("what changes within the branch that an object became is found too", () => {
  const before = object({ a: object({ b: text, c: text }) });
  const after = object({ a: { anyOf: [object({ b: text }), { enum: [""] }] } });
  expect(messages(documentOf({}, before), documentOf({}, after))).toEqual([
    "breaking: POST /things a[c] was removed",
    'drift: POST /things a can also be ""',
  ]);
});

describe("the command", () => {
  test("names what breaks with its line, the types, and ends with 1", async () => {
    const run = await runFcContract(["diff", "clover", "2026-10-28.endive"]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(
      /^breaking {2}Session\.filters\.countries was removed\n {10}openapi\/sessions\.yaml:\d+:\d+$/m,
    );
    expect(run.out).toMatch(/^types changed: .*\bSessionFilters\b/m);
    expect(run.out.trim().split("\n").at(-1)).toMatch(/^clover → 2026-10-28.endive: 2 breaking, \d+ that only add$/);
  });

  test("ends with 0 when nothing breaks, and with 1 on request when anything changes", async () => {
    expect(await runFcContract(["diff", "clover", "preview"])).toMatchObject({ code: 0, err: "" });
    expect(await runFcContract(["diff", "clover", "preview", "--fail-on", "drift"])).toMatchObject({ code: 1 });
    expect(await runFcContract(["diff", "clover", "endive", "--fail-on", "never"])).toMatchObject({ code: 0 });
  });

  test("compares any two documents, as JSON for programs", async () => {
    const run = await runFcContract(["diff", "openapi/openapi.yaml", NEWEST, "--json"]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toEqual({ changes: [], types: { changed: [], added: [], removed: [] } });
  });

  test.each([
    [["clover"], "diff needs two API versions or documents, as in: npx fc-contract diff clover endive"],
    [["clover", "zucchini"], `cannot read zucchini: no such file; the API versions are ${describeVersions()}`],
    [["a", "b", "--fail-on", "x"], "--fail-on x: expected breaking, drift or never"],
  ])("%j is refused with a sentence", async (args, message) => {
    expect(await runFcContract(["diff", ...args])).toEqual({ code: 2, out: "", err: `fc-contract: ${message}\n` });
  });
});
