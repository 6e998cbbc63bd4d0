/** What coverage counts, in the order in which reports show it. */
export const COVERAGE_KINDS = [
  "operations",
  "webhooks",
  "statuses",
  "parameters",
  "values",
  "branches",
  "nulls",
] as const;

/**
 * `operations`, `webhooks`: was it there at all. `statuses`, `parameters`: of an operation. `values`: of an enum.
 * `branches`: of an `anyOf`. `nulls`: null and not null, where both are allowed.
 */
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** One thing that traffic can show or leave unseen. */
export interface CoverageProbe {
  readonly kind: CoverageKind;
  /** The operation (`GET /v1/…`), the webhook, or the pointer of the schema. */
  readonly subject: string;
  /** The status, parameter, value or branch; empty for an operation itself. */
  readonly item: string;
}
