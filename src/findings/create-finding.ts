import { describeFix } from "./describe-fix.ts";
import type { Direction, Finding, FindingData } from "./finding.ts";
import type { Redact } from "./read-got.ts";
import { describeBecause, describeExpected, describeGot, writeMessage } from "./words.ts";

/** The exchange a finding is in. */
export interface FindingContext {
  readonly operation: string;
  readonly status: number | null;
  readonly direction: Direction;
  /** Removes secrets from what is shown. */
  readonly redact: Redact;
}

/**
 * Puts a finding into its exchange and writes its words.
 *
 * @param fingerprint - a digest of `identityOf`
 * @param place - where the contract says what is expected
 */
export function createFinding<Place extends { readonly pointer: string }>(
  context: FindingContext,
  data: FindingData,
  fingerprint: string,
  place: Place,
): Finding<Place> {
  const { operation, status, direction, redact } = context;
  const suggestion = data.suggestion === undefined ? undefined : redact(data.suggestion);
  const words = {
    operation,
    status,
    in: data.in,
    // A pointer to an undocumented field ends with a name that somebody sent.
    pointer: redact(data.pointer),
    expected: redact(describeExpected(data)),
    got: redact(describeGot(data.got)),
    ...(data.because !== undefined && { because: describeBecause(data.because) }),
    ...(data.omitted !== undefined && { omitted: data.omitted }),
  };
  return {
    fingerprint,
    ...words,
    direction,
    rule: data.rule,
    severity: data.severity,
    contract: place,
    message: writeMessage(words),
    fix: redact(describeFix(data, direction, place)),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/**
 * What two findings have in common when they are the same: the values that came do not count, nor does the place in a
 * list. Two undocumented fields of one object are two findings, though the same schema lacks both.
 */
export function identityOf(operation: string, status: number | null, data: FindingData): string {
  const { rule, pointer, contractPointer } = data;
  const place =
    rule === "undocumented"
      ? `${contractPointer}/properties${pointer.slice(pointer.lastIndexOf("/"))}`
      : contractPointer;
  return [operation, status ?? "", place, rule].join("\n");
}
