import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { resolvePointer } from "../json-pointer.ts";
import { resolveSchemaPointer } from "../resolve-schema.ts";

export function schemaAt(document: JsonObject, pointer: string): JsonObject {
  const schema = resolvePointer(document, pointer);
  return isJsonObject(schema) ? schema : {};
}

export function nameOf(pointer: string): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}

/** An object that says of itself what it is. */
export function isResource(schema: JsonObject): boolean {
  const properties = schema["properties"];
  return isJsonObject(properties) && isJsonObject(properties["object"]) && properties["object"]["const"] !== undefined;
}

export function typesOf(schema: JsonObject): string[] {
  return schema["type"] === undefined ? [] : [schema["type"]].flat().map(String);
}

export function valuesOf(schema: JsonObject): string[] | undefined {
  const values = schema["enum"] ?? (schema["const"] === undefined ? undefined : [schema["const"]]);
  return Array.isArray(values)
    ? (values as JsonValue[]).map((value) => (typeof value === "string" ? value || '""' : JSON.stringify(value)))
    : undefined;
}

export function requiredOf(schema: JsonObject): string[] {
  return Array.isArray(schema["required"]) ? (schema["required"] as JsonValue[]).map(String) : [];
}

export function hasProperty(schema: JsonObject, name: string): boolean {
  return isJsonObject(schema["properties"]) && Object.hasOwn(schema["properties"], name);
}

export function branchesOf(document: JsonObject, pointer: string, schema: JsonObject): Map<string, string> {
  const branches = new Map<string, string>();
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const members = Array.isArray(schema[keyword]) ? (schema[keyword] as JsonValue[]) : [];
    for (const index of members.keys()) {
      const target = resolveSchemaPointer(document, `${pointer}/${keyword}/${index}`);
      branches.set(
        nameOf(target) ?? (typesOf(schemaAt(document, target)).join(" or ") || `branch ${index + 1}`),
        target,
      );
    }
  }
  return branches;
}
