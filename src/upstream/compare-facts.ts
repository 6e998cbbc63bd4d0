import type { Fact, Facts } from "./fact.ts";

/** One difference between what we describe and what Stripe's document does. */
export interface UpstreamDifference {
  /** `only-upstream` and `only-here`: one document says nothing of it. The others: both do, and not the same. */
  readonly rule: "only-upstream" | "only-here" | "required" | "nullable" | "enum";
  readonly subject: string;
  readonly here: Fact | undefined;
  readonly upstream: Fact | undefined;
  /** Of an enum: the values that only one of them has. */
  readonly onlyHere: readonly string[];
  readonly onlyUpstream: readonly string[];
}

/** What differs, sorted by subject. What is within something that only one document has is not listed again. */
export function compareFacts(here: Facts, upstream: Facts): UpstreamDifference[] {
  const subjects = [...new Set([...here.keys(), ...upstream.keys()])].toSorted();
  const differences: UpstreamDifference[] = [];

  for (const subject of subjects) {
    const [ours, theirs] = [here.get(subject), upstream.get(subject)];
    if (ours !== undefined && theirs !== undefined) {
      differences.push(...compareFact(subject, ours, theirs));
    } else if (!differences.some(({ rule, subject: other }) => rule.startsWith("only-") && isWithin(subject, other))) {
      const rule = ours === undefined ? "only-upstream" : "only-here";
      differences.push({ rule, subject, here: ours, upstream: theirs, onlyHere: [], onlyUpstream: [] });
    }
  }
  return differences;
}

function* compareFact(subject: string, here: Fact, upstream: Fact): Iterable<UpstreamDifference> {
  const both = { subject, here, upstream, onlyHere: [], onlyUpstream: [] };
  if (here.isRequired !== upstream.isRequired) {
    yield { ...both, rule: "required" };
  }
  if (here.isNullable !== upstream.isNullable) {
    yield { ...both, rule: "nullable" };
  }
  const onlyHere = valuesBeyond(here, upstream);
  const onlyUpstream = valuesBeyond(upstream, here);
  if (onlyHere.length > 0 || onlyUpstream.length > 0) {
    yield { ...both, rule: "enum", onlyHere, onlyUpstream };
  }
}

function valuesBeyond({ values }: Fact, other: Fact): readonly string[] {
  const { values: others } = other;
  return values === undefined || others === undefined ? [] : values.filter((value) => !others.includes(value));
}

function isWithin(subject: string, other: string): boolean {
  return subject.startsWith(other) && /^[.[ ]/.test(subject.slice(other.length));
}
