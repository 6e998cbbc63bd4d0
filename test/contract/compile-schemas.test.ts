import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { compileSchemas } from "../../src/contract/compile/compile-schemas.ts";
import { DocumentError } from "../../src/contract/load/document-error.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import { formatLocation } from "../../src/findings/source-location.ts";
import { readModel } from "../../src/contract/model/read-model.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

/** A document with one schema, which begins in line 6 at column 7. */
function documentWith(schema: string): string {
  return `openapi: 3.1.0
paths: {}
components:
  schemas:
    Thing:
      ${schema.replaceAll("\n", "\n      ")}
`;
}

function faultsOf(schema: string): string[] {
  const folder = temporaryFiles({ "openapi.yaml": documentWith(schema) });
  try {
    const loaded = loadDocument(join(folder, "openapi.yaml"));
    compileSchemas(loaded, readModel(loaded.document));
  } catch (error) {
    if (error instanceof DocumentError) {
      return error.faults.map(
        ({ location, message }) =>
          `${formatLocation({ ...location, file: relative(folder, location.file) })}: ${message}`,
      );
    }
    throw error;
  }
  return [];
}

describe("compileSchemas", () => {
  it.each([
    [
      "a type that does not exist",
      "type: strin",
      [
        "openapi.yaml:6:7: not a JSON Schema: type must be one of array, boolean, integer, null, number, object, string",
      ],
    ],
    [
      "several faults together",
      "type: object\nproperties:\n  a: { type: text }\n  b: { minLength: long }",
      [
        "openapi.yaml:8:14: not a JSON Schema: type must be one of array, boolean, integer, null, number, object, string",
        "openapi.yaml:9:14: not a JSON Schema: minLength must be integer",
      ],
    ],
    [
      "a pattern that is no regular expression",
      "type: string\npattern: '(['",
      [
        "openapi.yaml:7:7: the schema does not compile: Invalid regular expression: /([/u: Unterminated character class",
      ],
    ],
    [
      "text where a list is due",
      "type: object\nrequired: a",
      ["openapi.yaml:7:7: not a JSON Schema: required must be array"],
    ],
    ["a schema that is a list", "- type: string", ["openapi.yaml:5:5: a schema is an object or a boolean"]],
  ])("refuses %s, and says where", (_, schema, faults) => {
    expect(faultsOf(schema)).toEqual(faults);
  });

  it.each([
    ["a null union", "type: [string, 'null']\nenum: [a, null]"],
    ["a reference to itself", "type: object\nproperties:\n  next: { $ref: '#/components/schemas/Thing' }"],
    ["an extension and a format of its own", "type: integer\nformat: unix-time\nx-anything: [1]"],
    [
      "a composition",
      "allOf:\n  - { type: object, properties: { a: { type: string } } }\n  - { type: object, required: [a] }\ntype: object",
    ],
  ])("compiles %s", (_, schema) => {
    expect(faultsOf(schema)).toEqual([]);
  });
});
