import type { Contract } from "../contract.ts";
import { formatParameterName } from "../../protocol/form/parameter-name.ts";
import { isJsonObject, type JsonObject, memberAt } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import { resolveSchemaPointer } from "../resolve-schema.ts";
import type { Operation } from "../model/operation.ts";
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
    .flatMap(({ name, schemaPointer }) => listParameters(contract.document, [name], schemaPointer));
  const body = memberParameters(contract.document, [], operation.body?.schemaPointer);

  return {
    hit: add("operations", operation.name, ""),
    statuses: new Map(statuses),
    trackQuery: trackParameters(operation.name, query, factory, add),
    trackBody: trackParameters(operation.name, body, factory, add),
  };
}

/** A parameter, by the names that lead to it. */
interface ParameterPath {
  readonly path: readonly string[];
  readonly pointer: string;
}

/** Deeper than any form goes; a schema that contains itself ends here. */
const DEEPEST_PARAMETER = 5;

/** A parameter and those within it. */
function listParameters(document: JsonObject, path: readonly string[], pointer: string): ParameterPath[] {
  return [{ path, pointer }, ...memberParameters(document, path, pointer)];
}

/** The members of an object, of whichever branch. */
function memberParameters(document: JsonObject, path: readonly string[], pointer: string | undefined): ParameterPath[] {
  const target = pointer === undefined ? "" : resolveSchemaPointer(document, pointer);
  const schema = pointer === undefined ? undefined : resolvePointer(document, target);
  if (!isJsonObject(schema) || path.length >= DEEPEST_PARAMETER) {
    return [];
  }
  const properties = isJsonObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? schema[keyword].map((_, index) => `${target}/${keyword}/${index}`) : [],
  );
  return [
    ...properties.flatMap((name) =>
      listParameters(document, [...path, name], `${target}/properties/${escapeToken(name)}`),
    ),
    ...branches.flatMap((branch) => memberParameters(document, path, branch)),
  ];
}

function trackParameters(
  operation: string,
  parameters: readonly ParameterPath[],
  factory: TrackerFactory,
  add: AddHit,
): (values: JsonObject) => void {
  const trackers = parameters.map(({ path, pointer }) => ({
    path,
    hit: add("parameters", operation, formatParameterName(path)),
    // What is within a parameter is tracked with it.
    track: path.length === 1 ? factory.create(pointer) : undefined,
  }));
  return (values) => {
    for (const { path, hit, track } of trackers) {
      const value = memberAt(values, path);
      if (value !== undefined) {
        hit();
        track?.(value);
      }
    }
  };
}
