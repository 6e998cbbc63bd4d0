import type { VersionCoverage } from "../contract/coverage/coverage.ts";
import { NOT_HIDDEN } from "../protocol/secrets/not-covered.ts";
import { redactSecrets } from "../protocol/secrets/mask.ts";
import type { CountedFinding } from "./counted-finding.ts";

/** A finding as reports show it. */
export type ReportedFinding = CountedFinding & {
  /** Set when the baseline says that it is known: until which day and why. Such a finding does not fail. */
  readonly known?: { readonly until: string; readonly reason: string };
};

export interface RunSummary {
  readonly exchanges: number;
  readonly checked: number;
  /** Different findings that are not known. */
  readonly findings: number;
  readonly breaking: number;
  readonly drift: number;
  readonly known: number;
}

/** How long a run took. */
export interface RunTiming {
  readonly milliseconds: number;
  /** The part of each case, if it was measured: by operation and status (`GET /v1/… 200`). Otherwise all exchanges have the same part. */
  readonly cases?: ReadonlyMap<string, number>;
}

/** What one run gave, in the one shape that every report is made of. */
export interface RunReport {
  /** `audit`, or `check sandbox`. */
  readonly title: string;
  /** What was checked; `exchanges` counts them. */
  readonly unit: "exchange" | "document";
  readonly summary: RunSummary;
  /** Known ones come last. */
  readonly findings: readonly ReportedFinding[];
  readonly coverage: readonly VersionCoverage[];
  /** What else a reader has to know: entries that could not be read, exchanges passed over, stale baseline entries. */
  readonly notes: readonly string[];
  /** The baseline that was read, unless it is the usual one: advice has to name it. */
  readonly baselineFile?: string | undefined;
  readonly timing?: RunTiming | undefined;
}

export interface RunReportSource {
  readonly title: string;
  /** Exchanges when left out. */
  readonly unit?: RunReport["unit"] | undefined;
  readonly exchanges: number;
  readonly checked: number;
  readonly findings: readonly ReportedFinding[];
  readonly coverage?: readonly VersionCoverage[];
  readonly notes?: readonly string[];
  readonly baselineFile?: string | undefined;
  readonly timing?: RunTiming | undefined;
}

export function createRunReport(source: RunReportSource): RunReport {
  const fresh = source.findings.filter((finding) => finding.known === undefined);
  const known = source.findings.filter((finding) => finding.known !== undefined);
  const breaking = fresh.filter((finding) => finding.severity === "breaking").length;

  return {
    title: source.title,
    unit: source.unit ?? "exchange",
    summary: {
      exchanges: source.exchanges,
      checked: source.checked,
      findings: fresh.length,
      breaking,
      drift: fresh.length - breaking,
      known: known.length,
    },
    findings: [...fresh, ...known].map(redactSamples),
    coverage: source.coverage ?? [],
    notes: [
      ...(source.notes ?? []).map((note) => redactSecrets(note)),
      ...(source.findings.length > 0 ? [NOT_HIDDEN] : []),
    ],
    baselineFile: source.baselineFile,
    timing: source.timing,
  };
}

/** A file may be called like a secret. */
function redactSamples(finding: ReportedFinding): ReportedFinding {
  return { ...finding, samples: finding.samples.map((sample) => redactSecrets(sample)) };
}

/** What a finding has to be to fail a run: `drift` is everything, `breaking` allows what only adds. */
export type FailOn = "drift" | "breaking";

/** 0 everything is in order, 1 the contract is broken, 2 nothing was checked. */
export function judgeRun({ summary }: RunReport, failOn: FailOn): 0 | 1 | 2 {
  if (summary.checked === 0) {
    return 2;
  }
  return (failOn === "drift" ? summary.findings : summary.breaking) > 0 ? 1 : 0;
}

/** `2 findings: 1 breaking, 1 drift`, the run in a few words. */
export function describeSummary({ summary, unit }: RunReport): string {
  const known = summary.known === 0 ? "" : `, ${summary.known} known`;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const findings =
    summary.findings === 0
      ? "no findings"
      : `${count(summary.findings, "finding")}: ${summary.breaking} breaking, ${summary.drift} drift`;
  return `${count(summary.exchanges, unit)}, ${summary.checked} checked, ${findings}${known}`;
}
