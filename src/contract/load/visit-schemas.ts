import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";

export type VisitSchema = (schema: JsonObject, pointer: string) => void;

/** The keywords whose value is a schema, and those whose value is a list of schemas or a map of them. */
const ONE = [
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const SEVERAL = [
  "$defs",
  "allOf",
  "anyOf",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
];

/** Calls `visit` for every schema of a document, those included that nothing refers to. */
export function visitSchemas(document: JsonObject, visit: VisitSchema): void {
  const visitHolder = (node: JsonValue | undefined, pointer: string, keys: Keys): void => {
    if (typeof node !== "object" || node === null) {
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      const here = `${pointer}/${escapeToken(key)}`;
      if (Array.isArray(node)) {
        visitHolder(value, here, "keywords");
      } else if (keys === "keywords" && key === "schema") {
        visitSchema(value, here, visit);
      } else if (keys === "keywords" && key === "schemas") {
        visitAll(value, here, visit);
      } else if (!isOpaque(key, value, keys)) {
        visitHolder(value, here, keysOf(key, keys));
      }
    }
  };
  visitHolder(document, "#", "keywords");
}

function visitAll(schemas: JsonValue | undefined, pointer: string, visit: VisitSchema): void {
  if (typeof schemas === "object" && schemas !== null) {
    for (const [key, schema] of Object.entries(schemas)) {
      visitSchema(schema, `${pointer}/${escapeToken(key)}`, visit);
    }
  }
}

function visitSchema(schema: JsonValue | undefined, pointer: string, visit: VisitSchema): void {
  if (!isJsonObject(schema)) {
    return;
  }
  visit(schema, pointer);
  for (const key of ONE) {
    visitSchema(schema[key], `${pointer}/${key}`, visit);
  }
  for (const key of SEVERAL) {
    visitAll(schema[key], `${pointer}/${key}`, visit);
  }
}
