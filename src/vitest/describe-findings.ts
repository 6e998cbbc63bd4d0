import type { Finding } from "../findings/finding.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatFinding } from "../report/format-finding.ts";

/** Findings as a failing test shows them. */
export function describeFindings(subject: string, findings: readonly Finding[], baselineFile?: string): string {
  const counted = countFindings(findings);
  const count = counted.length === 1 ? "1 finding" : `${counted.length} findings`;
  return `${subject} does not match the contract: ${count}\n\n${counted.map((finding) => formatFinding(finding, { baselineFile })).join("\n\n")}\n`;
}
