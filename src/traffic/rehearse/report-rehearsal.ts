import type { VersionCoverage } from "../../contract/coverage/coverage.ts";
import type { ContractSource } from "../../contract/product/contract-source.ts";
import { openVersion } from "../../contract/product/contract-source.ts";
import { compareNaturally } from "../../contract/compare-naturally.ts";
import type { CountedFinding } from "../../report/counted-finding.ts";
import { MOST_SAMPLES } from "../../report/finding-counter.ts";
import { placeOf, titleOf } from "../../report/format-finding.ts";
import type { RehearsalResult } from "../audit-result.ts";
import { fingerprintOfNews } from "./create-rehearsed-finding.ts";

/** The part of a report that only a rehearsal has. */
export interface RehearsalReport {
  readonly title: string;
  readonly findings: readonly CountedFinding[];
  readonly notes: readonly string[];
}

/** Leaves out what is not new, because some exchange of the traffic shows it. */
export async function reportRehearsal(
  { version, seen }: RehearsalResult,
  findings: readonly CountedFinding[],
  coverage: readonly VersionCoverage[],
  source: ContractSource,
): Promise<RehearsalReport> {
  const choice = source.product.versions?.choose(version);
  const chosen = choice?.kind === "chosen" ? choice : { version, note: undefined };
  const target = await openVersion(source, chosen.version);
  const shown = new Set([
    ...seen,
    ...coverage.flatMap(({ values }) =>
      values.flatMap(({ pointer, items }) => seenItems(items).map((value) => fingerprintOfNews(pointer, value))),
    ),
    ...target.webhooks
      .filter(({ name }) => coverage.some(({ webhooks }) => (webhooks[name] ?? 0) > 0))
      .map(({ name, pointer }) => fingerprintOfNews(pointer, name)),
  ]);
  const versions = coverage.map((covered) => covered.version);
  return {
    title: `rehearsal of ${target.version}`,
    findings: uniteAlike(findings.filter(({ fingerprint }) => !shown.has(fingerprint))),
    notes: [
      ...(chosen.note === undefined ? [] : [chosen.note]),
      ...(versions.length === 0 ? [] : [`traffic of ${versions.join(", ")}, read as ${target.version}`]),
    ],
  };
}

/** One change of a shape shows in every operation that answers with it. It is reported once, with all its places. */
function uniteAlike(findings: readonly CountedFinding[]): readonly CountedFinding[] {
  return [...Map.groupBy(findings, ({ fingerprint }) => fingerprint).values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || first.severity === "breaking" || others.length === 0) {
      return group;
    }
    const samples = [...new Set(group.flatMap((finding) => finding.samples))].toSorted(compareNaturally);
    return {
      ...first,
      count: group.reduce((sum, { count }) => sum + count, 0),
      samples: samples.slice(0, MOST_SAMPLES),
      elsewhere: others.map((finding) => `${titleOf(finding)}: ${placeOf(finding)}`),
    };
  });
}

function seenItems(items: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(items).flatMap(([item, count]) => (count > 0 ? [item] : []));
}
