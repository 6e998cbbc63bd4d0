import type { SourceLocation } from "../load/source-location.ts";

/** `drift` only adds: an enum value, field, parameter or status that the contract does not know. The rest breaks. */
export type Severity = "breaking" | "drift";

export type Direction = "request" | "response" | "webhook";

/** The part of the exchange a pointer leads into. */
export type Part = "path" | "query" | "header" | "body" | "status";

/** One place where an exchange does not match the contract. */
export interface Finding {
  /** Twelve hex digits; the same for the same departure of the same operation, whatever the values were. */
  readonly fingerprint: string;
  /** `GET /v1/…`, or `webhook <event type>`. */
  readonly operation: string;
  /** The HTTP status of the response; null for requests and webhooks. */
  readonly status: number | null;
  readonly direction: Direction;
  readonly in: Part;
  /** JSON pointer into the part: `/data/0/object` of a body, `/limit` of a query. The whole part is the empty string. */
  readonly pointer: string;
  /** A JSON Schema keyword (`type`, `enum`, `required` …) or a rule of the checks (`undocumented`, `exclusive`, `status` …). */
  readonly rule: string;
  readonly expected: string;
  /** What came: short, secrets and personal data left out. */
  readonly got: string;
  readonly severity: Severity;
  /** Where the contract says so. */
  readonly contract: SourceLocation & { readonly pointer: string };
  /** The whole finding in one line. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Why the value was checked against this branch of an `anyOf`, where there was a choice. */
  readonly because?: string;
}

/** A departure before it is known in which exchange it happened. */
export interface Departure {
  readonly in: Part;
  readonly pointer: string;
  readonly rule: string;
  readonly contractPointer: string;
  readonly expected: string;
  readonly got: string;
  readonly severity: Severity;
  /** Why the value was checked against this branch of an `anyOf`, where there was a choice. */
  readonly because?: string | undefined;
}
