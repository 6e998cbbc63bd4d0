import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { FactNotes } from "./fact.ts";

/** On what the contract describes otherwise than its publisher does: why. */
export const DIFFERS = "x-upstream";

/** On what the contract describes in part only: the names of what is left out, each with why. */
export const LEFT_OUT = "x-upstream-only";

/** The notes among the members of an object. That they have the right form is checked when the contract is loaded. */
export function readNotes({ [DIFFERS]: differs, [LEFT_OUT]: names }: JsonObject): FactNotes {
  const leftOut = Object.entries(isJsonObject(names) ? names : {}).map(([name, reason]) => [name, String(reason)]);
  return {
    ...(typeof differs === "string" && { differs }),
    ...(leftOut.length > 0 && { leftOut: Object.fromEntries(leftOut) }),
  };
}

/** The notes of a schema and of the one that it refers to. */
export function readSchemaNotes(schema: SchemaNode | undefined): FactNotes {
  return schema === undefined ? {} : { ...readNotes(schema.target.keywords), ...readNotes(schema.keywords) };
}
