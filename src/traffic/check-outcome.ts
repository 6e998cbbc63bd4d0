import type { Finding } from "../contract/check/finding.ts";

/** What became of one exchange: it was checked, or it does not belong to the contract, for a reason that is counted. */
export type CheckOutcome = Checked | PassedOver;

export interface Checked {
  readonly kind: "checked";
  readonly findings: readonly Finding[];
  /** What of it could not be checked. */
  readonly unchecked?: string;
  /** Says that it was checked by another API version than its own. */
  readonly note?: string;
}

export interface PassedOver {
  readonly kind: "passed-over";
  readonly reason: string;
}
