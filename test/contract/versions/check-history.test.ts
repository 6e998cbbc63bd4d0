import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../src/contract/load/document-error.ts";
import { loadDocument } from "../../../src/contract/load/load-document.ts";
import { formatLocation } from "../../../src/findings/source-location.ts";
import { temporaryFiles } from "../../support/temporary-files.ts";

const VERSIONS = `versions: ["2024-04-10", "2025-01-27.acacia", "2026-10-28.endive"]\n`;

function faultsOf(schema: string, versions = VERSIONS): string[] {
  const folder = temporaryFiles({
    "openapi.yaml": `openapi: 3.1.0
x-versions: versions.yaml
info: { title: Pets, version: "5" }
paths: {}
components:
  schemas:
    Pet: ${schema}
`,
    "versions.yaml": versions,
  });
  try {
    loadDocument(join(folder, "openapi.yaml"));
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) {
      throw error;
    }
    return error.faults.map(
      ({ location, message }) =>
        `${formatLocation({ ...location, file: relative(folder, location.file) })}: ${message}`,
    );
  }
}

it.each(["x-since: 2025-01-27.acacia", "x-required-until: 2025-01-27.acacia"])(
  "%s on the document or its info is a fault",
  (line) => {
    const folder = temporaryFiles({
      "openapi.yaml": `openapi: 3.1.0\nx-versions: versions.yaml\n${line}\ninfo:\n  ${line}\n  title: Pets\n  version: "5"\npaths: {}\n`,
      "versions.yaml": VERSIONS,
    });
    const key = line.slice(0, line.indexOf(":"));
    const message = `${key} does not belong here: this part of the document is the same in every version`;
    expect(() => loadDocument(join(folder, "openapi.yaml"))).toThrow(
      expect.objectContaining({
        faults: [
          { location: expect.objectContaining({ line: 3, column: 1 }), message },
          { location: expect.objectContaining({ line: 5, column: 3 }), message },
        ],
      }),
    );
  },
);

describe("a history that is not valid is reported with its place:", () => {
  it.each([
    [
      "a version that does not exist",
      "{ properties: { name: { x-since: 2025-01-27.acacai } } }",
      '7:34: "2025-01-27.acacai" is not one of the API versions; did you mean "2025-01-27.acacia"?',
    ],
    [
      "a version that is nothing like one",
      "{ properties: { name: { x-until: tomorrow } } }",
      '7:34: "tomorrow" is not one of the API versions; add it to the versions or correct it',
    ],
    [
      "a misspelled key",
      "{ properties: { name: { x-sinse: 2025-01-27.acacia } } }",
      "7:34: x-sinse is no key of the notation; did you mean x-since?",
    ],
    [
      "a misspelled key of an enum",
      "{ enum: [a], x-enum-sine: { a: 2025-01-27.acacia } }",
      "7:23: x-enum-sine is no key of the notation; did you mean x-enum-since?",
    ],
    [
      "a difference from upstream without a reason",
      "{ properties: { name: { x-upstream: true } } }",
      "7:34: x-upstream is a sentence: why this differs",
    ],
    [
      "an empty reason",
      '{ properties: { name: { x-upstream: " " } } }',
      "7:34: x-upstream is a sentence: why this differs",
    ],
    [
      "names that are left out without reasons",
      "{ x-upstream-only: [nickname] }",
      "7:12: x-upstream-only is a map from names to sentences: why each is left out",
    ],
    ["a version that is no string", "{ properties: { name: { x-since: 5 } } }", "7:34: x-since names an API version"],
    [
      "an end before the start",
      "{ properties: { name: { x-since: 2026-10-28.endive, x-until: 2025-01-27.acacia } } }",
      "7:62: x-until is 2025-01-27.acacia, which has to be later than 2026-10-28.endive, where it starts",
    ],
    [
      "an end at the start",
      "{ properties: { name: { x-since: 2025-01-27.acacia, x-until: 2025-01-27.acacia } } }",
      "7:62: x-until is 2025-01-27.acacia, which has to be later than 2025-01-27.acacia, where it starts",
    ],
    [
      "an end in the first version",
      "{ properties: { name: { x-required-until: 2024-04-10 } }, required: [name] }",
      "7:34: x-required-until is 2024-04-10, which has to be later than 2024-04-10, where it starts",
    ],
    [
      "a field that is required before it exists",
      "{ properties: { name: { x-since: 2025-01-27.acacia } }, required: [name] }",
      '7:77: "name" is required in versions that do not have it (before 2025-01-27.acacia); add x-required-since',
    ],
    [
      "a field that is required after it has gone",
      "{ properties: { name: { x-until: 2025-01-27.acacia } }, required: [name] }",
      '7:77: "name" is required in versions that do not have it (from 2025-01-27.acacia on); add x-required-until',
    ],
    [
      "a change of required without required",
      "{ properties: { name: { x-required-since: 2025-01-27.acacia } } }",
      '7:34: x-required-since has no effect: "name" is not in required',
    ],
    [
      "a change of nullability without null",
      "{ properties: { name: { type: string, x-nullable-since: 2025-01-27.acacia } } }",
      "7:48: x-nullable-since is about null, which the schema does not allow in any version",
    ],
    [
      "a value that the enum does not have",
      "{ enum: [a], x-enum-since: { b: 2025-01-27.acacia } }",
      '7:39: the enum has no value "b"',
    ],
    [
      "enum versions that are no map",
      "{ enum: [a], x-enum-since: 2025-01-27.acacia }",
      "7:23: x-enum-since is a map from values of the enum to API versions",
    ],
    [
      "an enum value that ends before it starts",
      "{ enum: [a], x-enum-since: { a: 2026-10-28.endive }, x-enum-until: { a: 2025-01-27.acacia } }",
      "7:79: a is 2025-01-27.acacia, which has to be later than 2026-10-28.endive, where it starts",
    ],
  ])("%s", (_, schema, message) => {
    expect(faultsOf(schema)).toEqual([`openapi.yaml:${message}`]);
  });

  it.each([
    ["no list", "versions: 5\n", "versions.yaml:1:1: versions is a list of version names, oldest first"],
    [
      "versions out of order",
      "versions: [a, c, b]\n",
      "versions.yaml:1:1: versions lists b after c, which is newer; the oldest comes first",
    ],
    [
      "an unknown key",
      "versions: [a]\nflag: {}\n",
      "versions.yaml:2:1: flag is none of the keys versions, separate-from, previews, flags",
    ],
    [
      "a flag for no version",
      "versions: [a]\nflags: { f: z }\n",
      "versions.yaml:2:1: flags maps names to versions or previews",
    ],
    ["a version twice", "versions: [a, b, a]\n", "versions.yaml:1:1: versions lists a twice"],
    [
      "an unknown start",
      "versions: [a]\nseparate-from: c\n",
      "versions.yaml:2:1: separate-from is one of the versions",
    ],
  ])("a file of versions with %s", (_, versions, message) => {
    expect(faultsOf("{}", versions)).toEqual([message]);
  });

  it("all at once", () => {
    expect(
      faultsOf("{ properties: { a: { x-since: x }, b: { x-until: y } }, x-enum-since: { c: z }, enum: [c] }"),
    ).toHaveLength(3);
  });
});
