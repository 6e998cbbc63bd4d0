import { isJsonObject, type JsonObject, type MutableJson } from "./json.ts";
import type { MutableObject } from "./bundle-document.ts";
import { escapeToken, resolvePointer } from "./json-pointer.ts";

/**
 * A copy of the document whose object schemas admit no property that they do not list. An open schema says
 * nothing about fields that nobody wrote down; the closed copy is how the checks notice them.
 *
 * Left open: a schema that says itself what else it admits, and the members of an `allOf`, which see each
 * other's properties (there the composition as a whole is closed).
 */
export function closeSchemas(document: JsonObject): JsonObject {
  const closed = structuredClone(document) as MutableObject;
  const openTargets = findComposedTargets(closed);

  forEachSchema(closed, (schema, isMember, pointer) => {
    if (isMember || openTargets.has(pointer) || admitsOthers(schema)) {
      return;
    }
    if (isComposition(schema)) {
      schema["unevaluatedProperties"] = false;
    } else if (isJsonObject(schema["properties"])) {
      schema["additionalProperties"] = false;
    }
  });
  return closed;
}

function admitsOthers(schema: MutableObject): boolean {
  return ["additionalProperties", "unevaluatedProperties", "patternProperties"].some(
    (key) => schema[key] !== undefined,
  );
}

function isComposition(schema: MutableObject): boolean {
  if (Array.isArray(schema["allOf"])) {
    return true;
  }
  return isJsonObject(schema["properties"]) && (Array.isArray(schema["anyOf"]) || Array.isArray(schema["oneOf"]));
}

/** The components that a composition refers to: they stay open wherever they stand. */
function findComposedTargets(document: MutableObject): Set<string> {
  const targets = new Set<string>();

  forEachSchema(document, (schema, isMember) => {
    let reference = isMember ? schema["$ref"] : undefined;
    while (typeof reference === "string" && !targets.has(reference)) {
      targets.add(reference);
      const target = resolvePointer(document, reference);
      reference = isJsonObject(target) ? (target["$ref"] as MutableJson | undefined) : undefined;
    }
  });
  return targets;
}

type Visit = (schema: MutableObject, isMember: boolean, pointer: string) => void;

/** Calls `visit` for every schema of the document, saying whether it is a member of a composition. */
function forEachSchema(document: MutableObject, visit: Visit): void {
  const visitHolder = (node: MutableJson | undefined, pointer: string): void => {
    if (typeof node !== "object" || node === null) {
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === "schema") {
        visitSchema(value, false, `${pointer}/schema`, visit);
      } else if (key === "schemas") {
        visitAll(value, `${pointer}/schemas`, visit);
      } else if (key !== "examples" && key !== "example") {
        visitHolder(value, `${pointer}/${escapeToken(key)}`);
      }
    }
  };
  visitHolder(document, "#");
}

function visitAll(schemas: MutableJson | undefined, pointer: string, visit: Visit, areMembers = false): void {
  if (typeof schemas === "object" && schemas !== null) {
    for (const [key, schema] of Object.entries(schemas)) {
      visitSchema(schema, areMembers, `${pointer}/${key}`, visit);
    }
  }
}

function visitSchema(schema: MutableJson | undefined, isMember: boolean, pointer: string, visit: Visit): void {
  if (!isJsonObject(schema)) {
    return;
  }
  const node = schema;
  visit(node, isMember, pointer);

  const branchesAreMembers = isMember || isComposition(node);
  for (const key of ["properties", "patternProperties", "$defs"]) {
    visitAll(node[key], `${pointer}/${key}`, visit);
  }
  for (const key of ["items", "additionalProperties", "contains", "propertyNames"]) {
    visitSchema(node[key], false, `${pointer}/${key}`, visit);
  }
  for (const key of ["not", "if", "then", "else"]) {
    visitSchema(node[key], true, `${pointer}/${key}`, visit);
  }
  visitAll(node["prefixItems"], `${pointer}/prefixItems`, visit);
  visitAll(node["allOf"], `${pointer}/allOf`, visit, true);
  visitAll(node["anyOf"], `${pointer}/anyOf`, visit, branchesAreMembers);
  visitAll(node["oneOf"], `${pointer}/oneOf`, visit, branchesAreMembers);
}
