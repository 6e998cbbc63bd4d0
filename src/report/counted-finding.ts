import type { Finding } from "../contract/finding.ts";
import { FindingCounter } from "./finding-counter.ts";

/** The same finding, however often it was made. */
export type CountedFinding = Finding & {
  readonly count: number;
  /** Where it was seen first, a handful of places: `recording.har:4` (the entry or line), or a test's name. */
  readonly samples: readonly string[];
};

/**
 * Makes one finding of all that have the same fingerprint and the same pointer but for the places in lists.
 * A finding may bring along where it was seen, as its `sample`.
 */
export function countFindings(findings: Iterable<Finding & { readonly sample?: string }>): CountedFinding[] {
  const counter = new FindingCounter();

  for (const { sample, ...finding } of findings) {
    counter.add(finding, sample);
  }
  return counter.list();
}
