import { compareNaturally } from "../compare-naturally.ts";
import { mergeSamples, type Sample } from "./sampled-shape.ts";

/**
 * What traffic showed at one place where the contract says something else. Equal ones merge, in any order to the same
 * result. Values are not in it, except the names of enum values and events.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The version of the contract that the exchanges were checked with. */
  readonly contract: string;
  /** The version that the exchanges named, or that of the contract. */
  readonly version: string;
  /** A place in the document of that contract: the schema that lacks a field or a value, the operation … */
  readonly pointer: string;
  /** The field, value, parameter, status or event; empty where the place says it. */
  readonly name: string;
  readonly isRequest: boolean;
  /** The operations that it was seen in, the first few. */
  readonly operations: readonly string[];
  readonly sample: Sample | undefined;
  /** Of a status or an event: the ones of the contract whose bodies look the same. */
  readonly alike: readonly string[] | undefined;
  readonly count: number;
  /** Where it was seen, the first few places. */
  readonly places: readonly string[];
}

export type EvidenceKind =
  | "field"
  | "enum-value"
  | "parameter"
  | "status"
  | "event"
  /** A required field was missing. */
  | "missing"
  | "missing-parameter"
  /** A value was of a type that its schema does not have. */
  | "type";

const MOST_OPERATIONS = 3;
const MOST_PLACES = 3;

/** Evidence with the same key merges. */
export function keyOfEvidence({ contract, isRequest, kind, name, pointer, version }: Evidence): string {
  return [contract, version, pointer, kind, name, isRequest].join(" ");
}

/** The order of merging makes no difference. */
export function mergeEvidence(left: Evidence, right: Evidence): Evidence {
  const operations = [...new Set([...left.operations, ...right.operations])].toSorted();
  const places = [...new Set([...left.places, ...right.places])].toSorted(compareNaturally);
  return {
    ...left,
    operations: operations.slice(0, MOST_OPERATIONS),
    sample:
      left.sample === undefined || right.sample === undefined
        ? (left.sample ?? right.sample)
        : mergeSamples(left.sample, right.sample),
    alike: left.alike?.filter((name) => right.alike?.includes(name)),
    count: left.count + right.count,
    places: places.slice(0, MOST_PLACES),
  };
}
