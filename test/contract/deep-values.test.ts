import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { compileSchemas } from "../../src/contract/compile/compile-schemas.ts";
import { DocumentError } from "../../src/contract/load/document-error.ts";
import { readModel } from "../../src/contract/model/read-model.ts";
import { listRoots } from "../../src/contract/compile/list-roots.ts";
import { shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import { bottomlessSchemas } from "../../src/schema/bottomless-schemas.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { checkAnswer, contractOf } from "./contract-of.ts";

const NODE = { $ref: "#/components/schemas/Node" };
const OTHERS = {
  Node: {
    type: "object",
    properties: { child: NODE, names: { type: "array", items: { type: "string" } }, size: { type: "integer" } },
  },
  Unique: { type: "array", uniqueItems: true },
};

const openRecursive = (): Contract => contractOf(NODE, OTHERS);

/** Nested objects, `levels` of them with `bottom`. */
function nest(levels: number, bottom: JsonValue): JsonValue {
  let value = bottom;
  for (let level = 1; level < levels; level += 1) {
    value = { child: value };
  }
  return value;
}

describe("a value under a schema that contains itself", () => {
  it("is judged down to 200 levels", () => {
    expect(checkAnswer(openRecursive(), nest(200, { size: 1 }))).toEqual([]);
    expect(checkAnswer(openRecursive(), nest(200, { size: "x" }))).toEqual([`${"/child".repeat(199)}/size type`]);
  });

  it("is a finding with the rule depth when it is deeper, whether it matches or not", () => {
    expect(checkAnswer(openRecursive(), nest(201, { size: 1 }))).toEqual([" depth"]);
    expect(checkAnswer(openRecursive(), nest(201, { size: "x" }))).toEqual([" depth"]);
  });

  it("is the same finding where items are compared with each other", () => {
    const contract = contractOf(OTHERS.Unique);
    expect(checkAnswer(contract, [nest(199, {}), nest(199, {})])).toEqual([" uniqueItems"]);
    expect(checkAnswer(contract, [nest(200, {}), nest(200, {})])).toEqual([" depth"]);
  });

  it("is a finding in recorded traffic, too", () => {
    const body = `${'{"child":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const outcome = new TrafficChecker([openRecursive()]).check({
      startedAt: "",
      request: { method: "GET", url: "http://localhost/things", headers: {}, body: null },
      response: { status: 200, headers: { "content-type": "application/json" }, body },
    });
    expect(outcome).toMatchObject({ kind: "checked", findings: [{ rule: "depth" }] });
  });

  it("takes work that does not grow with the depth of what is large in it", () => {
    const names = Array.from({ length: 1000 }, () => "a");
    const recursive = openRecursive();
    const readsAt = (depth: number): number => {
      let reads = 0;
      const counted = new Proxy(names, {
        get: (target, key) => {
          reads += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      const findings = recursive.checkValue("#/components/schemas/Node", nest(depth, { names: counted, size: "x" }));
      expect(findings.map(({ rule }) => rule)).toEqual(["type"]);
      return reads;
    };
    expect(readsAt(190)).toBeLessThanOrEqual(2 * readsAt(20));
  });
});

it("no schema of a shipped contract follows a value to any depth, as generated validators require", async () => {
  for (const { model } of await shippedContracts.openAll()) {
    const roots = listRoots(model);
    const bottomless = bottomlessSchemas(roots);
    expect(roots.filter((root) => bottomless.has(root)).map(({ pointer }) => pointer)).toEqual([]);
  }
});

it("reports schemas that are nested too deeply as an error of the document", () => {
  const last = 20_000;
  const schemas: Record<string, JsonObject> = {};
  for (let index = 0; index <= last; index += 1) {
    schemas[`S${index}`] =
      index === last
        ? { type: "string" }
        : { anyOf: [{ $ref: `#/components/schemas/S${index + 1}` }, { type: "null" }] };
  }
  const media = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get: { responses: { "200": { description: "", content: media } } } } },
    components: { schemas },
  };
  const locate = () => ({ file: "openapi.json", line: 1, column: 1 });
  const compile = (): unknown => compileSchemas({ document, locate, files: ["openapi.json"] }, readModel(document));
  expect(compile).toThrow(DocumentError);
  expect(compile).toThrow("openapi.json:1:1: the schemas are nested too deeply to be compiled");
});
