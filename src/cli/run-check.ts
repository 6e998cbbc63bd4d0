import type { Contract } from "../contract/contract.ts";
import { openContract } from "../contract/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { applyBaseline } from "../report/baseline/apply-baseline.ts";
import type { Baseline } from "../report/baseline/baseline.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatFindings } from "../report/format-text-report.ts";
import { formatJsonReport } from "../report/json-report.ts";
import { createRunReport, describeSummary, judgeRun, type RunReport } from "../report/run-report.ts";
import { colorStyle, plainStyle } from "../report/text-style.ts";
import { parseReportTargets, writeReports } from "../report/write-reports.ts";
import { formatCaseTable, tallyCases } from "../suite/case-table.ts";
import { countCoverage } from "../suite/count-coverage.ts";
import type { Shard } from "../suite/list-cases.ts";
import type { CaseResult } from "../suite/run-case.ts";
import { runSuite } from "../suite/run-suite.ts";
import { findMissingCoverage, parseCoverageDemand } from "../traffic/require-coverage.ts";
import { type ExitCode, type OptionValues, type Terminal, UsageError } from "./command.ts";
import { createTarget } from "./create-target.ts";
import { readApiVersion, readFailOn, readInteger, readText } from "./read-options.ts";
import { openBaseline, refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";
import { readTexts } from "./read-texts.ts";

/** Runs the suite against one target and judges what came of it. */
export async function runCheck(values: OptionValues, terminal: Terminal): Promise<ExitCode> {
  // All options are read before anything is sent: a slip in the last one must not cost the run.
  const apiVersion = readApiVersion(values, terminal) ?? DEFAULT_API_VERSION;
  const failOn = readFailOn(values);
  const shard = readShard(values);
  const demands = readTexts(values, "require-coverage").map(parseCoverageDemand);
  const targets = parseReportTargets(readTexts(values, "report"));
  const baseline = await openBaseline(values);
  refuseClashes(targets, [baseline.file]);
  refuseMixing(targets, values["json"] === true);
  const timeout = readInteger(values, "timeout", 1, 600_000) ?? 10_000;
  const target = await createTarget(readText(values, "target") ?? "sandbox", {
    apiVersion,
    timeout,
    signal: terminal.signal,
  });

  try {
    const contract = await openContract(apiVersion);
    const results = await runSuite(contract, target, {
      ...(shard === undefined ? {} : { shard }),
      signal: terminal.signal,
    });
    const report = createCheckReport(contract, target.name, results, baseline);

    if (!targets.some(takesStandardOutput)) {
      terminal.out(
        values["json"] === true ? formatJsonReport(report).trimEnd() : formatCheck(contract, results, report),
      );
    }
    await writeReports(report, targets, { out: terminal.out, environment: process.env });
    const missing = findMissingCoverage(report.coverage, demands);
    for (const sentence of missing) {
      terminal.err(`coverage: ${sentence}`);
    }
    const verdict = judgeRun(report, failOn);
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
  const applied = applyBaseline(findings, baseline, { today: new Date(), wasSeen: (operation) => seen.has(operation) });

  return createRunReport({
    title: `check ${targetName}`,
    exchanges: results.length,
    checked: checked.length,
    findings: applied.findings,
    coverage: [countCoverage(contract, results)],
    notes: applied.notes,
  });
}

function formatCheck(contract: Contract, results: readonly CaseResult[], report: RunReport): string {
  const style = process.stdout.isTTY ? colorStyle : plainStyle;
  const blocks = [
    formatFindings(report, style),
    `${contract.version} against ${report.title.replace("check ", "")}`,
    formatCaseTable(tallyCases(contract, results)),
    report.notes.map((note) => `note  ${note}`).join("\n"),
    describeSummary(report),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function readShard(values: OptionValues): Shard | undefined {
  const text = readText(values, "shard");
  if (text === undefined) {
    return undefined;
  }
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) {
    throw new UsageError(`--shard ${text}: expected I/N, the first of four being 1/4`);
  }
  return { index, count };
}
