import type { WorldRecord } from "./records.ts";

/** Told of every change, with what stood there before. */
export type ChangeListener = (collection: string, id: string, before: WorldRecord | undefined) => void;

/** Told of every change after it, with what was there before and what is there now. */
export type ChangeFollower<Item> = (before: Item | undefined, after: Item | undefined) => void;

/** Records of one kind by id, in the order in which they came to be. */
export class Collection<Item extends WorldRecord> {
  readonly name: string;
  readonly #items = new Map<string, Item>();
  readonly #onChange: ChangeListener;
  readonly #groupOf: ((item: Item) => string) | undefined;
  readonly #groups = new Map<string, Set<string>>();
  /** Built by the first list, dropped by the first deletion: most collections are only read by id. */
  #ordered: Item["id"][] | undefined;
  #follower: ChangeFollower<Item> | undefined;
  /** Grows with every change. */
  #changes = 0;
  /** How many changes there must have been before it is worth looking again for records to drop. */
  #nextPruning = 0;
  /** Whether a record was put back after younger ones. */
  #isShuffled = false;

  /** `groupOf` says what `group` finds a record by; it must not change in the life of a record. */
  constructor(name: string, onChange: ChangeListener, groupOf?: (item: Item) => string) {
    this.name = name;
    this.#onChange = onChange;
    this.#groupOf = groupOf;
  }

  /** Has every change followed from here on, those that are taken back included. There is one follower at most. */
  watch(follower: ChangeFollower<Item>): void {
    this.#follower = follower;
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  put(item: Item): Item {
    const before = this.#items.get(item.id);
    this.#onChange(this.name, item.id, before);
    this.#items.set(item.id, item);
    this.#changes += 1;
    if (before === undefined) {
      this.#ordered?.push(item.id);
      this.#join(item);
    }
    this.#follower?.(before, item);
    return item;
  }

  delete(id: string): void {
    const before = this.#items.get(id);
    if (before !== undefined) {
      this.#onChange(this.name, id, before);
      this.#items.delete(id);
      this.#changes += 1;
      this.#leave(before);
      this.#ordered = undefined;
      this.#follower?.(before, undefined);
    }
  }

  /** The records of a group, oldest first. */
  group(key: string): Item[] {
    this.#sort();
    return [...(this.#groups.get(key) ?? [])].map((id) => this.#items.get(id) as Item);
  }

  /** Puts back what stood there, without telling anybody. */
  restore(id: string, before: WorldRecord | undefined): void {
    const now = this.#items.get(id);
    if (before === undefined) {
      this.#items.delete(id);
      if (now !== undefined) {
        this.#leave(now);
      }
    } else {
      this.#items.set(id, before as Item);
      this.#join(before as Item);
      this.#isShuffled ||= now === undefined;
    }
    this.#ordered = undefined;
    this.#follower?.(now, before as Item | undefined);
  }

  /**
   * Drops the oldest records that may go until no more than `most` are left. Only once a tenth too many are there, so
   * that the search for them is made rarely.
   */
  prune(most: number, mayGo: (item: Item) => boolean = () => true): void {
    if (this.#items.size <= most * 1.1 || this.#changes < this.#nextPruning) {
      return;
    }
    // What may not go is looked at again only after a tenth as many changes: looking must not cost more than changing.
    this.#nextPruning = this.#changes + this.#items.size / 10;
    this.#sort();
    for (const item of this.#items.values()) {
      if (this.#items.size <= most) {
        return;
      }
      if (mayGo(item)) {
        this.delete(item.id);
      }
    }
  }

  clear(): void {
    for (const id of this.#items.keys()) {
      this.delete(id);
    }
  }

  oldestFirst(): MapIterator<Item> {
    this.#sort();
    return this.#items.values();
  }

  *newestFirst(): Generator<Item> {
    this.#ordered ??= [...this.#items.values()]
      .toSorted((left, right) => left.sequence - right.sequence)
      .map(({ id }) => id);
    for (let index = this.#ordered.length - 1; index >= 0; index -= 1) {
      yield this.#items.get(this.#ordered[index] as string) as Item;
    }
  }

  /** Puts the records back into the order in which they came to be. */
  #sort(): void {
    if (!this.#isShuffled) {
      return;
    }
    this.#isShuffled = false;
    const items = [...this.#items.values()].toSorted((left, right) => left.sequence - right.sequence);
    this.#items.clear();
    this.#groups.clear();
    for (const item of items) {
      this.#items.set(item.id, item);
      this.#join(item);
    }
  }

  #join(item: Item): void {
    if (this.#groupOf !== undefined) {
      const key = this.#groupOf(item);
      const group = this.#groups.get(key);
      if (group === undefined) {
        this.#groups.set(key, new Set([item.id]));
      } else {
        group.add(item.id);
      }
    }
  }

  #leave(item: Item): void {
    if (this.#groupOf !== undefined) {
      const key = this.#groupOf(item);
      const group = this.#groups.get(key);
      group?.delete(item.id);
      if (group?.size === 0) {
        this.#groups.delete(key);
      }
    }
  }
}
