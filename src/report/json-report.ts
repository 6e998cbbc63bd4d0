import type { RunReport } from "./run-report.ts";

/** The report for programs. */
export function formatJsonReport(report: RunReport): string {
  const coverage = Object.fromEntries(report.coverage.map(({ version, ...rest }) => [version, rest]));
  const { title, summary, findings, notes } = report;
  return `${JSON.stringify({ title, summary, findings, coverage, notes }, null, 2)}\n`;
}
