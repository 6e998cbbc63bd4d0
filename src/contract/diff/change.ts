import type { Severity } from "../../findings/finding.ts";

/** One difference between two documents. */
export interface Change {
  /** `breaking`: who uses the first document is hurt by the second. `drift`: it only adds. */
  readonly severity: Severity;
  /** `removed`, `added`, `type`, `required` … */
  readonly rule: string;
  /** What changed, as people name it: `Session.filters.countries`, `POST /v1/… filters[countries]`. */
  readonly subject: string;
  readonly message: string;
  /** Where it is: in the second document, or in the first when it was removed. */
  readonly pointer: string;
  readonly isIn: "first" | "second";
}
