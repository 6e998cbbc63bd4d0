import { COVERAGE_KINDS, type CoverageKind, type CoverageProbe } from "./coverage-probe.ts";

export interface Share {
  readonly seen: number;
  readonly total: number;
}

/** How often each item of one subject was seen, items in the contract's order: `{"200": 12, "404": 0}`. */
export type ItemCounts = Readonly<Record<string, number>>;

export interface OperationCoverage {
  readonly operation: string;
  readonly count: number;
  readonly statuses: ItemCounts;
  readonly parameters: ItemCounts;
}

export interface SubjectCoverage {
  /** Pointer of the schema. */
  readonly pointer: string;
  readonly items: ItemCounts;
}

/** What of one contract was seen. */
export interface VersionCoverage {
  readonly version: string;
  readonly shares: Readonly<Record<CoverageKind, Share>>;
  readonly operations: readonly OperationCoverage[];
  readonly webhooks: ItemCounts;
  readonly values: readonly SubjectCoverage[];
  readonly branches: readonly SubjectCoverage[];
  readonly nulls: readonly SubjectCoverage[];
}

/** Puts counts into the shape that reports show. */
export function summarizeCoverage(
  version: string,
  probes: readonly CoverageProbe[],
  counts: ArrayLike<number>,
): VersionCoverage {
  const bySubject = new Map<string, Record<string, number>>();
  const subjects = (kind: CoverageKind): SubjectCoverage[] =>
    [...bySubject]
      .filter(([key]) => key.startsWith(`${kind} `))
      .map(([key, items]) => ({ pointer: key.slice(kind.length + 1), items }));

  for (const [index, { kind, subject, item }] of probes.entries()) {
    const items = bySubject.get(`${kind} ${subject}`) ?? {};
    items[item] = counts[index] ?? 0;
    bySubject.set(`${kind} ${subject}`, items);
  }
  return {
    version,
    shares: Object.fromEntries(COVERAGE_KINDS.map((kind) => [kind, shareOf(kind, probes, counts)])) as Record<
      CoverageKind,
      Share
    >,
    operations: subjects("operations").map(({ pointer: operation, items }) => ({
      operation,
      count: items[""] ?? 0,
      statuses: bySubject.get(`statuses ${operation}`) ?? {},
      parameters: bySubject.get(`parameters ${operation}`) ?? {},
    })),
    webhooks: Object.fromEntries(subjects("webhooks").map(({ pointer, items }) => [pointer, items[""] ?? 0])),
    values: subjects("values"),
    branches: subjects("branches"),
    nulls: subjects("nulls"),
  };
}

function shareOf(kind: CoverageKind, probes: readonly CoverageProbe[], counts: ArrayLike<number>): Share {
  let seen = 0;
  let total = 0;
  for (const [index, probe] of probes.entries()) {
    if (probe.kind === kind) {
      total += 1;
      seen += (counts[index] ?? 0) > 0 ? 1 : 0;
    }
  }
  return { seen, total };
}
