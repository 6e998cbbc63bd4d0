import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../../../src/contract/load/load-document.ts";
import type { View } from "../../../src/contract/versions/span.ts";
import { memberAt, type JsonValue } from "../../../src/schema/json.ts";
import { temporaryFiles } from "../../support/temporary-files.ts";

const VERSIONS = `separate-from: "3"
versions: ["1", "2", "3", "4", "5"]
`;

/** A document about pets, whose `Pet` has this schema. */
function documentOf(schema: string, rest = ""): string {
  return `openapi: 3.1.0
x-versions: versions.yaml
info: { title: Pets, version: "5" }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: size, in: query, required: true, x-required-until: "4", schema: { type: string } }
        - { name: age, in: query, x-since: "4", schema: { type: integer } }
      responses:
        "200":
          description: A pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
              examples:
                pet: { value: { name: Rex, age: 3, version: "5", owner: { name: Ann }, tags: [old, new, other] } }
                younger: { x-since: "4", value: { name: Tim } }
${rest}
components:
  schemas:
    Owner: { type: object, properties: { name: { type: string } } }
    Pet:
${schema.replaceAll(/^/gm, "      ")}
`;
}

const PET = `type: object
required: [name, age, owner]
properties:
  name:
    type: [string, "null"]
    x-nullable-since: "4"
  age: { type: integer, x-since: "4", x-required-since: "4" }
  version: { type: string }
  nick: { type: string, x-since: "2" }
  owner:
    x-until: "5"
    x-required-until: "5"
    anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }]
  tags:
    type: array
    items:
      type: string
      enum: [old, new, other]
      x-enum-since: { new: "4" }
      x-enum-until: { old: "5" }`;

function load(version: string, view: View = "shown", text = documentOf(PET)): JsonValue {
  const folder = temporaryFiles({ "openapi.yaml": text, "versions.yaml": VERSIONS });
  return loadDocument(join(folder, "openapi.yaml"), { version, view }).document;
}

const PET_PATH = ["components", "schemas", "Pet"];

function pet(version: string, ...path: string[]): JsonValue | undefined {
  return memberAt(load(version), [...PET_PATH, ...path]);
}

describe("the document of one version", () => {
  it.each([
    ["3", ["name", "version", "nick", "owner", "tags"]],
    ["4", ["name", "age", "version", "nick", "owner", "tags"]],
    ["5", ["name", "age", "version", "nick", "tags"]],
  ])("has in %s the fields from x-since to x-until", (version, fields) => {
    expect(Object.keys(pet(version, "properties") ?? {})).toEqual(fields);
  });

  it.each([
    ["3", ["name", "owner"]],
    ["4", ["name", "age", "owner"]],
    ["5", ["name", "age"]],
  ])("requires in %s what x-required-since and x-required-until say", (version, required) => {
    expect(pet(version, "required")).toEqual(required);
  });

  it.each([
    ["3", "string"],
    ["4", ["string", "null"]],
  ])("allows null in %s from x-nullable-since on", (version, types) => {
    expect(pet(version, "properties", "name", "type")).toEqual(types);
  });

  it.each([
    ["3", ["old", "other"]],
    ["4", ["old", "new", "other"]],
    ["5", ["new", "other"]],
  ])("has in %s the enum values of that version", (version, values) => {
    expect(pet(version, "properties", "tags", "items", "enum")).toEqual(values);
  });

  it("has what was added before versions were separate in all versions when shown, and not when declared", () => {
    expect(memberAt(load("1", "shown"), [...PET_PATH, "properties", "nick"])).toEqual({ type: "string" });
    expect(memberAt(load("1", "declared"), [...PET_PATH, "properties", "nick"])).toBeUndefined();
    expect(memberAt(load("2", "declared"), [...PET_PATH, "properties", "nick"])).toEqual({ type: "string" });
  });

  it("names what later versions add", () => {
    expect(pet("3", "x-later")).toEqual({ properties: ["age"] });
    expect(pet("3", "properties", "tags", "items", "x-later")).toEqual({ enum: ["new"] });
    expect(pet("4", "x-later")).toBeUndefined();
  });

  it("has the parameters of that version, required until x-required-until", () => {
    const parameters = ["paths", "/pets", "get", "parameters"];
    expect(memberAt(load("3"), parameters)).toEqual([
      { name: "size", in: "query", required: true, schema: { type: "string" } },
    ]);
    expect(memberAt(load("4"), parameters)).toEqual([
      { name: "size", in: "query", required: false, schema: { type: "string" } },
      { name: "age", in: "query", schema: { type: "integer" } },
    ]);
  });

  it("shows in examples the version's part of them, under its own name", () => {
    const examples = ["paths", "/pets", "get", "responses", "200", "content", "application/json", "examples"];
    expect(memberAt(load("3"), examples)).toEqual({
      pet: { value: { name: "Rex", version: "3", owner: { name: "Ann" }, tags: ["old", "other"] } },
    });
    expect(memberAt(load("5"), examples)).toEqual({
      pet: { value: { name: "Rex", age: 3, version: "5", tags: ["new", "other"] } },
      younger: { value: { name: "Tim" } },
    });
  });

  it("drops the components that only other versions use", () => {
    expect(memberAt(load("4"), ["components", "schemas", "Owner"])).toBeDefined();
    expect(memberAt(load("5"), ["components", "schemas", "Owner"])).toBeUndefined();
  });

  it("has the operations, webhooks and tags of that version", () => {
    const rest = `  /owners: { x-since: "5", get: { responses: { "200": { description: None. } } } }
webhooks:
  pet.sold: { x-since: "4", post: { requestBody: { content: { application/json: { schema: true } } }, responses: { "200": { description: None. } } } }
tags: [{ name: Pets }, { name: Owners, x-since: "5" }]`;
    const namesIn = (version: string, ...path: string[]): JsonValue =>
      Object.keys(memberAt(load(version, "shown", documentOf(PET, rest)), path) ?? {});

    expect(namesIn("4", "paths")).toEqual(["/pets"]);
    expect(namesIn("5", "paths")).toEqual(["/pets", "/owners"]);
    expect(namesIn("3", "webhooks")).toEqual([]);
    expect(namesIn("4", "webhooks")).toEqual(["pet.sold"]);
    expect(namesIn("4", "tags")).toEqual(["0"]);
    expect(memberAt(load("3", "shown", documentOf(PET, rest)), ["x-later"])).toEqual({ webhooks: ["pet.sold"] });
  });

  it("reads no notation in the names of properties and in values", () => {
    const odd = `type: object
properties: { x-since: { type: string }, x-until: { type: integer }, name: { type: string } }
const: { x-since: "9" }`;
    expect(memberAt(load("1", "shown", documentOf(odd)), [...PET_PATH, "properties"])).toEqual({
      "x-since": { type: "string" },
      "x-until": { type: "integer" },
      name: { type: "string" },
    });
    expect(memberAt(load("1", "shown", documentOf(odd)), [...PET_PATH, "const"])).toEqual({ "x-since": "9" });
  });

  it("keeps the places where things are written", () => {
    const folder = temporaryFiles({ "openapi.yaml": documentOf(PET), "versions.yaml": VERSIONS });
    const { locate } = loadDocument(join(folder, "openapi.yaml"), { version: "5" });
    const lines = documentOf(PET).split("\n");
    const lineOf = (pointer: string): string | undefined => lines[locate(pointer).line - 1]?.trim();

    expect(lineOf("#/components/schemas/Pet/properties/age")).toBe(
      'age: { type: integer, x-since: "4", x-required-since: "4" }',
    );
    expect(lineOf("#/components/schemas/Pet/properties/tags")).toBe("tags:");
    expect(lineOf("#/paths/~1pets/get/parameters/1")).toMatch(/name: age/);
  });
});
