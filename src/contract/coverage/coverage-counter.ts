import type { Contract } from "../contract.ts";
import type { JsonObject } from "../json.ts";
import { resolvePointer } from "../json-pointer.ts";
import type { Operation } from "../operation.ts";
import type { CoverageKind, CoverageProbe } from "./coverage-probe.ts";
import type { Hits } from "./hits.ts";
import { TrackerFactory, type Track } from "./coverage-tracker.ts";

/** Counts for one operation. All of it is looked up once, so that counting is nothing but counting. */
export interface OperationTracker {
  readonly hit: () => void;
  /** For a status that the contract has. */
  readonly statuses: ReadonlyMap<string, StatusTracker>;
  readonly trackQuery: (query: JsonObject) => void;
  readonly trackBody: (body: JsonObject) => void;
}

export interface StatusTracker {
  readonly hit: () => void;
  readonly trackBody: Track | undefined;
}

/** Counts what traffic shows of one contract. The probes depend on the document alone, so counts of equal contracts add up. */
export class CoverageCounter {
  readonly probes: readonly CoverageProbe[];
  readonly operations: ReadonlyMap<string, OperationTracker>;
  readonly webhooks: ReadonlyMap<string, StatusTracker>;
  readonly #counts: Uint32Array;
  readonly #trackers: TrackerFactory;

  constructor(contract: Contract) {
    const probes: CoverageProbe[] = [];
    const numbers = new Map<string, number>();
    let counts = new Uint32Array(0);
    const hit = (probe: number): void => {
      counts[probe] = (counts[probe] as number) + 1;
    };
    const addProbe = (kind: CoverageKind, subject: string, item: string): number => {
      const key = `${kind} ${subject} ${item}`;
      const number = numbers.get(key) ?? probes.length;
      if (number === probes.length) {
        numbers.set(key, number);
        probes.push({ kind, subject, item });
      }
      return number;
    };
    const factory = new TrackerFactory(contract.document, contract.validators, addProbe, hit);
    const add = (kind: CoverageKind, subject: string, item: string): (() => void) => {
      const probe = addProbe(kind, subject, item);
      return () => hit(probe);
    };

    this.operations = new Map(
      contract.operations.map((operation) => [
        operation.name,
        createOperationTracker(contract, operation, factory, add),
      ]),
    );
    this.webhooks = new Map(
      contract.webhooks.map(({ name, schemaPointer }) => [
        name,
        { hit: add("webhooks", name, ""), trackBody: factory.create(schemaPointer) },
      ]),
    );
    counts = new Uint32Array(probes.length);
    this.probes = probes;
    this.#counts = counts;
    this.#trackers = factory;
  }

  /** How often each probe was hit, by its number. */
  counts(): Uint32Array {
    return this.#counts.slice();
  }

  /** What was counted since `counts()` was `before`. */
  hitsSince(before: Uint32Array): Hits {
    const hits: number[] = [];
    for (let probe = 0; probe < before.length; probe += 1) {
      const count = (this.#counts[probe] as number) - (before[probe] as number);
      if (count !== 0) {
        hits.push(probe, count);
      }
    }
    return hits;
  }

  addHits(hits: Hits): void {
    for (let index = 0; index < hits.length; index += 2) {
      const probe = hits[index] as number;
      this.#counts[probe] = (this.#counts[probe] as number) + (hits[index + 1] as number);
    }
  }

  /** What a value of a schema would add, were it counted; nothing for a schema that no exchange leads to. */
  measure(schemaPointer: string, value: unknown): Hits {
    const before = this.counts();
    this.#trackers.find(schemaPointer)?.(value);
    const hits = this.hitsSince(before);
    this.#counts.set(before);
    return hits;
  }

  add(counts: ArrayLike<number>): void {
    for (let probe = 0; probe < this.#counts.length; probe += 1) {
      this.#counts[probe] = (this.#counts[probe] as number) + (counts[probe] ?? 0);
    }
  }
}

type AddHit = (kind: CoverageKind, subject: string, item: string) => () => void;

function createOperationTracker(
  contract: Contract,
  operation: Operation,
  factory: TrackerFactory,
  add: AddHit,
): OperationTracker {
  const statuses = operation.responses.map(({ status, content }) => {
    const trackBody = content === undefined ? undefined : factory.create(content.schemaPointer);
    return [status, { hit: add("statuses", operation.name, status), trackBody }] as const;
  });
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schemaPointer }) => [name, schemaPointer] as const);

  return {
    hit: add("operations", operation.name, ""),
    statuses: new Map(statuses),
    trackQuery: trackParameters(operation.name, query, factory, add),
    trackBody: trackParameters(operation.name, bodyParameters(contract.document, operation), factory, add),
  };
}

function bodyParameters(document: JsonObject, operation: Operation): (readonly [name: string, pointer: string])[] {
  const pointer = operation.body?.schemaPointer;
  const properties = pointer === undefined ? undefined : resolvePointer(document, `${pointer}/properties`);
  return Object.keys((properties ?? {}) as JsonObject).map((name) => [name, `${pointer ?? ""}/properties/${name}`]);
}

function trackParameters(
  operation: string,
  parameters: readonly (readonly [name: string, pointer: string])[],
  factory: TrackerFactory,
  add: AddHit,
): (values: JsonObject) => void {
  const trackers = parameters.map(([name, pointer]) => {
    return { name, hit: add("parameters", operation, name), track: factory.create(pointer) };
  });
  return (values) => {
    for (const { name, hit, track } of trackers) {
      const value = values[name];
      if (value !== undefined) {
        hit();
        track?.(value);
      }
    }
  };
}
