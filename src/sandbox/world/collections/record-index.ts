import type { WorldRecord } from "../records/record-fields.ts";
import { MergedList } from "./merged-list.ts";
import { type OrderedRecords, SortedList } from "./sorted-list.ts";

/**
 * The records of a collection by something that they have in common. Built when it is first read, and kept right from
 * then on by every change, those that are taken back included.
 */
export class RecordIndex<Item extends WorldRecord> {
  readonly #items: ReadonlyMap<string, Item>;
  readonly #keysOf: (item: Item) => readonly string[];
  readonly #timeOf: (item: Item) => number;
  #lists: Map<string, SortedList<Item>> | undefined;

  /** `keysOf` says what a record is found by; records without a key are left out. */
  constructor(
    items: ReadonlyMap<string, Item>,
    keysOf: (item: Item) => readonly string[],
    timeOf: (item: Item) => number,
  ) {
    this.#items = items;
    this.#keysOf = keysOf;
    this.#timeOf = timeOf;
  }

  /** The keys that records have now. */
  get keys(): Iterable<string> {
    return this.#built().keys();
  }

  /** The records with a key. */
  list(key: string): SortedList<Item> {
    return this.#built().get(key) ?? new SortedList(this.#timeOf);
  }

  /** The records with any of several keys, in order. No record may have two of them. */
  merge(keys: readonly string[]): OrderedRecords<Item> {
    const lists = keys.flatMap((key) => this.#built().get(key) ?? []);
    return new MergedList(this.#timeOf, lists);
  }

  /** A copy of the records with a key, oldest first. */
  all(key: string): Item[] {
    return [...this.list(key).oldestFirst()];
  }

  /** The oldest record with a key. */
  first(key: string): Item | undefined {
    const [first] = this.list(key).oldestFirst();
    return first;
  }

  /** Takes in a change of the collection. */
  change(before: Item | undefined, after: Item | undefined): void {
    const lists = this.#lists;
    if (lists === undefined) {
      return;
    }
    if (before !== undefined) {
      this.#remove(lists, before);
    }
    if (after !== undefined) {
      this.#add(lists, after);
    }
  }

  #built(): Map<string, SortedList<Item>> {
    if (this.#lists === undefined) {
      this.#lists = new Map();
      for (const item of this.#items.values()) {
        this.#add(this.#lists, item);
      }
    }
    return this.#lists;
  }

  #remove(lists: Map<string, SortedList<Item>>, item: Item): void {
    for (const key of this.#keysOf(item)) {
      const list = lists.get(key);
      list?.remove(item);
      if (list?.size === 0) {
        lists.delete(key);
      }
    }
  }

  #add(lists: Map<string, SortedList<Item>>, item: Item): void {
    for (const key of this.#keysOf(item)) {
      const list = lists.get(key);
      if (list === undefined) {
        lists.set(key, new SortedList(this.#timeOf, [item]));
      } else {
        list.add(item);
      }
    }
  }
}
