import { forEachHit } from "../contract/coverage/hits.ts";
import { CoverageCounter } from "../contract/coverage/coverage-counter.ts";
import { summarizeCoverage, type VersionCoverage } from "../contract/coverage/coverage.ts";
import type { ContractSource } from "../contract/product/contract-source.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { applyBaseline } from "../report/baseline/apply-baseline.ts";
import { type Baseline, unusualFile } from "../report/baseline/baseline.ts";
import { FindingCounter } from "../report/finding-counter.ts";
import { createRunReport, type RunReport } from "../report/run-report.ts";
import { reportRehearsal } from "./rehearse/report-rehearsal.ts";
import type { AuditResult, CoverageCounts } from "./audit-result.ts";

/** Makes the report of an audit. */
export async function createAuditReport(
  result: AuditResult,
  source: ContractSource,
  baseline: Baseline | undefined,
  today: Date,
): Promise<RunReport> {
  const counter = new FindingCounter();
  for (const group of result.groups) {
    counter.addGroup(group);
  }
  const coverage = await Promise.all(
    Object.entries(result.coverage).map(async ([version, counts]) => summarize(source, version, counts)),
  );
  const seen = new Set(
    coverage.flatMap(({ operations, webhooks }) => [
      ...operations.filter(({ count }) => count > 0).map(({ operation }) => operation),
      ...Object.entries(webhooks).flatMap(([name, count]) => (count > 0 ? [`webhook ${name}`] : [])),
    ]),
  );
  const { title, findings, notes } =
    result.rehearsal === undefined
      ? { title: "audit", findings: counter.list(), notes: [] }
      : await reportRehearsal(result.rehearsal, counter.list(), coverage, source);
  const applied =
    baseline === undefined
      ? { findings, notes: [] }
      : applyBaseline(findings, baseline, { today, wasSeen: (operation) => seen.has(operation) });

  return createRunReport({
    title,
    exchanges: result.exchanges,
    checked: result.checked,
    findings: applied.findings,
    coverage,
    baselineFile: baseline === undefined ? undefined : unusualFile(baseline),
    notes: [
      ...describeFaults(result),
      ...describeUnlisted(result),
      ...applied.notes,
      ...notes,
      ...(result.notes ?? []),
      ...describePassedOver(result),
    ],
  });
}

async function summarize(
  source: ContractSource,
  version: string,
  { probes, hits }: CoverageCounts,
): Promise<VersionCoverage> {
  const contract = await source.open(version);
  if (contract === undefined) {
    throw new FcContractError(
      "results_differ",
      `a partial result is about API version ${version}, which has no contract here`,
    );
  }
  const counter = new CoverageCounter(contract);
  if (counter.probes.length !== probes) {
    throw new FcContractError(
      "results_differ",
      `a partial result was made with another contract of ${version}; audit again with this version of fc-contract`,
    );
  }
  const counts = new Float64Array(probes);
  forEachHit(hits, (probe, count) => void (counts[probe] = count));
  return summarizeCoverage(version, counter.probes, counts);
}

function describeFaults({ faults, faultCount }: AuditResult): string[] {
  const notes = faults.map(({ input, number, reason }) => {
    const noun = /\.har(\.gz)?$/i.test(input) ? "entry" : "line";
    return number === 0 ? `${input}: ${reason}` : `${input}, ${noun} ${number}: ${reason}`;
  });
  return faultCount > notes.length
    ? [...notes, `${faultCount - notes.length} more entries that could not be read or judged`]
    : notes;
}

function describeUnlisted({ groups, unlisted = 0 }: AuditResult): string[] {
  return unlisted === 0
    ? []
    : [
        `${unlisted.toLocaleString("en")} findings are not listed: a report lists only ${groups.length.toLocaleString("en")} kinds`,
      ];
}

function describePassedOver({ passedOver }: AuditResult): string[] {
  return Object.entries(passedOver).map(([reason, count]) => `${count} not checked: ${reason}`);
}
