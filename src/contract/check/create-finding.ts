import { describeFix } from "./describe-fix.ts";
import type { Departure, Direction, Finding } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { SourceLocation } from "../load/source-location.ts";

/** The exchange a departure happened in. */
export interface FindingContext {
  readonly operation: string;
  readonly status: number | null;
  readonly direction: Direction;
  readonly locate: (pointer: string) => SourceLocation;
  /** Removes secrets and personal data from a string before it is shown; by default nothing. */
  readonly redact?: (text: string) => string;
}

export function createFinding(context: FindingContext, departure: Departure): Finding {
  const location = context.locate(departure.contractPointer);
  const { operation, status, direction, redact = (text: string) => text } = context;
  const arrow = status === null ? "" : ` → ${status}`;
  const part = departure.in === "body" ? "" : `${departure.in} `;
  // All three can contain what was sent: a pointer to an undocumented field ends with its name.
  const pointer = redact(departure.pointer);
  const expected = redact(departure.expected);
  const got = redact(departure.got);
  const place = pointer === "" ? departure.in : `${part}${pointer}`;
  const because = departure.because === undefined ? "" : ` (${departure.because})`;

  return {
    fingerprint: fingerprintOf(operation, status, identityOf(departure), departure.rule),
    operation,
    status,
    direction,
    in: departure.in,
    pointer,
    rule: departure.rule,
    expected,
    got,
    severity: departure.severity,
    contract: { ...location, pointer: departure.contractPointer },
    message: `${operation}${arrow}: ${place}: expected ${expected}, got ${got}${because}`,
    fix: redact(describeFix(departure, direction, location)),
    ...(departure.because === undefined ? {} : { because: departure.because }),
  };
}

/** Two undocumented fields of one object are two findings, though one and the same schema lacks both. */
function identityOf(departure: Departure): string {
  return departure.rule === "undocumented"
    ? `${departure.contractPointer}/properties${departure.pointer.slice(departure.pointer.lastIndexOf("/"))}`
    : departure.contractPointer;
}
