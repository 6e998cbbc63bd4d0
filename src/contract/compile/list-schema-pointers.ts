import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import { followReference } from "../follow-reference.ts";
import { readModel } from "../model/read-model.ts";

/**
 * The pointer of every schema that a check asks for: named components, parameters, request bodies, responses,
 * headers and webhooks, and each branch of an `anyOf` or `oneOf`, so that a finding can name the one that applies.
 */
export function listSchemaPointers(document: JsonObject): string[] {
  const pointers = new Set<string>();

  for (const name of Object.keys((resolvePointer(document, "#/components/schemas") as JsonObject | undefined) ?? {})) {
    pointers.add(`#/components/schemas/${escapeToken(name)}`);
  }
  for (const operation of readModel(document).operations) {
    for (const parameter of operation.parameters) {
      pointers.add(parameter.schemaPointer);
    }
    if (operation.body !== undefined) {
      pointers.add(operation.body.schemaPointer);
    }
    for (const response of operation.responses) {
      for (const header of response.headers) {
        pointers.add(header.schemaPointer);
      }
      if (response.content !== undefined) {
        pointers.add(response.content.schemaPointer);
      }
    }
  }
  for (const webhook of readModel(document).webhooks) {
    pointers.add(webhook.schemaPointer);
  }
  for (const pointer of [...pointers]) {
    addBranches(document, pointer, pointers);
  }
  return [...pointers].filter((pointer) => resolvePointer(document, pointer) !== undefined).toSorted();
}

function addBranches(document: JsonObject, pointer: string, pointers: Set<string>): void {
  const visit = (node: unknown, at: string): void => {
    if (typeof node !== "object" || node === null) {
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      const here = `${at}/${escapeToken(key)}`;
      if ((key === "anyOf" || key === "oneOf") && Array.isArray(value) && !Array.isArray(node)) {
        for (const index of value.keys()) {
          pointers.add(followReference(document, `${here}/${index}`));
        }
      }
      visit(value, here);
    }
  };
  const schema = resolvePointer(document, pointer);
  if (isJsonObject(schema)) {
    visit(schema, pointer);
  }
}
