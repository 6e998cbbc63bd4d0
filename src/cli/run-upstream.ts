import { loadDocument, loadHistory, loadSources } from "../contract/load/load-document.ts";
import { type ForeignDocument, loadForeignDocument } from "../contract/load/load-foreign-document.ts";
import { compareUpstream, type UpstreamComparison } from "../contract/upstream/compare-upstream.ts";
import { createDifferenceFinding } from "../contract/upstream/create-finding.ts";
import type { Finding } from "../findings/finding.ts";
import type { SourceLocation } from "../findings/source-location.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { CONTRACT_FILE, sourceFileOf } from "../products/stripe/shipped-contracts.ts";
import { upstreamHabits } from "../products/stripe/upstream-habits.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { chooseApiVersion } from "../protocol/choose-api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { applyBaseline } from "../report/baseline/apply-baseline.ts";
import { openBaseline, unusualFile } from "../report/baseline/baseline.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatTextReport } from "../report/format-text-report.ts";
import { formatJsonReport } from "../report/json-report.ts";
import { createRunReport, judgeRun } from "../report/run-report.ts";
import { writeReports } from "../report/write-reports.ts";
import { isJsonObject } from "../schema/json.ts";
import { requireReadable } from "./check-files.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import { describeComparison } from "./describe-comparison.ts";
import { type ComparedDocument, proposeUpstream } from "./propose-upstream.ts";
import { refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";
import { requireProposable } from "./require-proposable.ts";
import type { upstreamCommand } from "./upstream-command.ts";
import { UsageError } from "./usage-error.ts";

/** One document, compared. */
interface Compared extends ComparedDocument {
  readonly findings: readonly (Finding & { readonly sample: string })[];
  readonly notes: readonly string[];
}

/** Compares the contract with documents of its API's publisher. */
export async function runUpstream({
  options,
  operands: files,
  terminal,
}: CommandCall<typeof upstreamCommand>): Promise<ExitCode> {
  const { breaking, json, propose, report: targets } = options;
  if (files.length === 0) {
    throw new UsageError("upstream needs a document: FILE...");
  }
  if (propose !== undefined && files.length > 1) {
    throw new UsageError("--propose takes one document at a time");
  }
  requireReadable(files);
  const baseline = await openBaseline(options.baseline);
  refuseClashes(targets, [...files, baseline.file]);
  refuseMixing(targets, json);
  requireProposable({ breaking, propose }, [...files, baseline.file, ...targets.flatMap(({ file }) => file ?? [])]);

  const compared: Compared[] = [];
  for (const file of files) {
    await yieldToEvents(terminal.signal);
    const upstream = loadForeignDocument(file);
    await yieldToEvents(terminal.signal);
    compared.push(compare(upstream, options["api-version"]));
  }
  const findings = countFindings(compared.flatMap(({ findings: found }) => found));
  const applied = applyBaseline(findings, baseline, { today: new Date() });
  const report = createRunReport({
    title: "upstream",
    unit: "document",
    exchanges: files.length,
    checked: compared.length,
    findings: applied.findings,
    notes: [...compared.flatMap(({ notes }) => notes), ...applied.notes],
    baselineFile: unusualFile(baseline),
  });
  if (!targets.some(takesStandardOutput)) {
    terminal.out((json ? formatJsonReport(report) : formatTextReport(report, terminal.style)).trimEnd());
  }
  await writeReports(report, targets, { out: terminal.out, environment: terminal.environment });
  const [first] = compared;
  if (propose !== undefined && first !== undefined) {
    await proposeUpstream(first, { breaking, propose }, terminal);
  }
  return judgeRun(report, options["fail-on"]);
}

function compare(upstream: ForeignDocument, wanted: ApiVersion | undefined): Compared {
  const { named, note, version } = chooseVersion(upstream, wanted);
  const history = loadHistory(CONTRACT_FILE);
  const isGeneral = history.line.versions.includes(version);
  const sourceFile = sourceFileOf(version);
  const sources = isGeneral ? history : loadSources(sourceFile);
  const declared = isGeneral ? history.derive(version, "declared") : loadDocument(sourceFile);
  const comparison = compareUpstream({ declared, history: history.document }, upstream, upstreamHabits);
  requireCommonGround(comparison, upstream);

  return {
    comparison,
    declared,
    sources,
    sourceFile,
    name: upstream.name,
    named,
    version,
    findings: comparison.differences.map((difference) => ({
      ...createDifferenceFinding(difference, comparison),
      sample: describePlace(comparison.placeUpstream(difference)),
    })),
    notes: [
      `${upstream.name} describes API version ${named}; it is compared with ${version} of the contract`,
      ...(note === undefined ? [] : [note]),
      ...describeComparison(comparison, declared),
    ],
  };
}

/** As samples name the line of a recording. */
function describePlace({ file, line }: SourceLocation): string {
  return `${file}:${line}`;
}

interface Choice {
  /** As the document says it. */
  readonly named: string;
  readonly version: ApiVersion;
  readonly note: string | undefined;
}

function chooseVersion({ document, name }: ForeignDocument, wanted: ApiVersion | undefined): Choice {
  const named = String(isJsonObject(document["info"]) ? document["info"]["version"] : undefined);
  if (wanted !== undefined) {
    return { named, version: wanted, note: undefined };
  }
  const choice = chooseApiVersion(named);
  if (choice.kind === "malformed") {
    throw new UsageError(
      `the version of ${name} is ${JSON.stringify(named)}, which is no API version: say which one to compare with, with --api-version`,
    );
  }
  return { named, version: choice.version, note: choice.note };
}

/** A document of another API has nothing in common with the contract, and was not compared. */
function requireCommonGround({ compared }: UpstreamComparison, { name }: ForeignDocument): void {
  if (compared === 0) {
    throw new FcContractError(
      "nothing_compared",
      `${name} describes nothing that the contract does: it is another API's, or cut off`,
    );
  }
}
