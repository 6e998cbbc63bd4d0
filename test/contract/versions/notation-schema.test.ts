import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageRoot } from "../../../src/contract/package-root.ts";
import { HISTORY_KEYS } from "../../../src/contract/versions/span.ts";
import { isJsonObject, type JsonObject, parseJsonObject } from "../../../src/schema/json.ts";
import { visitObjects } from "../../../src/contract/load/visit-objects.ts";

const folder = join(packageRoot, "openapi");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const schemaOf = (name: string): JsonObject => parseJsonObject(read(name)) ?? {};
const ajv = new Ajv2020();
const isNotation = ajv.compile(schemaOf("notation.schema.json"));
const isVersions = ajv.compile(schemaOf("versions.schema.json"));

/** Every object of the sources that has a key of the notation. */
function listDated(): readonly JsonObject[] {
  const dated: JsonObject[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    visitObjects(parse(read(file)), (node) => {
      if (Object.keys(node).some((key) => HISTORY_KEYS.includes(key))) {
        dated.push(node);
      }
    });
  }
  return dated;
}

describe("the schema of the notation", () => {
  it("has every key of the notation", () => {
    const { properties } = schemaOf("notation.schema.json");
    const keys = Object.keys(isJsonObject(properties) ? properties : {});
    expect(keys.toSorted()).toEqual([...HISTORY_KEYS, "x-upstream", "x-upstream-only"].toSorted());
  });

  it("takes what the contract says", () => {
    const dated = listDated();
    expect(dated.length).toBeGreaterThan(40);
    expect(dated.filter((node) => !isNotation(node))).toEqual([]);
  });

  it.each([
    { "x-since": 5 },
    { "x-until": "tomorrow" },
    { "x-enum-since": "2025-01-27.acacia" },
    { "x-enum-until": { a: 5 } },
    { "x-upstream": " " },
    { "x-upstream-only": ["nickname"] },
  ])("refuses %j", (node) => {
    expect(isNotation(node)).toBe(false);
  });
});

describe("the schema of the versions", () => {
  it("takes those of the contract", () => {
    expect(isVersions(parse(read("versions.yaml")))).toBe(true);
  });

  it.each([
    {},
    { versions: [] },
    { versions: ["2024-06-20", "2024-06-20"] },
    { versions: ["1"] },
    { versions: ["2024-06-20"], flag: {} },
  ])("refuses %j", (versions) => {
    expect(isVersions(versions)).toBe(false);
  });
});
