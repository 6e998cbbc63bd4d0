import { formatCoverage } from "./format-coverage.ts";
import { formatFingerprint, formatFinding, titleOf } from "./format-finding.ts";
import { describeSummary, type RunReport } from "./run-report.ts";
import { plainStyle, type TextStyle } from "./text-style.ts";

/** The report for a terminal: every finding, the coverage in one table, and a last line that says it all. */
export function formatTextReport(report: RunReport, style: TextStyle = plainStyle): string {
  const blocks = [
    formatFindings(report, style),
    report.coverage.map((coverage) => formatCoverage(coverage, style)).join("\n\n"),
    report.notes.map((note) => `${style.dim("note")}  ${note}`).join("\n"),
    `${report.title}: ${style.strong(describeSummary(report))}`,
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Every finding in full, then the known ones with a line each. */
export function formatFindings(report: RunReport, style: TextStyle = plainStyle): string {
  const fresh = report.findings.filter((finding) => finding.known === undefined);
  const known = report.findings.filter((finding) => finding.known !== undefined);
  const blocks = [
    ...fresh.map((finding) => formatFinding(finding, { style, baselineFile: report.baselineFile })),
    known
      .map(
        (finding) =>
          `${style.dim("known")}  ${formatFingerprint(finding.fingerprint)}  until ${finding.known?.until ?? ""}  ${titleOf(finding)}  ${finding.known?.reason ?? ""}`,
      )
      .join("\n"),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
