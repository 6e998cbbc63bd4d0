import { describe, expect, it } from "vitest";
import { explainValue, isDocumented } from "../../src/findings/explain-value.ts";
import { describeMismatch } from "../../src/findings/words.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { contractOf } from "../contract/contract-of.ts";

const DEPTH = 100_000;

const OPTIONS = { part: "body", unknownValue: "drift", redact: (text: string) => text } as const;

/** `inner` between `depth` times `open` and as many times `close`. */
function nest(open: string, inner: string, close: string, depth = DEPTH): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

/** Nested unions, with a string at the bottom. */
function nestUnion(levels: number): JsonObject {
  let schema: JsonObject = { type: "string" };
  for (let level = 0; level < levels; level += 1) {
    schema = { anyOf: [schema, { type: "null" }] };
  }
  return schema;
}

const TREE: JsonObject = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, child: { $ref: "#/components/schemas/Tree" } },
};

const LIST: JsonObject = { type: "array", items: { $ref: "#/components/schemas/List" } };

const UNION_TREE: JsonObject = {
  anyOf: [
    { type: "object", properties: { child: { $ref: "#/components/schemas/UnionTree" } } },
    { type: "array", items: { $ref: "#/components/schemas/UnionTree" } },
  ],
};

const OPEN_TREE: JsonObject = {
  type: "object",
  additionalProperties: { $ref: "#/components/schemas/OpenTree" },
};

const COMPONENTS: JsonObject = { Tree: TREE, List: LIST, UnionTree: UNION_TREE, OpenTree: OPEN_TREE };

const CASES: readonly (readonly [name: string, schema: JsonObject, text: string])[] = [
  ["an object within an object, wrong at the bottom", TREE, nest('{"id":1,"child":', '{"id":"x"}', "}")],
  ["an object within an object, wrong at every level", TREE, nest('{"child":', '{"id":1}', "}")],
  ["a list within a list, wrong at the bottom", LIST, nest("[", "1", "]")],
  ["unions of a value, wrong at the bottom", UNION_TREE, nest('{"child":[', "1", "]}", DEPTH / 2)],
  ["objects of any name", OPEN_TREE, nest('{"a":', "1", "}")],
];

const DEEP_UNIONS: typeof CASES = [
  ["a union of a thousand levels", nestUnion(1_000), "1"],
  ["a union of five thousand levels", nestUnion(5_000), "1"],
];

describe("a value that is nested too deeply to be checked", () => {
  it.each([...CASES, ...DEEP_UNIONS])("gives findings and no exception: %s", (_, schema, text) => {
    const value: unknown = JSON.parse(text);
    const node = new SchemaReader({ components: { schemas: { ...COMPONENTS, Root: schema } } }).at(
      "#/components/schemas/Root",
    );
    if (node === undefined) {
      throw new Error("there is no schema");
    }
    expect(explainValue(node, value, OPTIONS).findings.length).toBeGreaterThan(0);
    expect(isDocumented(node, value)).toBeTypeOf("boolean");
  });

  it.each(CASES)("gives findings in a response: %s", (_, schema, body) => {
    const contract = contractOf(schema, COMPONENTS);
    const match = contract.findOperation("GET", "/things");
    if (match === undefined) {
      throw new Error("the contract has no GET /things");
    }
    const findings = contract.checkResponse(match.operation, {
      status: 200,
      headers: { "content-type": "application/json" },
      body,
    });
    expect(findings.length).toBeGreaterThan(0);
  });

  it("says that it could not be checked", () => {
    const node = new SchemaReader({ components: { schemas: COMPONENTS } }).at("#/components/schemas/Tree");
    if (node === undefined) {
      throw new Error("there is no schema");
    }
    const [finding] = explainValue(node, JSON.parse(nest('{"id":1,"child":', '{"id":"x"}', "}")), OPTIONS).findings;
    expect(finding).toMatchObject({ rule: "depth", pointer: "", severity: "breaking" });
    expect(finding === undefined ? "" : describeMismatch(finding)).toBe(
      "expected a value that can be checked completely, got one that is nested too deeply",
    );
  });
});
