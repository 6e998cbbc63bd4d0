import { isJsonObject, type MutableJson } from "../../schema/json.ts";
import type { MutableObject } from "./bundle-document.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";

/** `isMember` says that a schema is a member of a composition, whose schemas see each other's properties. */
export type VisitSchema = (schema: MutableObject, isMember: boolean, pointer: string) => void;

/** Calls `visit` for every schema of a document. */
export function visitSchemas(document: MutableObject, visit: VisitSchema): void {
  const visitHolder = (node: MutableJson | undefined, pointer: string, keys: Keys): void => {
    if (typeof node !== "object" || node === null) {
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      const here = `${pointer}/${escapeToken(key)}`;
      if (Array.isArray(node)) {
        visitHolder(value, here, "keywords");
      } else if (keys === "keywords" && key === "schema") {
        visitSchema(value, false, here, visit);
      } else if (keys === "keywords" && key === "schemas") {
        visitAll(value, here, visit);
      } else if (!isOpaque(key, value, keys)) {
        visitHolder(value, here, keysOf(key, keys));
      }
    }
  };
  visitHolder(document, "#", "keywords");
}

function visitAll(schemas: MutableJson | undefined, pointer: string, visit: VisitSchema, areMembers = false): void {
  if (typeof schemas === "object" && schemas !== null) {
    for (const [key, schema] of Object.entries(schemas)) {
      visitSchema(schema, areMembers, `${pointer}/${escapeToken(key)}`, visit);
    }
  }
}

function visitSchema(schema: MutableJson | undefined, isMember: boolean, pointer: string, visit: VisitSchema): void {
  if (!isJsonObject(schema)) {
    return;
  }
  visit(schema, isMember, pointer);

  const branchesAreMembers = isMember || isComposition(schema);
  for (const key of ["properties", "patternProperties", "$defs"]) {
    visitAll(schema[key], `${pointer}/${key}`, visit);
  }
  for (const key of ["items", "additionalProperties", "contains", "propertyNames", "unevaluatedItems"]) {
    visitSchema(schema[key], false, `${pointer}/${key}`, visit);
  }
  for (const key of ["not", "if", "then", "else"]) {
    visitSchema(schema[key], true, `${pointer}/${key}`, visit);
  }
  visitAll(schema["dependentSchemas"], `${pointer}/dependentSchemas`, visit, true);
  visitAll(schema["prefixItems"], `${pointer}/prefixItems`, visit);
  visitAll(schema["allOf"], `${pointer}/allOf`, visit, true);
  visitAll(schema["anyOf"], `${pointer}/anyOf`, visit, branchesAreMembers);
  visitAll(schema["oneOf"], `${pointer}/oneOf`, visit, branchesAreMembers);
}

/** Whether several schemas together say which properties an object has. */
export function isComposition(schema: MutableObject): boolean {
  if (Array.isArray(schema["allOf"])) {
    return true;
  }
  return isJsonObject(schema["properties"]) && (Array.isArray(schema["anyOf"]) || Array.isArray(schema["oneOf"]));
}
