import type { CountedFinding } from "../counted-finding.ts";
import { formatFingerprint, titleOf } from "../format-finding.ts";
import type { ReportedFinding } from "../run-report.ts";
import { formatCommand, optionWords } from "../../protocol/shell-command.ts";
import { type Baseline, type BaselineEntry, parseFingerprint, unusualFile } from "./baseline.ts";

export interface BaselineOptions {
  readonly today: Date;
  /** Whether the run saw an operation at all. An entry is stale only where its finding had a chance to occur. */
  readonly wasSeen?: (operation: string) => boolean;
}

/** The findings that are not known today. */
export function dropKnown<Item extends { readonly fingerprint: string }>(
  findings: readonly Item[],
  { entries }: Baseline,
  today: Date,
): readonly Item[] {
  const day = today.toISOString().slice(0, 10);
  const known = new Set(
    entries.filter(({ until }) => until >= day).map(({ fingerprint }) => parseFingerprint(fingerprint)),
  );
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

export interface AppliedBaseline {
  readonly findings: readonly ReportedFinding[];
  /** Expired and stale entries, each with what to do. */
  readonly notes: readonly string[];
}

/** Marks the findings that are known. An expired entry marks nothing; one that no longer occurs is reported. */
export function applyBaseline(
  findings: readonly CountedFinding[],
  baseline: Baseline,
  options: BaselineOptions,
): AppliedBaseline {
  const today = options.today.toISOString().slice(0, 10);
  const entries = new Map(baseline.entries.map((entry) => [parseFingerprint(entry.fingerprint), entry]));
  // From behind, so that of several with one fingerprint the first one counts.
  const occurring = new Map(findings.toReversed().map((finding) => [finding.fingerprint, finding]));
  const notes: string[] = [];

  const marked = findings.map((finding): ReportedFinding => {
    const entry = entries.get(finding.fingerprint);
    return entry === undefined || entry.until < today
      ? finding
      : { ...finding, known: { until: entry.until, reason: entry.reason } };
  });
  for (const [fingerprint, entry] of entries) {
    const finding = occurring.get(fingerprint ?? "");
    if (fingerprint !== undefined && finding !== undefined) {
      if (entry.until < today) {
        notes.push(
          `${formatFingerprint(fingerprint)} was known until ${entry.until} and fails again: ${titleOf(finding)} (${entry.reason})`,
        );
      }
    } else if (hadAChance(entry, options)) {
      notes.push(
        `${entry.fingerprint} in ${baseline.file} no longer occurs, or belongs to an older contract; to remove it, write a report with --report json=report.json, then: ${pruneCommand(baseline)}`,
      );
    }
  }
  return { findings: marked, notes };
}

function pruneCommand(baseline: Baseline): string {
  const file = optionWords("baseline", unusualFile(baseline));
  return formatCommand(["baseline", "prune", "--from", "report.json", ...file]);
}

function hadAChance(entry: BaselineEntry, { wasSeen }: BaselineOptions): boolean {
  const operation = entry.finding?.split(/ → | \(request\)|: /)[0];
  return wasSeen === undefined || operation === undefined || wasSeen(operation);
}
