import type { JsonObject, JsonValue } from "../schema/json.ts";
import { resolveSchema } from "../contract/resolve-schema.ts";
import type { ParameterTree, ParameterValue } from "./parameter-tree.ts";

/** A value that the schema of a parameter accepts: its example, or the plainest one. Of objects only what is required. */
export function sampleValue(document: JsonObject, schema: JsonValue | undefined): ParameterValue {
  const resolved = resolveSchema(document, schema);
  const [example] = [resolved["example"], ...(Array.isArray(resolved["examples"]) ? resolved["examples"] : [])].filter(
    (candidate) => candidate !== undefined,
  );

  if (example !== undefined) {
    return example as ParameterValue;
  }
  if (resolved["const"] !== undefined) {
    return resolved["const"] as ParameterValue;
  }
  if (Array.isArray(resolved["enum"])) {
    return resolved["enum"].find((value) => value !== null) as ParameterValue;
  }
  if (Array.isArray(resolved["anyOf"])) {
    return sampleValue(document, resolved["anyOf"][0] as JsonValue);
  }
  return sampleOfType(document, resolved);
}

function sampleOfType(document: JsonObject, schema: JsonObject): ParameterValue {
  const type = [schema["type"]].flat()[0];

  if (type === "object") {
    return sampleObject(document, schema);
  }
  if (type === "array") {
    return [sampleValue(document, schema["items"])];
  }
  if (type === "integer" || type === "number") {
    return Number(schema["default"] ?? schema["minimum"] ?? 1_772_000_000);
  }
  if (type === "boolean") {
    return true;
  }
  const prefix = schema["x-id-prefix"];
  return typeof prefix === "string" ? `${prefix}_${"0".repeat(24)}` : "sample";
}

function sampleObject(document: JsonObject, schema: JsonObject): ParameterTree {
  const properties = (schema["properties"] ?? {}) as JsonObject;
  const required = (schema["required"] ?? []) as readonly string[];
  return Object.fromEntries(required.map((name) => [name, sampleValue(document, properties[name])]));
}
