import { describe, expect, it } from "vitest";
import { readModel } from "../../src/contract/model/read-model.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { isJsonObject } from "../../src/schema/json.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";
import { reachableSchemas } from "../../src/schema/subschemas.ts";
import { listTypes } from "../../src/schema/type-set.ts";

function nodeOf(schema: JsonObject | boolean, others: JsonObject = {}): SchemaNode {
  const node = new SchemaReader({ components: { schemas: { Root: schema, ...others } } }).at(
    "#/components/schemas/Root",
  );
  if (node === undefined) {
    throw new Error("there is no root schema");
  }
  return node;
}

const text: JsonObject = { type: "string" };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema

interface Row {
  readonly what: string;
  readonly schema: JsonObject | boolean;
  readonly others?: JsonObject;
  readonly read: (node: SchemaNode) => unknown;
  readonly says: unknown;
}

const ROWS: readonly Row[] = [
  {
    what: "a boolean schema",
    schema: false,
    read: ({ json, types, properties, keywords }) => [json, types, properties.size, keywords],
    says: [false, 0, 0, {}],
  },
  {
    what: "one type, several types and none",
    schema: { properties: { one: text, several: { type: ["integer", "null"] }, none: {} } },
    read: ({ properties }) => [...properties.values()].map(({ types }) => listTypes(types)),
    says: [["string"], ["null", "integer"], ["null", "boolean", "number", "string", "array", "object"]],
  },
  {
    what: "properties in document order, and which are required",
    schema: { properties: { b: text, a: text, "x/y~z": text }, required: ["a", "c"] },
    read: ({ properties, required }) => [[...properties].map(([name, { pointer }]) => [name, pointer]), [...required]],
    says: [
      [
        ["b", "#/components/schemas/Root/properties/b"],
        ["a", "#/components/schemas/Root/properties/a"],
        ["x/y~z", "#/components/schemas/Root/properties/x~1y~0z"],
      ],
      ["a", "c"],
    ],
  },
  {
    what: "what an object may have beside its properties",
    schema: {
      patternProperties: { "^x-": text },
      additionalProperties: false,
      unevaluatedProperties: true,
      propertyNames: { maxLength: 3 },
      dependentSchemas: { a: { required: ["b"] } },
    },
    read: (node) => [
      node.patternProperties.map(({ pattern, schema }) => [pattern.test("x-1"), schema.json]),
      node.additionalProperties?.json,
      node.unevaluatedProperties?.json,
      node.propertyNames?.json,
      [...node.dependentSchemas.keys()],
    ],
    says: [[[true, text]], false, true, { maxLength: 3 }, ["a"]],
  },
  {
    what: "tuples that end",
    schema: { prefixItems: [text, true], items: false, contains: text, unevaluatedItems: false },
    read: ({ prefixItems, items, contains, unevaluatedItems }) => [
      prefixItems.map(({ json }) => json),
      items?.json,
      contains?.json,
      unevaluatedItems?.json,
    ],
    says: [[text, true], false, text, false],
  },
  {
    what: "compositions and conditions",
    schema: { allOf: [text], anyOf: [true], oneOf: [false], not: text, if: text, then: true, else: false },
    read: ({ allOf, anyOf, oneOf, not, ifSchema, thenSchema, elseSchema }) =>
      [...allOf, ...anyOf, ...oneOf, not, ifSchema, thenSchema, elseSchema].map((node) => node?.json),
    says: [text, true, false, text, text, true, false],
  },
  {
    what: "enum, const and the examples of both forms",
    schema: { properties: { e: { enum: ["", null] }, c: { const: null }, x: { example: 1, examples: [2, 3] } } },
    read: ({ properties }) => [...properties.values()].map(({ values, examples }) => [values, examples]),
    says: [
      [["", null], []],
      [[null], []],
      [undefined, [1, 2, 3]],
    ],
  },
  {
    what: "a reference after a reference as what the last one leads to",
    schema: { $ref: "#/components/schemas/A", description: "no keyword about values" },
    others: { A: ref("B"), B: text },
    read: ({ target }) => [target.name, target.pointer],
    says: ["B", "#/components/schemas/B"],
  },
  {
    what: "a reference with keywords beside it as a schema of its own",
    schema: { ...ref("A"), maxLength: 3 },
    others: { A: text },
    read: (node) => [node.target === node, node.ref?.name, node.keywords["maxLength"]],
    says: [true, "A", 3],
  },
  {
    what: "references to definitions, anchors and ids",
    schema: {
      properties: {
        d: { $ref: "#/components/schemas/Root/$defs/D" },
        a: { $ref: "#anchor" },
        i: { $ref: "https://x.test/thing" },
        n: { $dynamicRef: "#dynamic" },
        lost: { $ref: "#nowhere" },
        gone: { $ref: "#/components/schemas/Gone" },
      },
      $defs: { D: text },
    },
    others: {
      A: { $anchor: "anchor", type: "integer" },
      I: { $id: "https://x.test/thing", type: "null" },
      N: { $dynamicAnchor: "dynamic", type: "array" },
    },
    read: ({ properties }) => [...properties].map(([name, { ref: node }]) => [name, node?.pointer]),
    says: [
      ["d", "#/components/schemas/Root/$defs/D"],
      ["a", "#/components/schemas/A"],
      ["i", "#/components/schemas/I"],
      ["n", "#/components/schemas/N"],
      ["lost", undefined],
      ["gone", undefined],
    ],
  },
  {
    what: "a reference to itself as itself",
    schema: ref("Root"),
    read: (node) => node.target === node && node.ref === node && listTypes(node.shape.types).length,
    says: 6,
  },
  {
    what: "a recursive schema as a circle of nodes",
    schema: { properties: { next: ref("Root"), list: { items: ref("Root") } } },
    read: (node) => [
      node.properties.get("next")?.target === node,
      node.shape.members.get("next")?.members.get("list")?.items?.roots[0]?.target === node,
      reachableSchemas([node]).size,
    ],
    says: [true, true, 4],
  },
  {
    what: "what is written wrongly as not there",
    schema: { properties: "none", required: "a", items: [text], allOf: {}, enum: "x", anyOf: [1, text] },
    read: ({ properties, required, items, allOf, values, anyOf }) => [
      properties.size,
      required.size,
      items,
      allOf,
      values,
      anyOf.map(({ json }) => json),
    ],
    says: [0, 0, undefined, [], undefined, [text]],
  },
];

describe("SchemaReader reads", () => {
  it.each(ROWS)("$what", ({ schema, others, read, says }) => {
    expect(read(nodeOf(schema, others))).toEqual(says);
  });
});

/** Counts how often the members of the schemas are looked at. */
function watch(value: JsonValue, onRead: () => void): JsonValue {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const copy = Array.isArray(value)
    ? value.map((item: JsonValue) => watch(item, onRead))
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, watch(member, onRead)]));
  return new Proxy(copy as JsonObject, {
    get: (target, name) => {
      onRead();
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** `count` components, each of ten schemas, that refer to each other in a circle, and an operation for each. */
function bigDocument(count: number): JsonObject {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const schemaOf = (index: number): JsonObject => ({
    type: "object",
    properties: {
      next: ref(`C${(index + 1) % count}`),
      list: { type: "array", items: { anyOf: [text, { type: "object", properties: { a: text, b: text } }] } },
      other: { allOf: [ref(`C${(index * 7) % count}`)] },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Big", version: "1" },
    paths: Object.fromEntries(
      indexes.map((index) => [
        `/things/${index}`,
        {
          get: {
            responses: { "200": { description: "", content: { "application/json": { schema: ref(`C${index}`) } } } },
          },
        },
      ]),
    ),
    components: { schemas: Object.fromEntries(indexes.map((index) => [`C${index}`, schemaOf(index)])) },
  };
}

describe("Reading a document", () => {
  function countReads(count: number, run: (document: JsonObject) => unknown): number {
    let reads = 0;
    const document = watch(bigDocument(count), () => (reads += 1));
    if (isJsonObject(document)) {
      run(document);
    }
    return reads;
  }
  const walkAll = (document: JsonObject): unknown => reachableSchemas(readModel(document).schemas.values());

  it("takes work in proportion to its length, the walk over all schemas included", () => {
    expect(countReads(400, walkAll)).toBeLessThan(4.2 * countReads(100, walkAll));
  });

  it("reads each schema once", () => {
    const model = readModel(bigDocument(50));
    const nodes = reachableSchemas(model.schemas.values());
    expect(nodes.size).toBe(50 * 10);
    expect(Math.max(...[...nodes].map(({ id }) => id))).toBeLessThan(50 * 11);
  });

  it("leaves the schemas alone until they are asked for", () => {
    const reader = new SchemaReader(bigDocument(50));
    const node = reader.at("#/components/schemas/C0");
    expect([...(node?.properties.keys() ?? [])]).toEqual(["next", "list", "other"]);
    expect(reader.at("#/components/schemas/C1")?.id).toBeLessThan(5);
  });
});
