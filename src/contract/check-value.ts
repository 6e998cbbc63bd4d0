import type { ExplainContext } from "./explain-context.ts";
import { explainErrors } from "./explain-errors.ts";
import type { Departure } from "./finding.ts";
import type { JsonValue } from "./json.ts";

/** Holds a value against the schema at a pointer; `at` is where the value stands in its part of the exchange. */
export function checkValue(context: ExplainContext, schemaPointer: string, value: JsonValue, at = ""): Departure[] {
  const validate = context.validators[schemaPointer];

  if (validate === undefined) {
    throw new Error(`no validator was compiled for ${schemaPointer}`);
  }
  if (validate(value)) {
    return [];
  }
  const explained = explainErrors(context, validate.errors ?? [], value);
  return at === "" ? explained : explained.map((departure) => ({ ...departure, pointer: `${at}${departure.pointer}` }));
}
