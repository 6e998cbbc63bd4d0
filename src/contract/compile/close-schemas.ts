import { isJsonObject, type JsonObject, type MutableJson } from "../../schema/json.ts";
import type { MutableObject } from "../load/bundle-document.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import { isComposition, visitSchemas } from "../load/visit-schemas.ts";

/**
 * A copy of the document whose object schemas admit no property that they do not list. An open schema says
 * nothing about undocumented fields; the closed copy is how the checks notice them.
 *
 * Left open: a schema that says itself what else it admits, and the members of an `allOf`, which see each
 * other's properties (there the composition as a whole is closed).
 */
export function closeSchemas(document: JsonObject): JsonObject {
  const closed = structuredClone(document) as MutableObject;
  const openTargets = findComposedTargets(closed);

  visitSchemas(closed, (schema, isMember, pointer) => {
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

/** The components that a composition refers to: they stay open wherever they are used. */
function findComposedTargets(document: MutableObject): Set<string> {
  const targets = new Set<string>();

  visitSchemas(document, (schema, isMember) => {
    let reference = isMember ? schema["$ref"] : undefined;
    while (typeof reference === "string" && !targets.has(reference)) {
      targets.add(reference);
      const target = resolvePointer(document, reference);
      reference = isJsonObject(target) ? (target["$ref"] as MutableJson | undefined) : undefined;
    }
  });
  return targets;
}
