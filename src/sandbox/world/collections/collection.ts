import { RecordIndex } from "./record-index.ts";
import type { WorldRecord } from "../records/record-fields.ts";
import type { OrderedRecords, Place, SortedList } from "./sorted-list.ts";

/** Called before every change, with what is there before it. */
export type ChangeListener = (collection: string, id: string, before: WorldRecord | undefined) => void;

/** Called after every change, with what was there before and what is there now. */
export type ChangeFollower<Item> = (before: Item | undefined, after: Item | undefined) => void;

/** A collection of any kind. Put only records into it that came from it or have the shape of its records. */
export interface AnyCollection {
  readonly list: OrderedRecords<WorldRecord>;
  get(id: string): WorldRecord | undefined;
  put(item: WorldRecord): WorldRecord;
  restore(id: string, before: WorldRecord | undefined): void;
  clear(): void;
}

/** Records of one kind by id, and in order: by their time where `timeOf` is given, and by sequence. */
export class Collection<Item extends WorldRecord> {
  readonly name: string;
  readonly #items = new Map<string, Item>();
  readonly #onChange: ChangeListener;
  readonly #timeOf: (item: Item) => number;
  readonly #indices: RecordIndex<Item>[] = [];
  #follower: ChangeFollower<Item> | undefined;
  /** Has one key for all. */
  readonly #order: RecordIndex<Item>;
  /** Grows with every change. */
  #changes = 0;
  /** How many changes there must have been before it is worth looking again for records to drop. */
  #nextPruning = 0;

  constructor(name: string, onChange: ChangeListener, timeOf: (item: Item) => number = noTime) {
    this.name = name;
    this.#onChange = onChange;
    this.#timeOf = timeOf;
    this.#order = this.index(oneKey);
  }

  /** Finds records by what they have in common. */
  index(keysOf: (item: Item) => readonly string[]): RecordIndex<Item> {
    const index = new RecordIndex(this.#items, keysOf, this.#timeOf);
    this.#indices.push(index);
    return index;
  }

  /** Calls back after every change from here on, those that are taken back included. There is one follower at most. */
  watch(follower: ChangeFollower<Item>): void {
    this.#follower = follower;
  }

  get size(): number {
    return this.#items.size;
  }

  /** All records in order. */
  get list(): SortedList<Item> {
    return this.#order.list("");
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** A record that is there. */
  require(id: string): Item {
    const item = this.#items.get(id);

    if (item === undefined) {
      throw new Error(`there is no record ${id} in ${this.name}`);
    }
    return item;
  }

  /** The place of a record in the order of all, which every index has too. */
  placeOf(id: string): Place | undefined {
    const item = this.#items.get(id);
    return item === undefined ? undefined : { time: this.#timeOf(item), sequence: item.sequence };
  }

  /** All records, in no order. */
  values(): IterableIterator<Item> {
    return this.#items.values();
  }

  put(item: Item): Item {
    const before = this.#items.get(item.id);
    this.#onChange(this.name, item.id, before);
    this.#replace(item.id, before, item);
    return item;
  }

  delete(id: string): void {
    const before = this.#items.get(id);
    if (before !== undefined) {
      this.#onChange(this.name, id, before);
      this.#replace(id, before, undefined);
    }
  }

  /** Puts back what was there, without calling the listener. */
  restore(id: string, before: Item | undefined): void {
    this.#replace(id, this.#items.get(id), before);
  }

  /** Drops the oldest records that may go until no more than `most` are left. */
  prune(most: number, mayGo?: (item: Item) => boolean): void {
    for (const { id } of this.oldestBeyond(most, mayGo)) {
      this.delete(id);
    }
  }

  /**
   * The oldest records that may go, as many as there are more than `most`. None until a tenth too many are there, so that
   * the search for them is made rarely.
   */
  oldestBeyond(most: number, mayGo: (item: Item) => boolean = () => true): readonly Item[] {
    if (this.size <= most * 1.1 || this.#changes < this.#nextPruning) {
      return [];
    }
    // What may not go is looked at again only after a tenth as many changes: looking must not cost more than changing.
    this.#nextPruning = this.#changes + this.size / 10;
    const old = this.list.oldestFirst().filter(mayGo);
    return old.take(this.size - most).toArray();
  }

  clear(): void {
    for (const id of this.#items.keys()) {
      this.delete(id);
    }
  }

  #replace(id: string, before: Item | undefined, after: Item | undefined): void {
    if (after === undefined) {
      this.#items.delete(id);
    } else {
      this.#items.set(id, after);
    }
    this.#changes += 1;
    for (const index of this.#indices) {
      index.change(before, after);
    }
    this.#follower?.(before, after);
  }
}

const ALL = [""];

// Shared by all collections, because a sandbox has many worlds.
function oneKey(): readonly string[] {
  return ALL;
}

function noTime(): number {
  return 0;
}
