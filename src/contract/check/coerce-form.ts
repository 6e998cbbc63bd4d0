import type { FormObject, FormValue } from "../../protocol/form/form-value.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { resolveSchema } from "../resolve-schema.ts";

type Mutable = { [key: string]: JsonValue };

/**
 * Gives the strings of a form the types that the schema wants: `"10"` becomes 10 where an integer is due. What
 * cannot be read as the wanted type stays a string, so that the schema refuses it.
 */
export function coerceForm(document: JsonObject, schema: JsonValue | undefined, value: FormValue): JsonValue {
  const resolved = resolveSchema(document, schema);
  const branches = resolved?.["anyOf"] ?? resolved?.["oneOf"];

  if (Array.isArray(branches)) {
    return coerceToBranch(document, branches as JsonValue[], value);
  }
  if (typeof value === "string") {
    return coerceText(resolved, value);
  }
  if (Array.isArray(value)) {
    return (value as readonly FormValue[]).map((item) => coerceForm(document, resolved?.["items"], item));
  }
  return coerceObject(document, resolved, value as FormObject);
}

function coerceObject(document: JsonObject, schema: JsonObject | undefined, value: FormObject): JsonValue {
  const properties = (schema?.["properties"] ?? {}) as JsonObject;
  const others = isJsonObject(schema?.["additionalProperties"]) ? schema["additionalProperties"] : undefined;
  const result: Mutable = Object.create(null) as Mutable;

  for (const [name, member] of Object.entries(value)) {
    result[name] = coerceForm(document, Object.hasOwn(properties, name) ? properties[name] : others, member);
  }
  return result;
}

/** The branch of the value's shape: a string for a string, a list for a list, an object for an object. */
function coerceToBranch(document: JsonObject, branches: readonly JsonValue[], value: FormValue): JsonValue {
  const shape = typeof value === "string" ? "text" : Array.isArray(value) ? "array" : "object";
  const resolved = branches.map((branch) => resolveSchema(document, branch));

  if (shape !== "text") {
    const fitting = resolved.find((branch) => typesOf(branch).includes(shape));
    return coerceForm(document, fitting ?? {}, value);
  }
  for (const branch of resolved) {
    const coerced = coerceText(branch, value as string);
    if (typeof coerced !== "string") {
      return coerced;
    }
  }
  return value;
}

function coerceText(schema: JsonObject | undefined, text: string): JsonValue {
  const types = typesOf(schema);

  if (types.includes("string")) {
    return text;
  }
  if (types.includes("integer") && /^-?\d{1,15}$/.test(text)) {
    return Number(text);
  }
  if (types.includes("number") && /^-?\d{1,15}(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  if (types.includes("boolean") && (text === "true" || text === "false")) {
    return text === "true";
  }
  return text;
}

function typesOf(schema: JsonObject | undefined): readonly unknown[] {
  const type = schema?.["type"];
  return Array.isArray(type) ? type : [type];
}
