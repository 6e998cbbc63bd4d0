import type { JsonObject } from "../../schema/json.ts";
import type { SchemaValidators } from "../compile/schema-validator.ts";

/** What every check needs: the bundled document, its compiled schemas, and what messages must not show. */
export interface CheckContext {
  readonly document: JsonObject;
  readonly validators: SchemaValidators;
  /** Removes secrets from a string before it is shown. */
  readonly redact: (text: string) => string;
}
