import type { Evidence } from "../contract/propose/evidence.ts";
import type { FindingGroup } from "../report/finding-counter.ts";

/** An entry that could not be read, or not be judged. */
export interface EntryFault {
  readonly input: string;
  /** The line of NDJSON, the entry of HAR; from 1. */
  readonly number: number;
  readonly reason: string;
}

/**
 * What auditing some recordings gave. Results of parts merge into the result of the whole, in any order; written as
 * one line of JSON they travel between processes.
 */
export interface AuditResult {
  readonly kind: "audit-result";
  readonly format: 1;
  readonly inputs: readonly string[];
  readonly exchanges: number;
  readonly checked: number;
  readonly groups: readonly FindingGroup[];
  /** How many findings are of kinds that were not kept. Results of earlier releases do not have it. */
  readonly unlisted?: number;
  /** What the findings say about the contract, if it was asked for. */
  readonly evidence?: readonly Evidence[];
  /** Exchanges that are not the contract's, by reason. */
  readonly passedOver: Readonly<Record<string, number>>;
  /** What a reader should know about how the exchanges were checked. Results of earlier releases have none. */
  readonly notes?: readonly string[];
  readonly faultCount: number;
  /** The first few. */
  readonly faults: readonly EntryFault[];
  /** By API version: the contract's number of probes, and the counts of those that were hit. */
  readonly coverage: Readonly<Record<string, CoverageCounts>>;
  /** Set when the exchanges were read as another version: the findings are what that version changes. */
  readonly rehearsal?: RehearsalResult;
}

export interface RehearsalResult {
  /** As it was named; it need not have a contract. */
  readonly version: string;
  /** The fingerprints of what the version adds and the traffic already shows. */
  readonly seen: readonly string[];
}

export interface CoverageCounts {
  readonly probes: number;
  /** Probe, count, probe, count … */
  readonly hits: readonly number[];
}
