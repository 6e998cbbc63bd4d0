import type { Evidence } from "../contract/propose/evidence.ts";
import type { Finding } from "../findings/finding.ts";

/** What became of one exchange: it was checked, it does not belong to the contract, or it could not be judged. */
export type CheckOutcome = Checked | PassedOver | Unjudged;

export interface Checked {
  readonly kind: "checked";
  readonly findings: readonly Finding[];
  /** What the findings say about the contract, if it was asked for. */
  readonly evidence?: readonly Evidence[];
  /** What of it could not be checked. */
  readonly unchecked?: string;
  /** Says that it was checked by another API version than its own. */
  readonly note?: string;
  /** In a rehearsal, the fingerprints of what the other version adds and the exchange already shows. */
  readonly seen?: readonly string[];
}

export interface PassedOver {
  readonly kind: "passed-over";
  /** Counted in reports. */
  readonly reason: string;
}

/** The check threw an exception. */
export interface Unjudged {
  readonly kind: "unjudged";
  readonly reason: string;
}
