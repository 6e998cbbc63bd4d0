import { array, assert, dictionary, jsonValue, nat, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentFault } from "../../src/contract/load/document-error.ts";
import { Origins } from "../../src/contract/load/origins.ts";
import { parseSource } from "../../src/contract/load/parse-source.ts";
import type { MutableJson } from "../../src/schema/json.ts";

interface Read {
  readonly value: MutableJson | undefined;
  readonly faults: readonly string[];
  readonly places: readonly string[];
}

function read(text: string): Read {
  const origins = new Origins();
  const faults: DocumentFault[] = [];
  const value = parseSource("x.json", text, origins, faults);
  return {
    value,
    faults: faults.map(({ location: { line, column }, message }) => `${line}:${column}: ${message}`),
    places: placesIn(value, origins),
  };
}

function placesIn(value: MutableJson | undefined, origins: Origins): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const own = origins.of(value);
  return [
    `${own?.line}:${own?.column}`,
    ...Object.entries(value).flatMap(([name, member]) => {
      const place = origins.ofMember(value, name);
      return [`${name} ${place?.line}:${place?.column}`, ...placesIn(member, origins)];
    }),
  ];
}

/** A comment makes it YAML, and moves nothing before it. */
const asYaml = (json: string): string => `${json}\n# YAML`;

describe("JSON", () => {
  it("is read as YAML that looks the same, with the same places", () => {
    const value = jsonValue({ maxDepth: 4 }).filter((json) => !JSON.stringify(json).includes("__proto__"));

    assert(
      property(oneof(array(value), dictionary(string(), value)), nat(3), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        expect(read(text)).toEqual(read(asYaml(text)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a key that is there twice", '{\n  "a": {"b": 1},\n  "a": 2\n}', ["3:3: Map keys must be unique"]],
    ["a key that an object cannot have", '{"__proto__": 1}', ["1:2: a key cannot be __proto__"]],
    ["a number that JSON has not", '{"a": 1e999}', ["1:7: Infinity has no place in JSON; write it as a string"]],
    ["nesting", `${"[".repeat(300)}${"]".repeat(300)}`, ["1:202: nested deeper than 200 levels"]],
  ])("is refused for %s", (_, text, faults) => {
    expect(read(text)).toEqual({ value: undefined, faults, places: [] });
    expect(read(asYaml(text)).faults).toEqual(faults);
  });
});
