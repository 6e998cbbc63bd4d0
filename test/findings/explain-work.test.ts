import { describe, expect, it } from "vitest";
import { explainValue } from "../../src/findings/explain-value.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";

/** Two shapes that differ in a field; each may contain either, directly or in a list. */
const schemas = {
  Node: { anyOf: [{ $ref: "#/components/schemas/Left" }, { $ref: "#/components/schemas/Right" }] },
  Left: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      left: { type: "number" },
      child: { $ref: "#/components/schemas/Node" },
      children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
  },
  Right: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      right: { type: "number" },
      child: { $ref: "#/components/schemas/Node" },
      children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
  },
  Plain: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  List: { type: "array", items: { $ref: "#/components/schemas/Plain" } },
  Unions: { type: "array", items: { $ref: "#/components/schemas/Node" } },
};

/** How many branches of unions a place may be tried with, and how often each may look at it. */
const MOST_READS_PER_PLACE = 150;

interface Counter {
  places: number;
  reads: number;
}

/** The value, with every look at one of its members counted. */
function counted(value: unknown, counter: Counter): unknown {
  counter.places += 1;
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const children = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, counted(member, counter)]));
  return new Proxy(Array.isArray(value) ? Object.values(children) : children, {
    get: (target, name) => {
      counter.reads += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
}

function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = { name: 1 };
  for (let level = 0; level < depth; level += 1) {
    value = wrap(value);
  }
  return value;
}

const repeat = <Item>(item: Item, count: number): Item[] => Array.from({ length: count }, () => item);

const shapes: readonly (readonly [string, keyof typeof schemas, (size: number) => unknown])[] = [
  ["a list of invalid items", "List", (size) => repeat({ name: 1, extra: true }, size)],
  ["a list whose last item is invalid", "List", (size) => [...repeat({ name: "a" }, size), { name: 1 }]],
  ["a list of values of the wrong type", "List", (size) => repeat(1, size)],
  ["an object of undocumented fields", "Plain", (size) => Object.fromEntries(repeat(0, size).map((_, i) => [i, i]))],
  ["a list of items that no branch matches", "Unions", (size) => repeat({ name: 1 }, size)],
  ["unions in unions", "Node", (size) => nest(Math.min(size, 200), (child) => ({ name: "a", child }))],
  [
    "unions in lists of unions",
    "Node",
    (size) => nest(Math.log2(size), (child) => ({ name: "a", children: [child, child] })),
  ],
];

function schemaAt(pointer: string): SchemaNode {
  const node = new SchemaReader({ components: { schemas } }).at(pointer);
  if (node === undefined) {
    throw new Error(`there is no schema at ${pointer}`);
  }
  return node;
}

describe("explaining", () => {
  it.each(shapes)("%s looks at each place a bounded number of times", (_, name, build) => {
    const node = schemaAt(`#/components/schemas/${name}`);

    for (const size of [8, 64, 512, 2048]) {
      const counter = { places: 0, reads: 0 };
      const value = counted(build(size), counter);
      const { findings } = explainValue(node, value, {
        part: "body",
        unknownValue: "drift",
        redact: (text) => text,
      });

      expect(findings.length).toBeGreaterThan(0);
      expect(counter.reads / counter.places).toBeLessThan(MOST_READS_PER_PLACE);
    }
  });
});
