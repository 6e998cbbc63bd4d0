import { isEditable, REPORT } from "../../findings/describe-fix.ts";
import type { Finding } from "../../findings/finding.ts";
import { formatLocation, type SourceLocation } from "../../findings/source-location.ts";
import { writeMessage } from "../../findings/words.ts";
import { formatPointer } from "../../schema/json-pointer.ts";
import { fingerprintOf } from "../check/create-finding.ts";
import { describeDifference } from "./describe-difference.ts";
import type { Difference } from "./difference.ts";
import type { Fact } from "./fact.ts";
import type { UpstreamComparison } from "./compare-upstream.ts";

/** A difference as a finding of reports: about what it is, what the contract says and what its publisher does. */
export function createDifferenceFinding(
  difference: Difference,
  { placeHere }: Pick<UpstreamComparison, "placeHere">,
): Finding {
  const { rule, subject } = difference;
  const { location, pointer } = placeHere(difference);
  const { expected, got, severity } = describeDifference(difference);
  const fact = factOf(difference);
  const value = "value" in difference ? difference.value : "";
  const words = {
    operation: fact.owner,
    status: null,
    in: partOf(fact),
    pointer: formatPointer(fact.path),
    expected,
    got,
  } as const;
  return {
    ...words,
    fingerprint: fingerprintOf(["upstream", subject, rule, value].join("\n")),
    direction: fact.kind === "parameter" ? "request" : fact.kind === "event" ? "webhook" : "response",
    rule,
    severity,
    contract: { ...location, pointer },
    message: writeMessage(words),
    fix: describeFix(rule, location),
  };
}

function factOf(difference: Difference): Fact {
  return difference.rule === "only-upstream" ? difference.upstream : difference.here;
}

function partOf({ kind, owner }: Fact): Finding["in"] {
  if (kind === "operation") {
    return "path";
  }
  return kind === "parameter" && owner.startsWith("GET ") ? "query" : "body";
}

function describeFix(rule: Difference["rule"], place: SourceLocation): string {
  if (!isEditable(place)) {
    return REPORT;
  }
  const where = formatLocation(place);
  return rule === "only-upstream" || rule === "value-only-upstream"
    ? `add it at ${where}, or say there with x-upstream-only why it is left out`
    : `correct ${where}, or say there with x-upstream why it differs`;
}
