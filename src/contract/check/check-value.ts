import type { ExplainContext } from "../explain-context.ts";
import { explainErrors } from "../explain-errors.ts";
import type { Departure } from "./finding.ts";
import type { JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";

/**
 * Holds a value against the schema at a pointer. `name` is what the value is called where it is one of several, a
 * parameter or a header: the pointers of the departures then start with it.
 */
export function checkValue(
  context: ExplainContext,
  schemaPointer: string,
  value: JsonValue,
  name?: string,
): Departure[] {
  const validate = context.validators[schemaPointer];

  if (validate === undefined) {
    // A media type needs no schema.
    if (resolvePointer(context.document, schemaPointer) === undefined) {
      return [];
    }
    throw new Error(`no validator was compiled for ${schemaPointer}`);
  }
  if (validate(value)) {
    return [];
  }
  const explained = explainErrors(context, validate.errors ?? [], value);
  return name === undefined
    ? explained
    : explained.map((departure) => ({ ...departure, pointer: `/${escapeToken(name)}${departure.pointer}` }));
}
