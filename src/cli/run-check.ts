import type { Contract } from "../contract/contract.ts";
import type { Evidence } from "../contract/propose/evidence.ts";
import { EvidenceCounter } from "../contract/propose/evidence-counter.ts";
import { gatherEvidence } from "../contract/propose/gather-evidence.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { openVersion } from "../contract/product/contract-source.ts";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { applyBaseline } from "../report/baseline/apply-baseline.ts";
import { type Baseline, openBaseline, unusualFile } from "../report/baseline/baseline.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatFindings } from "../report/format-text-report.ts";
import { formatJsonReport } from "../report/json-report.ts";
import { createRunReport, describeSummary, judgeRun, type RunReport } from "../report/run-report.ts";
import type { TextStyle } from "../report/text-style.ts";
import { writeReports } from "../report/write-reports.ts";
import { formatCaseTable, tallyCases } from "../suite/case-table.ts";
import { addTimes, countCoverage } from "../suite/count-coverage.ts";
import type { CaseResult } from "../suite/run-case.ts";
import { runSuite } from "../suite/run-suite.ts";
import { findMissingCoverage } from "../traffic/require-coverage.ts";
import type { checkCommand } from "./check-command.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import { createTarget } from "./create-target.ts";
import { requireProposable } from "./require-proposable.ts";
import { refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";

/** Runs the suite against one target and judges what came of it. */
export async function runCheck({ options, terminal }: CommandCall<typeof checkCommand>): Promise<ExitCode> {
  const { json, report: targets, shard, timeout } = options;
  const apiVersion = options["api-version"];
  const baseline = await openBaseline(options.baseline);
  refuseClashes(targets, [baseline.file]);
  refuseMixing(targets, json);
  requireProposable(options, [baseline.file, ...targets.flatMap(({ file }) => file ?? [])]);
  const target = await createTarget(options.target, {
    apiVersion,
    contracts: shippedContracts,
    timeout,
    terminal,
  });

  try {
    // Opening a contract and a target takes a while each, and no signal is noticed meanwhile.
    await yieldToEvents(terminal.signal);
    const contract = await openVersion(shippedContracts, apiVersion);
    await yieldToEvents(terminal.signal);
    const results = await runSuite(contract, target, {
      ...(shard === undefined ? {} : { shard }),
      signal: terminal.signal,
      now: terminal.now,
    });
    const report = createCheckReport(contract, target.name, results, baseline);

    if (!targets.some(takesStandardOutput)) {
      terminal.out(json ? formatJsonReport(report).trimEnd() : formatCheck(contract, results, report, terminal.style));
    }
    await writeReports(report, targets, { out: terminal.out, environment: terminal.environment });
    if (options.propose !== undefined) {
      const request = { breaking: options.breaking, propose: options.propose };
      // What reads YAML is loaded only now.
      const { writeProposals } = await import("./write-proposals.ts");
      await writeProposals(gatherAll(contract, results), request, "check", terminal);
    }
    const missing = findMissingCoverage(report.coverage, options["require-coverage"]);
    for (const sentence of missing) {
      terminal.err(`coverage: ${sentence}`);
    }
    const verdict = judgeRun(report, options["fail-on"]);
    return verdict === 0 && missing.length > 0 ? 1 : verdict;
  } finally {
    await target.close();
  }
}

function createCheckReport(
  contract: Contract,
  targetName: string,
  results: readonly CaseResult[],
  baseline: Baseline,
): RunReport {
  const checked = results.filter((result) => result.kind === "checked");
  const findings = countFindings(
    checked.flatMap(({ suiteCase, findings: found }) =>
      found.map((finding) => ({ ...finding, sample: suiteCase.title })),
    ),
  );
  const seen = new Set(checked.map(({ suiteCase }) => suiteCase.operation.name));
  const times = addTimes(results);
  const applied = applyBaseline(findings, baseline, { today: new Date(), wasSeen: (operation) => seen.has(operation) });

  return createRunReport({
    title: `check ${targetName}`,
    exchanges: results.length,
    checked: checked.length,
    findings: applied.findings,
    coverage: [countCoverage(contract, results)],
    notes: applied.notes,
    baselineFile: unusualFile(baseline),
    timing: { milliseconds: [...times.values()].reduce((total, time) => total + time, 0), cases: times },
  });
}

function gatherAll(contract: Contract, results: readonly CaseResult[]): readonly Evidence[] {
  const counter = new EvidenceCounter();
  for (const result of results) {
    if (result.kind === "checked") {
      const { findings, request, response, suiteCase } = result;
      const match = contract.findOperation(request.method, request.url.split("?")[0] ?? "");
      const exchange = { startedAt: "", request, response };
      for (const evidence of gatherEvidence({ contract, version: undefined, match, exchange }, findings)) {
        counter.add(evidence, `the case "${suiteCase.title}"`);
      }
    }
  }
  return counter.list();
}

function formatCheck(contract: Contract, results: readonly CaseResult[], report: RunReport, style: TextStyle): string {
  const blocks = [
    formatFindings(report, style),
    `${contract.version} against ${report.title.replace("check ", "")}`,
    formatCaseTable(tallyCases(contract, results)),
    report.notes.map((note) => `note  ${note}`).join("\n"),
    describeSummary(report),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
