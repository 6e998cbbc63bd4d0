import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import { visitSchemas } from "./visit-schemas.ts";

interface MutableSchema {
  [keyword: string]: JsonValue;
}

/**
 * Turns the schemas of an OpenAPI 3.0 document into those of JSON Schema 2020-12, in place: `nullable`, limits that
 * exclude themselves by a flag, and keywords beside a `$ref`, which 3.0 ignores.
 */
export function upgradeSchemas(document: { readonly [key: string]: JsonValue }): void {
  visitSchemas(document, (schema) => upgradeSchema(schema));
}

function upgradeSchema(schema: MutableSchema): void {
  if (typeof schema["$ref"] === "string") {
    for (const keyword of Object.keys(schema)) {
      if (keyword !== "$ref" && keyword !== "description" && !keyword.startsWith("x-")) {
        delete schema[keyword];
      }
    }
    return;
  }
  upgradeLimit(schema, "maximum", "exclusiveMaximum");
  upgradeLimit(schema, "minimum", "exclusiveMinimum");
  if (schema["nullable"] === true) {
    allowNull(schema);
  }
  delete schema["nullable"];
}

/** Null is allowed beside the type, in the enum, and as one more branch. */
function allowNull(schema: MutableSchema): void {
  const { allOf, anyOf, enum: values, oneOf, type } = schema;
  if (typeof type === "string") {
    schema["type"] = [type, "null"];
  }
  if (Array.isArray(values) && !values.includes(null)) {
    schema["enum"] = [...values, null];
  }
  for (const [keyword, branches] of Object.entries({ anyOf, oneOf })) {
    if (Array.isArray(branches) && !branches.some(isNull)) {
      schema[keyword] = [...branches, { type: "null" }];
    }
  }
  if (Array.isArray(allOf) && anyOf === undefined && oneOf === undefined) {
    delete schema["allOf"];
    schema["anyOf"] = [{ allOf }, { type: "null" }];
  }
}

function isNull(branch: JsonValue): boolean {
  return isJsonObject(branch) && branch["type"] === "null";
}

function upgradeLimit(schema: MutableSchema, limit: string, flag: string): void {
  const { [flag]: isExclusive, [limit]: value } = schema;
  if (typeof isExclusive !== "boolean") {
    return;
  }
  delete schema[flag];
  if (isExclusive && value !== undefined) {
    schema[flag] = value;
    delete schema[limit];
  }
}
