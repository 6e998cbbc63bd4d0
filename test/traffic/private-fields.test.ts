import { expect, it } from "vitest";
import { createContract, type JsonObject } from "../../src/products/index.ts";
import { createPrivateFields, type PrivateFields } from "../../src/traffic/redact/private-fields.ts";

function fieldsOf(property: JsonObject): PrivateFields {
  const contract = createContract({
    document: {
      openapi: "3.1.0",
      info: { title: "people", version: "1" },
      paths: {},
      components: {
        schemas: {
          Person: { type: "object", properties: { email: property, shape: property } },
          Text: { type: "string" },
          Amount: { type: "integer" },
          Secret: { type: "object", "x-sensitive": true },
          Named: { type: "object", properties: { at: { type: "string" } } },
        },
      },
    },
    files: [],
    locate: () => ({ file: "people.yaml", line: 1, column: 1 }),
  });
  return createPrivateFields([contract]);
}

it.each([
  ["a string", { type: "string" }],
  ["a string or null", { type: ["string", "null"] }],
  ["a string or null, by branches", { anyOf: [{ type: "string" }, { type: "null" }] }],
  ["a string, by reference", { $ref: "#/components/schemas/Text" }],
  ["an id or an object", { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Named" }] }],
  ["a string in an allOf", { allOf: [{ $ref: "#/components/schemas/Text" }, { maxLength: 10 }] }],
  ["anything", {}],
])("a field with a private name is private when it is %s", (_name, property) => {
  const { isPrivate, isPublicNumber } = fieldsOf(property);
  expect([isPrivate("email"), isPublicNumber("email")]).toEqual([true, false]);
});

it.each([
  ["an object", { type: "object", properties: {} }],
  ["an object, by reference", { $ref: "#/components/schemas/Named" }],
  ["an object or null", { anyOf: [{ $ref: "#/components/schemas/Named" }, { type: "null" }] }],
])("a field with a private name is not private itself when it is %s", (_name, property) => {
  expect(fieldsOf(property).isPrivate("email")).toBe(false);
});

it.each([
  ["an integer", { type: "integer" }],
  ["a number, by reference", { $ref: "#/components/schemas/Amount" }],
  ["a number or the empty string", { anyOf: [{ type: "number" }, { const: "", type: "string" }] }],
])("a field that is %s has public numbers", (_name, property) => {
  expect(fieldsOf(property).isPublicNumber("email")).toBe(true);
});

it.each([
  ["itself", { type: "object", "x-sensitive": true }],
  ["by what it refers to", { $ref: "#/components/schemas/Secret" }],
])("a field is private when the contract marks it, %s", (_name, property) => {
  expect(fieldsOf(property).isPrivate("shape")).toBe(true);
});
