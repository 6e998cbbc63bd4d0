import type { VersionCoverage } from "../../contract/coverage/coverage.ts";
import type { ContractSource } from "../../contract/product/contract-source.ts";
import { openVersion } from "../../contract/product/contract-source.ts";
import type { CountedFinding } from "../../report/counted-finding.ts";
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
    findings: findings.filter(({ fingerprint }) => !shown.has(fingerprint)),
    notes: [
      ...(chosen.note === undefined ? [] : [chosen.note]),
      ...(versions.length === 0 ? [] : [`traffic of ${versions.join(", ")}, read as ${target.version}`]),
    ],
  };
}

function seenItems(items: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(items).flatMap(([item, count]) => (count > 0 ? [item] : []));
}
