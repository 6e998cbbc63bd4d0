import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";
import type { Validators } from "../../src/contract/compile/validators.ts";
import { isDocumented } from "../../src/findings/explain-value.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { SchemaReader } from "../../src/schema/schema-reader.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

interface Row {
  readonly what: string;
  /** YAML of `Thing`, from its own first column. */
  readonly schema: string;
  readonly valid?: readonly unknown[];
  readonly invalid?: readonly unknown[];
  /** Notes, from their line and column on. */
  readonly notes?: readonly string[];
}

const PET = `    Pet:
      properties:
        name: { type: string }
      required: [name]
`;

/** A document in which \`Thing\` begins in line 16. */
function documentWith(schema: string): string {
  return `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      responses:
        "200":
          description: A thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
${PET}    Thing:
${schema.replaceAll(/^/gm, "      ")}
`;
}

interface GeneratedSchemas {
  readonly document: JsonObject;
  readonly others: Readonly<Record<string, JsonObject | boolean>>;
}

interface Generated {
  readonly code: number | null;
  readonly stderr: string;
  readonly check: (value: unknown) => boolean | undefined;
}

async function generate(document: string): Promise<Generated> {
  const folder = temporaryFiles({ "things.yaml": document });
  const spec = join(folder, "things.yaml");
  const { code, stderr } = await runCommand(["generate", "--spec", spec, "--out", join(folder, "out")]);
  const { responses, validators, composed } = (await import(
    pathToFileURL(join(folder, "out/validators.js")).href
  )) as Validators & { responses: Record<string, Record<string, string>> };
  const schemas = (await import(pathToFileURL(join(folder, "out/schemas.js")).href)) as GeneratedSchemas;
  const pointer = responses["GET /things"]?.["200"] ?? "";
  const other = schemas.others[pointer];
  const reader = new SchemaReader(schemas.document);
  const node = other === undefined ? (pointer === "" ? undefined : reader.at(pointer)) : reader.read(pointer, other);
  return {
    code,
    stderr: stderr.replaceAll(`${spec}:`, ""),
    check: (value) => {
      const isValid = validators[pointer]?.(value);
      return isValid === true && composed.includes(pointer) ? node !== undefined && isDocumented(node, value) : isValid;
    },
  };
}

const ROWS: readonly Row[] = [
  {
    what: "an allOf of a reference and an object without a type",
    schema: "allOf:\n  - $ref: '#/components/schemas/Pet'\n  - properties:\n      age: { type: integer }",
    valid: [{ name: "Rex", age: 3 }, { name: "Rex" }],
    invalid: [{ age: 3 }, { name: "Rex", age: "old" }, { name: "Rex", colour: "brown" }],
  },
  {
    what: "a composition with properties of its own",
    schema: "properties:\n  age: { type: integer }\nanyOf:\n  - $ref: '#/components/schemas/Pet'\n  - required: [age]",
    valid: [{ age: 3 }, { name: "Rex", age: 3 }],
    invalid: [{}, { age: 3, colour: "brown" }],
  },
  {
    what: "properties without a type",
    schema: "properties:\n  age: { minimum: 1, maxLength: 2 }",
    valid: [{ age: 3 }, { age: "ab" }, {}],
    invalid: [{ age: 0 }, { age: "abc" }, { colour: "brown" }],
  },
  { what: "required without a type", schema: "required: [age]", valid: [{ age: 1, any: 2 }], invalid: [{}] },
  {
    what: "limits beside a union of types",
    schema: "type: [string, integer]\nmaxLength: 2\nminimum: 3\nformat: anything",
    valid: ["ab", 3],
    invalid: ["abc", 2, true],
  },
  {
    what: "a tuple that does not end",
    schema: "prefixItems:\n  - type: string\n  - type: integer",
    valid: [["a", 1], ["a"], ["a", 1, null]],
    invalid: [["a", "b"]],
  },
  { what: "an if without then", schema: "if: { type: string }", valid: ["a", 1] },
  { what: "a then without if", schema: "then: { type: string }", valid: ["a", 1] },
  { what: "minContains without contains", schema: "type: array\nminContains: 2", valid: [[]] },
  {
    what: "unevaluatedProperties and dependentSchemas",
    schema:
      "type: object\nproperties:\n  a: { type: string }\ndependentSchemas:\n  a:\n    properties:\n      b: { type: string }\nunevaluatedProperties: false",
    valid: [{ a: "x", b: "y" }],
    invalid: [{ b: "y" }, { a: "x", b: 1 }],
  },
  {
    what: "an enum without values",
    schema: "type: object\nproperties:\n  a: { enum: [] }",
    valid: [{}],
    invalid: [{ a: 1 }],
    notes: ["19:14: an enum without values accepts nothing"],
  },
  {
    what: "keywords that it does not know",
    schema: "type: string\nenumNames: [A, B]\nplaceholder: { text: any }",
    valid: ["a"],
    invalid: [1],
    notes: [
      '18:7: "enumNames" is not a keyword of JSON Schema and is ignored',
      '19:7: "placeholder" is not a keyword of JSON Schema and is ignored',
    ],
  },
  {
    what: "misspelled keywords",
    schema: "type: object\nrequierd: [a]\nproperties:\n  a: { type: string, maxlength: 3 }\n  b: { maxlength: 3 }",
    valid: [{ a: "long enough" }],
    notes: [
      '18:7: "requierd" is not a keyword of JSON Schema and is ignored (did you mean "required"?)',
      '20:28: "maxlength" is not a keyword of JSON Schema and is ignored (did you mean "maxLength"?) (and in 1 more place)',
    ],
  },
  {
    what: "nullable, which 3.1 does not have",
    schema:
      "type: object\nproperties:\n  a: { type: string, nullable: true }\n  b: { nullable: true }\n  nullable: { type: string }",
    valid: [{ a: "x", b: 1, nullable: "yes" }],
    invalid: [{ a: null }, { nullable: 1 }],
    notes: [
      '19:28: "nullable" is a keyword of OpenAPI 3.0 and ignored in 3.1: write type: [<type>, "null"] (and in 1 more place)',
    ],
  },
  {
    what: "a keyword for another type",
    schema: "type: string\nminimum: 3",
    valid: ["a"],
    invalid: [3],
    notes: ['18:7: "minimum" says nothing about a value of type "string"'],
  },
  {
    what: "a pattern that the flag u refuses",
    schema: "type: string\npattern: '^[a-z\\_]+$'",
    valid: ["a_b", "A"],
    notes: ["18:7: a pattern that is not valid with the flag u is not checked"],
  },
  {
    what: "extensions with anything in them",
    schema: "type: string\nx-anything: { $ref: nowhere.yaml, schema: { type: nonsense } }\nx-list: [1, { $ref: 5 }]",
    valid: ["a"],
    invalid: [1],
  },
  {
    what: "what looks like a reference in values",
    schema:
      "default: { $ref: nowhere.yaml }\nconst: { $ref: nowhere.yaml }\nexample: { $ref: nowhere.yaml }\nexamples: [{ $ref: nowhere.yaml }]",
    valid: [{ $ref: "nowhere.yaml" }],
    invalid: [{}],
  },
  {
    what: "properties that are named as keywords are",
    schema:
      "type: object\nproperties:\n  properties: { $ref: '#/components/schemas/Pet' }\n  default: { type: string }\n  x-name: { $ref: '#/components/schemas/Pet' }\n  enum: { type: array }",
    valid: [{ properties: { name: "Rex" }, default: "a", "x-name": { name: "Rex" }, enum: [] }],
    invalid: [{ properties: {} }, { default: 1 }, { "x-name": {} }, { enum: 1 }],
  },
];

describe("generate --spec takes", () => {
  it.each(ROWS)("$what", async ({ schema, valid = [], invalid = [], notes = [] }) => {
    const { code, stderr, check } = await generate(documentWith(schema));

    expect({ code, stderr }).toEqual({ code: 0, stderr: notes.map((note) => `note: ${note}\n`).join("") });
    expect(valid.filter((value) => check(value) !== true)).toEqual([]);
    expect(invalid.filter((value) => check(value) !== false)).toEqual([]);
  });

  it("extensions wherever a document may have them", async () => {
    const { code, stderr, check } = await generate(`openapi: 3.1.0
x-root: { $ref: nowhere.yaml }
info: { title: Things, version: "1", x-info: 1 }
servers: [{ url: "https://example.com", x-server: null }]
paths:
  x-paths: null
  /things:
    x-item: [1]
    get:
      x-operation: true
      parameters: [{ name: page, in: query, x-parameter: {}, schema: { type: integer, x-schema: 1 } }]
      responses:
        x-responses: text
        "200":
          description: A thing.
          x-response: 1
          headers: { x-rate-limit: { x-header: 1, schema: { type: integer } } }
          content: { application/json: { x-media: 1, schema: { $ref: "#/components/schemas/x-thing" } } }
webhooks:
  x-webhooks: 5
components:
  x-components: [1, 2]
  schemas:
    x-thing: { type: string }
`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([check("a"), check(1)]).toEqual([true, false]);
  });

  it("media types without a schema", async () => {
    const { code, stderr, check } = await generate(`openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      responses:
        "200": { description: Sound., content: { audio/mpeg: {} } }
    post:
      requestBody: { content: { application/octet-stream: {} } }
      responses: { "204": { description: Done. } }
`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(check("anything")).toBeUndefined();
  });

  it("twenty notes at most, and counts the others", async () => {
    const names = Array.from({ length: 23 }, (_, index) => `keyword${index}: 1`).join("\n");
    const { stderr } = await generate(documentWith(`type: string\n${names}`));
    const lines = stderr.trimEnd().split("\n");

    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("note: 3 more of this kind");
  });
});
