import { createHash } from "node:crypto";
import { createFinding as writeFinding, type FindingContext, identityOf } from "../../findings/create-finding.ts";
import type { Finding, FindingData } from "../../findings/finding.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/** Twelve hex digits that name one kind of finding. */
export function fingerprintOf(identity: string): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}

export interface LocatedContext extends FindingContext {
  /** Where the document has what a pointer leads to. */
  readonly locate: (pointer: string) => SourceLocation;
}

/** Puts a finding into its exchange. */
export function createFinding(context: LocatedContext, data: FindingData): Finding {
  const fingerprint = fingerprintOf(identityOf(context.operation, context.status, data));
  const place = { ...context.locate(data.contractPointer), pointer: data.contractPointer };
  return writeFinding(context, data, fingerprint, place);
}
