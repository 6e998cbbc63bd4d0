import { appendAll } from "../../contract/append-all.ts";
import type { Contract } from "../../contract/contract.ts";
import type { CoverageCounter } from "../../contract/coverage/coverage-counter.ts";
import { subtractHits } from "../../contract/coverage/hits.ts";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import { followReference } from "../../contract/follow-reference.ts";
import type { JsonLayout } from "./json-layout.ts";
import { type Choice, isAmong, SchemaPlace } from "./schema-place.ts";
import { areManageable, ShapePool } from "./shape-pool.ts";
import { type Opening, type Place, ShapeWriter } from "./shape-writer.ts";
import type { CountGroup, Tally } from "./tally.ts";

/** The learned bodies are strings within the text of an entry. */
const NESTING = 1;
/** Captured values are remembered, with what they add; beyond this many they are looked up again each time. */
const MOST_CAUGHT = 1000;

/** Learns the shapes of JSON values that are in order, one pool for each schema. */
export class SchemaShapes {
  readonly #contract: Contract;
  readonly #coverage: CoverageCounter;
  readonly #pools = new Map<string, ShapePool>();
  readonly #groups = new Map<string, CountGroup>();
  readonly #roots = new Map<string, SchemaPlace>();
  readonly #differing = new Map<string, boolean>();

  constructor(contract: Contract, coverage: CoverageCounter) {
    this.#contract = contract;
    this.#coverage = coverage;
  }

  /** The pool of a schema's values, the shape of a valid value now in it; undefined when its shape is unknown. */
  learn(value: JsonValue, schemaPointer: string, layout: JsonLayout, depth = 0): ShapePool | undefined {
    const { document } = this.#contract;
    const pointer = followReference(document, schemaPointer);
    const pool = this.#poolOf(`${pointer} ${layout.name} ${layout.indents ? depth : 0}`);
    const open: OpenValue[] = [];
    const place = this.#roots.get(pointer) ?? new SchemaPlace(document, [pointer], pointer);
    this.#roots.set(pointer, place);
    const parts = new ShapeWriter(layout, NESTING).write(value, this.#placeOf(place, layout, open), depth);

    if (!pool.has(parts)) {
      const tally = areManageable(parts) ? this.#ownTally(value, pointer, open) : undefined;
      if (tally === undefined) {
        return undefined;
      }
      pool.add({ parts, tally });
    }
    return pool;
  }

  #poolOf(key: string): ShapePool {
    const pool = this.#pools.get(key) ?? new ShapePool();
    this.#pools.set(key, pool);
    return pool;
  }

  #placeOf(place: SchemaPlace, layout: JsonLayout, open: OpenValue[]): Place {
    return {
      open: (value) => this.#open(place, value, open),
      member: (name) => this.#placeOf(place.member(name), layout, open),
      items: () => this.#placeOf(place.items(), layout, open),
      itemPool: (items, depth) => {
        const { pointer } = place.items();
        if (pointer === undefined || !items.every(isJsonObject)) {
          return undefined;
        }
        const pools = items.map((item) => this.learn(item, pointer, layout, depth));
        if (pools.includes(undefined)) {
          return undefined;
        }
        appendAll(
          open,
          items.map((item) => ({ value: item, pointer })),
        );
        return pools[0];
      },
    };
  }

  #open(place: SchemaPlace, value: JsonValue, open: OpenValue[]): Opening | undefined {
    const { pointer } = place;
    if (Array.isArray(value)) {
      const words = place.items().pointer === undefined ? undefined : place.items().choice();
      if (pointer === undefined || words === undefined || words.values.length === 0 || words.text || words.number) {
        return undefined;
      }
      open.push({ value, pointer });
      return { kind: "words", words: words.values, count: this.#groupOf(pointer, undefined) };
    }
    const choice = isJsonObject(value) ? undefined : place.choice();
    if (choice === undefined) {
      return undefined;
    }
    // Where nothing tells what the one or the other adds, only the strings and numbers that add nothing may differ.
    const known = pointer === undefined ? { ...choice, values: [] } : choice;
    if (!isAmong(value, known)) {
      return undefined;
    }
    if (pointer === undefined || !this.#differ(pointer, choice)) {
      return { kind: "choice", choice: known, count: undefined };
    }
    open.push({ value, pointer });
    return { kind: "choice", choice, count: this.#groupOf(pointer, choice) };
  }

  /** Whether it matters to coverage which of a choice it is. */
  #differ(pointer: string, { values, text, number }: Choice): boolean {
    let differ = this.#differing.get(pointer);
    if (differ === undefined) {
      const all = [...values, ...(text === undefined ? [] : [""]), ...(number === undefined ? [] : [0])];
      differ =
        new Set(all.map((value) => String(this.#coverage.measure(this.#contract.model.schemaAt(pointer), value))))
          .size > 1;
      this.#differing.set(pointer, differ);
    }
    return differ;
  }

  /** Counts for what a group caught, or for the open part of a choice when it caught none of the named values. */
  #groupOf(pointer: string, choice: Choice | undefined): CountGroup {
    const key = `${pointer} ${choice?.number === undefined ? "" : 0}`;
    const known = this.#groups.get(key);
    if (known !== undefined) {
      return known;
    }
    const measure = (value: JsonValue): Tally => ({
      counter: this.#coverage,
      hits: this.#coverage.measure(this.#contract.model.schemaAt(pointer), value),
    });
    const open = measure(choice?.number === undefined ? "" : 0);
    const tallies = new Map<string, Tally>();
    let last: string | undefined;
    let lastTally = open;
    const group: CountGroup = (caught) => {
      // Asking the map takes longer than comparing with what was caught just before, which is mostly the same.
      if (caught === last) {
        return lastTally;
      }
      let tally = caught === undefined ? open : tallies.get(caught);
      if (tally === undefined) {
        tally = measure(JSON.parse(JSON.parse(`"${caught ?? ""}"`) as string) as JsonValue);
        if (tallies.size < MOST_CAUGHT) {
          tallies.set(caught ?? "", tally);
        }
      }
      [last, lastTally] = [caught, tally];
      return tally;
    };
    this.#groups.set(key, group);
    return group;
  }

  /** What a value adds beside what is open in it; undefined where the two cannot be distinguished. */
  #ownTally(value: JsonValue, pointer: string, open: readonly OpenValue[]): Tally | undefined {
    const others = open.flatMap((part) =>
      this.#coverage.measure(this.#contract.model.schemaAt(part.pointer), part.value),
    );
    const hits = subtractHits(this.#coverage.measure(this.#contract.model.schemaAt(pointer), value), others);
    return hits === undefined ? undefined : { counter: this.#coverage, hits };
  }
}

/** A value that another may replace, and the schema by which it is counted. */
interface OpenValue {
  readonly value: JsonValue;
  readonly pointer: string;
}
