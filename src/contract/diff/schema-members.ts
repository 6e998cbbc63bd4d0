import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
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

export function branchesOf(
  document: JsonObject,
  pointer: string,
  schema: JsonObject,
  keywords: readonly string[] = ["anyOf", "oneOf", "allOf"],
): Map<string, string> {
  const branches = new Map<string, string>();
  for (const keyword of keywords) {
    const members = Array.isArray(schema[keyword]) ? (schema[keyword] as JsonValue[]) : [];
    for (const index of members.keys()) {
      const target = resolveSchemaPointer(document, `${pointer}/${keyword}/${index}`);
      branches.set(branchName(document, target) ?? `branch ${index + 1}`, target);
    }
  }
  return branches;
}

/** The branches of a schema that is one of several and nothing else. */
export function alternativesOf(document: JsonObject, pointer: string): Map<string, string> {
  const schema = schemaAt(document, pointer);
  const isUnion = schema["type"] === undefined && schema["properties"] === undefined;
  return isUnion ? branchesOf(document, pointer, schema, ["anyOf", "oneOf"]) : new Map<string, string>();
}

/** What pairs the branches of two unions: the component, the only value, or the types. */
export function branchName(document: JsonObject, pointer: string): string | undefined {
  const schema = schemaAt(document, pointer);
  const [value, ...others] = valuesOf(schema) ?? [];
  const only = others.length === 0 ? value : undefined;
  return nameOf(pointer) ?? only ?? (typesOf(schema).join(" or ") || undefined);
}
