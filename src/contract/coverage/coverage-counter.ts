import type { Contract } from "../contract.ts";
import type { FormCodec } from "../product/form-codec.ts";
import { type JsonObject, memberAt } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
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

  constructor(contract: Contract) {
    const probes: CoverageProbe[] = [];
    const numbers = new Map<string, number>();
    let counts = new Uint32Array(0);
    const hit = (probe: number): void => {
      counts[probe] = (counts[probe] ?? 0) + 1;
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
    const factory = new TrackerFactory(addProbe, hit);
    const add = (kind: CoverageKind, subject: string, item: string): (() => void) => {
      const probe = addProbe(kind, subject, item);
      return () => hit(probe);
    };

    this.operations = new Map(
      contract.operations.map((operation) => [
        operation.name,
        createOperationTracker(operation, contract.product.form, factory, add),
      ]),
    );
    this.webhooks = new Map(
      contract.webhooks.map(({ name, schema }) => [
        name,
        { hit: add("webhooks", name, ""), trackBody: schema === undefined ? undefined : factory.create(schema) },
      ]),
    );
    counts = new Uint32Array(probes.length);
    this.probes = probes;
    this.#counts = counts;
  }

  /** How often each probe was hit, by its number. */
  counts(): Uint32Array {
    return this.#counts.slice();
  }

  /** Counts what was seen again. */
  addHits(hits: Hits): void {
    for (let index = 0; index < hits.length; index += 2) {
      const probe = hits[index] ?? 0;
      this.#counts[probe] = (this.#counts[probe] ?? 0) + (hits[index + 1] ?? 0);
    }
  }
}

type AddHit = (kind: CoverageKind, subject: string, item: string) => () => void;

function createOperationTracker(
  operation: Operation,
  { formatName }: FormCodec,
  factory: TrackerFactory,
  add: AddHit,
): OperationTracker {
  const addParameter = (path: readonly string[]): (() => void) => add("parameters", operation.name, formatName(path));
  const statuses = operation.responses.map(({ status, media }) => {
    const schema = media[0]?.schema;
    const trackBody = schema === undefined ? undefined : factory.create(schema);
    return [status, { hit: add("statuses", operation.name, status), trackBody }] as const;
  });
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, schema }) => listParameters([name], schema));
  const body = memberParameters([], operation.body?.media[0]?.schema);

  return {
    hit: add("operations", operation.name, ""),
    statuses: new Map(statuses),
    trackQuery: trackParameters(query, factory, addParameter),
    trackBody: trackParameters(body, factory, addParameter),
  };
}

/** A parameter, by the names that lead to it. */
interface ParameterPath {
  readonly path: readonly string[];
  readonly schema: SchemaNode | undefined;
}

/** Deeper than any form goes; a schema that contains itself ends here. */
const DEEPEST_PARAMETER = 5;

/** A parameter and those within it. */
function listParameters(path: readonly string[], schema: SchemaNode | undefined): ParameterPath[] {
  return [{ path, schema }, ...memberParameters(path, schema)];
}

/** The members of an object, of whichever branch. */
function memberParameters(path: readonly string[], schema: SchemaNode | undefined): ParameterPath[] {
  return schema === undefined || path.length >= DEEPEST_PARAMETER
    ? []
    : [...schema.shape.members].flatMap(([name, { roots }]) => listParameters([...path, name], roots[0]));
}

function trackParameters(
  parameters: readonly ParameterPath[],
  factory: TrackerFactory,
  addParameter: (path: readonly string[]) => () => void,
): (values: JsonObject) => void {
  const trackers = parameters.map(({ path, schema }) => ({
    path,
    hit: addParameter(path),
    // What is within a parameter is tracked with it.
    track: path.length === 1 && schema !== undefined ? factory.create(schema) : undefined,
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
