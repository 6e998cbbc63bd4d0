import type { Redact } from "../../findings/read-got.ts";
import type { ValueChecker } from "./value-checker.ts";

/** What every check needs: the compiled schemas, and what messages must not show. */
export interface CheckContext {
  readonly values: ValueChecker;
  /** Removes secrets from a string before it is shown. */
  readonly redact: Redact;
}
