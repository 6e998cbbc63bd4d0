import { appendAll } from "../../contract/append-all.ts";
import { type Hits, subtractHits } from "../../contract/coverage/hits.ts";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { HitRecorder } from "./hit-recorder.ts";
import type { JsonLayout } from "./json-layout.ts";
import type { CountGroup } from "./pattern.ts";
import type { TemplateBudget } from "./template-budget.ts";
import { type Choice, isAmong, TemplatePlace } from "./template-place.ts";
import { TemplatePool } from "./template-pool.ts";
import { type Opening, type Place, TemplateWriter } from "./template-writer.ts";

/** The learned bodies are strings within the text of an entry. */
const NESTING = 1;
/** Captured values are remembered, with what they add; beyond this many they are looked up again each time. */
const MOST_CAUGHT = 1000;

/** Learns the templates of JSON values of one contract that are in order, one pool for each schema. */
export class BodyTemplates {
  readonly #recorder: HitRecorder;
  readonly #budget: TemplateBudget;
  readonly #pools = new Map<string, TemplatePool>();
  readonly #groups = new Map<string, CountGroup>();
  readonly #roots = new Map<SchemaNode, TemplatePlace>();
  readonly #differing = new Map<SchemaNode, boolean>();

  constructor(recorder: HitRecorder, budget: TemplateBudget) {
    this.#recorder = recorder;
    this.#budget = budget;
  }

  /** The pool of a schema's values, the template of a valid value now in it; undefined when there is none for it. */
  learn(value: JsonValue, schema: SchemaNode, layout: JsonLayout, depth = 0): TemplatePool | undefined {
    const node = schema.target;
    const pool = this.#poolOf(`${node.pointer} ${layout.name} ${layout.indents ? depth : 0}`);
    const open: OpenValue[] = [];
    const place = this.#roots.get(node) ?? TemplatePlace.of(node);
    this.#roots.set(node, place);
    const parts = new TemplateWriter(layout, NESTING).write(value, this.#placeOf(place, layout, open), depth);

    if (!pool.has(parts)) {
      const characters = pool.costOf(parts);
      const hits = characters === undefined ? undefined : this.#ownHits(value, node, open);
      if (characters === undefined || hits === undefined || !this.#budget.keep(characters)) {
        return undefined;
      }
      pool.add({ parts, hits });
    }
    return pool;
  }

  #poolOf(key: string): TemplatePool {
    const pool = this.#pools.get(key) ?? new TemplatePool();
    this.#pools.set(key, pool);
    return pool;
  }

  #placeOf(place: TemplatePlace, layout: JsonLayout, open: OpenValue[]): Place {
    return {
      open: (value) => this.#open(place, value, open),
      member: (name) => this.#placeOf(place.member(name), layout, open),
      items: () => this.#placeOf(place.items(), layout, open),
      itemPool: (items, depth) => {
        const { schema } = place.items();
        const [first] = items;
        if (
          schema === undefined ||
          first === undefined ||
          !items.every((item) => isJsonObject(item) && this.learn(item, schema, layout, depth))
        ) {
          return undefined;
        }
        appendAll(
          open,
          items.map((item) => ({ value: item, schema })),
        );
        return this.learn(first, schema, layout, depth);
      },
    };
  }

  #open(place: TemplatePlace, value: JsonValue, open: OpenValue[]): Opening | undefined {
    const { schema } = place;
    if (Array.isArray(value)) {
      const words = place.items().schema === undefined ? undefined : place.items().choice();
      if (schema === undefined || words === undefined || words.values.length === 0 || words.text || words.number) {
        return undefined;
      }
      open.push({ value, schema });
      return { kind: "words", words: words.values, count: this.#groupOf(schema, undefined) };
    }
    const choice = isJsonObject(value) ? undefined : place.choice();
    if (choice === undefined) {
      return undefined;
    }
    // Where nothing tells what the one or the other adds, only the strings and numbers that add nothing may differ.
    const known = schema === undefined ? { ...choice, values: [] } : choice;
    if (!isAmong(value, known)) {
      return undefined;
    }
    if (schema === undefined || !this.#differ(schema, choice)) {
      return { kind: "choice", choice: known, count: undefined };
    }
    open.push({ value, schema });
    return { kind: "choice", choice, count: this.#groupOf(schema, choice) };
  }

  /** Whether it matters to coverage which of a choice it is. */
  #differ(schema: SchemaNode, { values, text, number }: Choice): boolean {
    let differ = this.#differing.get(schema);
    if (differ === undefined) {
      const all = [...values, ...(text === undefined ? [] : [""]), ...(number === undefined ? [] : [0])];
      differ = new Set(all.map((value) => String(this.#recorder.ofValue(schema, value)))).size > 1;
      this.#differing.set(schema, differ);
    }
    return differ;
  }

  /** Counts for what a group caught, or for the open part of a choice when it caught none of the named values. */
  #groupOf(schema: SchemaNode, choice: Choice | undefined): CountGroup {
    const key = `${schema.pointer} ${choice?.number === undefined ? "" : 0}`;
    const known = this.#groups.get(key);
    if (known !== undefined) {
      return known;
    }
    const open = this.#recorder.ofValue(schema, choice?.number === undefined ? "" : 0);
    const hits = new Map<string, Hits>();
    let last: string | undefined;
    let lastHits = open;
    const group: CountGroup = (caught) => {
      // Asking the map takes longer than comparing with what was caught just before, which is mostly the same.
      if (caught === last) {
        return lastHits;
      }
      let found = caught === undefined ? open : hits.get(caught);
      if (found === undefined) {
        const written: string = JSON.parse(`"${caught ?? ""}"`);
        found = this.#recorder.ofValue(schema, JSON.parse(written));
        if (hits.size < MOST_CAUGHT) {
          hits.set(caught ?? "", found);
        }
      }
      [last, lastHits] = [caught, found];
      return found;
    };
    this.#groups.set(key, group);
    return group;
  }

  /** What a value adds beside what is open in it; undefined where the two cannot be distinguished. */
  #ownHits(value: JsonValue, schema: SchemaNode, open: readonly OpenValue[]): Hits | undefined {
    const others = open.flatMap((part) => this.#recorder.ofValue(part.schema, part.value));
    return subtractHits(this.#recorder.ofValue(schema, value), others);
  }
}

/** A value that another may replace, and the schema by which it is counted. */
interface OpenValue {
  readonly value: JsonValue;
  readonly schema: SchemaNode;
}
