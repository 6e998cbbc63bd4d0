import type { Finding } from "../findings/finding.ts";
import type { CountedFinding } from "./counted-finding.ts";
import { FindingCounter } from "./finding-counter.ts";

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
