import type { DocumentFault } from "./document-error.ts";
import type { MutableObject } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import type { Origins } from "./origins.ts";
import { visitReferable } from "./visit-objects.ts";

/** References within the bundle that an overlay's change left without a target. */
export function findDanglingReferences(document: MutableObject, origins: Origins, faults: DocumentFault[]): void {
  visitReferable(document, (node, keys) => {
    const reference = keys === "keywords" ? node["$ref"] : undefined;
    if (typeof reference === "string" && resolvePointer(document, reference) === undefined) {
      const location = origins.ofMember(node, "$ref");
      faults.push({ location, message: `"$ref": "${reference}" leads nowhere in the bundled document` });
    }
  });
}
