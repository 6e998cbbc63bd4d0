import { availableParallelism } from "node:os";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { formatJsonReport } from "../report/json-report.ts";
import { formatTextReport } from "../report/format-text-report.ts";
import { type FailOn, judgeRun, type RunReport } from "../report/run-report.ts";
import { writeReports } from "../report/write-reports.ts";
import { auditRecordings } from "../traffic/audit.ts";
import type { AuditResult } from "../traffic/audit-result.ts";
import { createAuditReport } from "../traffic/create-audit-report.ts";
import { mergeResults } from "../traffic/merge-results.ts";
import { type CoverageDemand, findMissingCoverage } from "../traffic/require-coverage.ts";
import type { auditCommand } from "./audit-command.ts";
import { requireReadable } from "./check-files.ts";
import { BASELINE_FILE, openBaseline, REHEARSAL_BASELINE_FILE } from "../report/baseline/baseline.ts";
import type { CommandCall, ExitCode, Terminal } from "./command.ts";
import { readWebhookSecret } from "./read-webhook-secret.ts";
import { refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";
import { UsageError } from "./usage-error.ts";
import { requireProposable } from "./require-proposable.ts";

type Call = CommandCall<typeof auditCommand>;

export async function runAudit(call: Call): Promise<ExitCode> {
  const { options, operands: files, terminal } = call;
  const { json, report: targets } = options;

  if (files.length === 0) {
    throw new UsageError("audit needs recordings: FILE..., or - for standard input");
  }
  const isRehearsal = options.rehearse !== undefined;
  const baseline = await openBaseline(options.baseline, isRehearsal ? REHEARSAL_BASELINE_FILE : BASELINE_FILE);
  refuseClashes(targets, [...files, baseline.file]);
  refuseMixing(targets, json);
  requireReadable(files);
  const { breaking, propose } = options;
  if (options.partial && propose !== undefined) {
    throw new UsageError("--propose needs the whole result; give it to the run with --merge");
  }
  if (isRehearsal && propose !== undefined) {
    throw new UsageError("--propose is about what does not match today; run audit for it without --rehearse");
  }
  requireProposable({ breaking, propose }, [...files, baseline.file, ...targets.flatMap(({ file }) => file ?? [])]);

  const startedAt = terminal.now();
  const result = options.merge ? await merge(call) : await audit(call);
  if (options.partial) {
    terminal.out(JSON.stringify(result));
    return tellFaults(result, "the faults of the result", terminal) ? 2 : 0;
  }
  const timing = { milliseconds: terminal.now() - startedAt };
  const report = { ...(await createAuditReport(result, shippedContracts, baseline, new Date())), timing };
  if (!targets.some(takesStandardOutput)) {
    terminal.out((json ? formatJsonReport(report) : formatTextReport(report, terminal.style)).trimEnd());
  }
  await writeReports(report, targets, { out: terminal.out, environment: terminal.environment });
  if (propose !== undefined) {
    // What reads YAML is loaded only now.
    const { writeProposals } = await import("./write-proposals.ts");
    await writeProposals(result.evidence ?? [], { breaking, propose }, "audit", terminal);
  }
  const failOn = options["fail-on"] ?? (isRehearsal ? "breaking" : "drift");
  return judge(report, result, { failOn, demands: options["require-coverage"] }, terminal);
}

/** What is known of a rehearsal, and whether it fails, depends on the option: it has to agree with the parts. */
async function merge({ options, operands, terminal }: Call): Promise<AuditResult> {
  const result = await mergeResults(operands, terminal.signal);
  const rehearsed = result.rehearsal?.version;
  if (options.rehearse !== rehearsed && result.inputs.length > 0) {
    throw new UsageError(
      rehearsed === undefined
        ? "the partial results are not of a rehearsal; leave out --rehearse"
        : `the partial results are of a rehearsal; add --rehearse ${rehearsed}`,
    );
  }
  return result;
}

async function audit({ options, operands, terminal }: Call): Promise<AuditResult> {
  const { "api-version": apiVersion, rehearse } = options;
  const webhookSecret = readWebhookSecret(terminal);
  const { progress } = terminal;

  try {
    return await auditRecordings(operands, {
      threads: options.threads ?? availableParallelism(),
      hosts: options.host,
      gathersEvidence: rehearse === undefined && (options.partial || options.propose !== undefined),
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(rehearse === undefined ? {} : { rehearse }),
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

/** Whether there were entries that could not be read or judged. */
function tellFaults({ faultCount }: AuditResult, place: string, terminal: Terminal): boolean {
  if (faultCount > 0) {
    terminal.err(
      `fc-contract: ${faultCount} ${faultCount === 1 ? "entry" : "entries"} could not be read or judged; see ${place}`,
    );
  }
  return faultCount > 0;
}
