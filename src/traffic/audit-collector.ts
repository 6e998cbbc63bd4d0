import { forEachHit } from "../contract/coverage/hits.ts";
import { compareNaturally } from "../contract/compare-naturally.ts";
import { EvidenceCounter } from "../contract/propose/evidence-counter.ts";
import { FindingCounter } from "../report/finding-counter.ts";
import type { AuditResult, CoverageCounts, EntryFault } from "./audit-result.ts";
import { RepeatedOutcomes } from "./repeated-outcomes.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

const MOST_FAULTS = 10;
const MOST_REASONS = 100;
const MOST_NOTES = 100;
const OTHER_REASONS = "other reasons";

/** Adds outcomes and partial results up. What it keeps does not grow with the traffic. */
export class AuditCollector {
  readonly #inputs = new Set<string>();
  readonly #counter = new FindingCounter();
  readonly #repeated = new RepeatedOutcomes();
  readonly #evidence = new EvidenceCounter();
  readonly #passedOver = new Map<string, number>();
  readonly #notes = new Set<string>();
  readonly #coverage = new Map<string, { probes: number; hits: Map<number, number> }>();
  #rehearsed: string | undefined;
  readonly #seen = new Set<string>();
  #exchanges = 0;
  #checked = 0;
  #faultCount = 0;
  #faults: EntryFault[] = [];

  addInput(input: string): void {
    this.#inputs.add(input);
  }

  /** What is added is of a rehearsal for a version. */
  rehearse(version: string): void {
    this.#rehearsed = version;
  }

  addOutcome(outcome: CheckOutcome, input: string, number: number): void {
    this.#exchanges += 1;
    if (outcome.kind === "passed-over") {
      this.#passOver(outcome.reason, 1);
      return;
    }
    if (outcome.kind === "unjudged") {
      this.addFault({ input, number, reason: outcome.reason });
      return;
    }
    this.#checked += 1;
    this.#note(outcome.note);
    if (outcome.unchecked !== undefined) {
      this.#passOver(outcome.unchecked, 1);
    }
    outcome.seen?.forEach((fingerprint) => this.#seen.add(fingerprint));
    if (outcome.findings.length > 0 && !this.#repeated.count(outcome)) {
      for (const finding of outcome.findings) {
        this.#counter.add(finding, `${input}:${number}`);
      }
    }
    for (const evidence of outcome.evidence ?? []) {
      this.#evidence.add(evidence, `${input}:${number}`);
    }
  }

  addFault(fault: EntryFault): void {
    this.#faultCount += 1;
    this.#keepFaults([fault]);
  }

  addCoverage(version: string, counts: Uint32Array): void {
    const hits = [...counts].flatMap((count, probe) => (count > 0 ? [probe, count] : []));
    this.#addHits(version, { probes: counts.length, hits });
  }

  add(result: AuditResult): void {
    this.#addRehearsal(result);
    for (const input of result.inputs) {
      this.#inputs.add(input);
    }
    for (const group of result.groups) {
      this.#counter.addGroup(group);
    }
    this.#counter.addUnlisted(result.unlisted ?? 0);
    result.evidence?.forEach((evidence) => this.#evidence.add(evidence));
    for (const [reason, count] of Object.entries(result.passedOver)) {
      this.#passOver(reason, count);
    }
    for (const [version, counts] of Object.entries(result.coverage)) {
      this.#addHits(version, counts);
    }
    result.notes?.forEach((note) => this.#note(note));
    this.#exchanges += result.exchanges;
    this.#checked += result.checked;
    this.#faultCount += result.faultCount;
    this.#keepFaults(result.faults);
  }

  result(): AuditResult {
    this.#repeated.moveTo(this.#counter);
    const unlisted = this.#counter.unlisted();
    const evidence = this.#evidence.list();
    return {
      kind: "audit-result",
      format: 1,
      inputs: [...this.#inputs].toSorted(compareNaturally),
      exchanges: this.#exchanges,
      checked: this.#checked,
      groups: this.#counter.groups(),
      ...(unlisted > 0 && { unlisted }),
      ...(evidence.length > 0 && { evidence }),
      passedOver: Object.fromEntries(
        [...this.#passedOver].toSorted(([left], [right]) => compareNaturally(left, right)),
      ),
      notes: [...this.#notes].toSorted(compareNaturally),
      faultCount: this.#faultCount,
      faults: this.#faults,
      coverage: Object.fromEntries(
        [...this.#coverage]
          .toSorted(([left], [right]) => compareNaturally(left, right))
          .map(([version, { probes, hits }]) => [
            version,
            { probes, hits: [...hits].toSorted(([left], [right]) => left - right).flat() },
          ]),
      ),
      ...(this.#rehearsed !== undefined && {
        rehearsal: { version: this.#rehearsed, seen: [...this.#seen].toSorted() },
      }),
    };
  }

  #addRehearsal({ rehearsal }: AuditResult): void {
    if (this.#inputs.size > 0 && this.#rehearsed !== rehearsal?.version) {
      throw new FcContractError(
        "results_differ",
        `the partial results are not of one run: ${describeRun(this.#rehearsed)} and ${describeRun(rehearsal?.version)}`,
      );
    }
    this.#rehearsed = rehearsal?.version;
    rehearsal?.seen.forEach((fingerprint) => this.#seen.add(fingerprint));
  }

  #note(note: string | undefined): void {
    if (note !== undefined) {
      this.#notes.add(note);
      if (this.#notes.size > MOST_NOTES) {
        this.#notes.delete(findLast(this.#notes));
      }
    }
  }

  /** Keeps the first reasons in their own order, not in that of the exchanges: parts then merge to what the whole gives. */
  #passOver(reason: string, count: number): void {
    this.#addReason(reason, count);
    if (this.#passedOver.size > MOST_REASONS + (this.#passedOver.has(OTHER_REASONS) ? 1 : 0)) {
      const last = findLast([...this.#passedOver.keys()].filter((key) => key !== OTHER_REASONS));
      const moved = this.#passedOver.get(last) ?? 0;
      this.#passedOver.delete(last);
      this.#addReason(OTHER_REASONS, moved);
    }
  }

  #addReason(reason: string, count: number): void {
    this.#passedOver.set(reason, (this.#passedOver.get(reason) ?? 0) + count);
  }

  #keepFaults(faults: readonly EntryFault[]): void {
    if (faults.length > 0) {
      this.#faults = [...this.#faults, ...faults]
        .toSorted((left, right) => compareNaturally(left.input, right.input) || left.number - right.number)
        .slice(0, MOST_FAULTS);
    }
  }

  #addHits(version: string, { probes, hits }: CoverageCounts): void {
    const present = this.#coverage.get(version) ?? { probes, hits: new Map<number, number>() };
    if (present.probes !== probes) {
      throw new FcContractError(
        "results_differ",
        `the partial results were made with different contracts of ${version}; audit again with one version of fc-contract`,
      );
    }
    forEachHit(hits, (probe, count) => present.hits.set(probe, (present.hits.get(probe) ?? 0) + count));
    this.#coverage.set(version, present);
  }
}

function describeRun(rehearsed: string | undefined): string {
  return rehearsed === undefined ? "an audit" : `a rehearsal of ${rehearsed}`;
}

function findLast(texts: Iterable<string>): string {
  return [...texts].reduce((last, text) => (compareNaturally(text, last) > 0 ? text : last));
}
