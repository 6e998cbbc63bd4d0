import type { Finding } from "../findings/finding.ts";
import { writeMessage } from "../findings/words.ts";
import { compareNaturally } from "../contract/compare-naturally.ts";
import type { CountedFinding } from "./counted-finding.ts";

/** How many places and values of one finding are kept. */
export const MOST_SAMPLES = 5;
const MOST_VALUES = 3;

/** One group of equal findings, in a form that merges: whatever the order of merging, the result is the same. */
export interface FindingGroup {
  readonly finding: Finding;
  readonly count: number;
  readonly samples: readonly string[];
  /** The different values that came, the first few in alphabetical order. */
  readonly values: readonly string[];
  readonly hasMoreValues: boolean;
  /** How many findings were left out after these. Results of earlier releases do not have it. */
  readonly omitted?: number;
}

/** More kinds of findings than anyone reads. In a recording with endless new names, each name makes a new kind. */
const MOST_KINDS = 2_000;

/**
 * Counts equal findings. If there are too many kinds, it keeps the first ones in a fixed order, breaking ones before
 * drift. The parts of a recording, counted separately and added in any order, thus give the same result as the whole.
 */
export class FindingCounter {
  readonly #groups = new Map<string, FindingGroup>();
  /** Kinds that come after this one are not kept. */
  #lastKept: string | undefined;
  #unlisted = 0;

  add({ omitted = 0, ...rest }: Finding, sample?: string): void {
    const finding = omitted === 0 ? rest : { ...rest, message: writeMessage(rest) };
    const samples = sample === undefined ? [] : [sample];
    this.addGroup({
      finding,
      count: 1,
      samples,
      values: [finding.got],
      hasMoreValues: false,
      ...(omitted > 0 && { omitted }),
    });
  }

  addGroup(group: FindingGroup): void {
    const { fingerprint, operation, pointer, severity } = group.finding;
    const key = `${severity} ${operation} ${fingerprint} ${shapeOf(pointer)}`;
    const present = this.#groups.get(key);
    if (present === undefined && this.#lastKept !== undefined && key > this.#lastKept) {
      this.#unlisted += group.count;
      return;
    }
    this.#groups.set(key, present === undefined ? group : mergeGroups(present, group));
    if (this.#groups.size > 2 * MOST_KINDS) {
      this.#dropLast();
    }
  }

  /** Findings of kinds that another counter did not keep. */
  addUnlisted(count: number): void {
    this.#unlisted += count;
  }

  /** How many findings are of kinds that are not kept. */
  unlisted(): number {
    this.#dropLast();
    return this.#unlisted;
  }

  #dropLast(): void {
    if (this.#groups.size <= MOST_KINDS) {
      return;
    }
    const keys = [...this.#groups.keys()].toSorted();
    this.#lastKept = keys[MOST_KINDS - 1];
    for (const key of keys.slice(MOST_KINDS)) {
      this.#unlisted += this.#groups.get(key)?.count ?? 0;
      this.#groups.delete(key);
    }
  }

  /** What another counter needs to count on from here. */
  groups(): FindingGroup[] {
    this.#dropLast();
    return [...this.#groups.values()].toSorted((left, right) => compareFindings(left.finding, right.finding));
  }

  /** What breaks first, then by operation, status and place. */
  list(): CountedFinding[] {
    return this.groups().map(toCountedFinding);
  }
}

/** `/data/0/category` → `/data/[any]/category`: the place in a list does not make another finding. */
export function shapeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

function mergeGroups(left: FindingGroup, right: FindingGroup): FindingGroup {
  const values = [...new Set([...left.values, ...right.values])].toSorted();
  const finding = compareText(right.finding.got, left.finding.got) < 0 ? right.finding : left.finding;
  const omitted = (left.omitted ?? 0) + (right.omitted ?? 0);
  const isOnePlace = left.finding.pointer === right.finding.pointer;

  return {
    finding: isOnePlace ? finding : atPointer(finding, shapeOf(finding.pointer)),
    count: left.count + right.count,
    samples: mergeSamples(left.samples, right.samples),
    values: values.slice(0, MOST_VALUES),
    hasMoreValues: left.hasMoreValues || right.hasMoreValues || values.length > MOST_VALUES,
    ...(omitted > 0 && { omitted }),
  };
}

function mergeSamples(left: readonly string[], right: readonly string[]): readonly string[] {
  const last = left.at(-1);
  if (
    last !== undefined &&
    left.length === MOST_SAMPLES &&
    right.every((sample) => compareNaturally(sample, last) >= 0)
  ) {
    return left;
  }
  return [...new Set([...left, ...right])].toSorted(compareNaturally).slice(0, MOST_SAMPLES);
}

function atPointer(finding: Finding, pointer: string): Finding {
  const moved = { ...finding, pointer };
  return finding.pointer === pointer ? finding : { ...moved, message: writeMessage(moved) };
}

function toCountedFinding(group: FindingGroup): CountedFinding {
  const { finding, count, samples, values, hasMoreValues, omitted = 0 } = group;

  if (values.length === 1 && omitted === 0) {
    return { ...finding, count, samples };
  }
  const got = `${values.join(", ")}${hasMoreValues ? ", …" : ""}`;
  const counted = { ...finding, got, ...(omitted > 0 && { omitted }) };
  return { ...counted, message: writeMessage(counted), count, samples };
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    compareText(left.severity, right.severity) ||
    compareText(left.operation, right.operation) ||
    (left.status ?? 0) - (right.status ?? 0) ||
    compareText(left.in, right.in) ||
    compareText(left.pointer, right.pointer) ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
