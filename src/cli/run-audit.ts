import { availableParallelism } from "node:os";
import { formatJsonReport } from "../report/json-report.ts";
import { formatTextReport } from "../report/format-text-report.ts";
import { type FailOn, judgeRun, type RunReport } from "../report/run-report.ts";
import { colorStyle, plainStyle } from "../report/text-style.ts";
import { parseReportTargets, writeReports } from "../report/write-reports.ts";
import { auditRecordings } from "../traffic/audit.ts";
import type { AuditResult } from "../traffic/audit-result.ts";
import { createAuditReport } from "../traffic/create-audit-report.ts";
import { mergeResults } from "../traffic/merge-results.ts";
import { type CoverageDemand, findMissingCoverage, parseCoverageDemand } from "../traffic/require-coverage.ts";
import { type ExitCode, type OptionValues, type Terminal, UsageError } from "./command.ts";
import { createProgress } from "./progress.ts";
import { readApiVersion, readFailOn, readInteger, readWebhookSecret } from "./read-options.ts";
import { openBaseline, refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";
import { readTexts } from "./read-texts.ts";

export async function runAudit(values: OptionValues, files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (files.length === 0) {
    throw new UsageError("audit needs recordings: FILE..., or - for standard input");
  }
  // All of it is read before the work begins: a slip in the last option must not cost the run.
  const targets = parseReportTargets(readTexts(values, "report"));
  const demands = readTexts(values, "require-coverage").map(parseCoverageDemand);
  const failOn = readFailOn(values);
  const baseline = await openBaseline(values);
  refuseClashes(targets, [...files, baseline.file]);
  refuseMixing(targets, values["json"] === true);

  const result = values["merge"] === true ? await mergeResults(files) : await audit(values, files, terminal);
  if (values["partial"] === true) {
    terminal.out(JSON.stringify(result));
    return tellFaults(result, "the faults of the result", terminal) ? 2 : 0;
  }
  const report = await createAuditReport(result, baseline, new Date());
  const style = process.stdout.isTTY ? colorStyle : plainStyle;
  if (!targets.some(takesStandardOutput)) {
    terminal.out((values["json"] === true ? formatJsonReport(report) : formatTextReport(report, style)).trimEnd());
  }
  await writeReports(report, targets, { out: terminal.out, environment: process.env });
  return judge(report, result, { failOn, demands }, terminal);
}

async function audit(values: OptionValues, files: readonly string[], terminal: Terminal): Promise<AuditResult> {
  const apiVersion = readApiVersion(values, terminal);
  const webhookSecret = readWebhookSecret();
  const progress = createProgress(process.stderr);

  try {
    return await auditRecordings(files, {
      threads: readInteger(values, "threads", 1, 64) ?? availableParallelism(),
      hosts: readTexts(values, "host"),
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(webhookSecret === undefined ? {} : { webhookSecret }),
      onProgress: progress.show,
      signal: terminal.signal,
    });
  } finally {
    progress.clear();
  }
}

function judge(
  report: RunReport,
  result: AuditResult,
  { failOn, demands }: { readonly failOn: FailOn; readonly demands: readonly CoverageDemand[] },
  terminal: Terminal,
): ExitCode {
  const missing = findMissingCoverage(report.coverage, demands);
  for (const sentence of missing) {
    terminal.err(`coverage: ${sentence}`);
  }
  if (tellFaults(result, "the notes of the report", terminal)) {
    return 2;
  }
  const verdict = judgeRun(report, failOn);
  if (verdict === 2) {
    terminal.err("fc-contract: nothing was checked: no exchange belongs to the contract");
  }
  return verdict === 0 && missing.length > 0 ? 1 : verdict;
}

/** Whether there were entries that could not be read. */
function tellFaults({ faultCount }: AuditResult, place: string, terminal: Terminal): boolean {
  if (faultCount > 0) {
    terminal.err(
      `fc-contract: ${faultCount} ${faultCount === 1 ? "entry" : "entries"} could not be read; see ${place}`,
    );
  }
  return faultCount > 0;
}
