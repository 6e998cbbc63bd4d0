import { Heap } from "./heap.ts";
import type { WorldRecord } from "../records/record-fields.ts";
import { comparePlaces, END, type OrderedRecords, type Place, type SortedList, START } from "./sorted-list.ts";

/** Several lists of one collection, without a record in common, read as one. */
export class MergedList<Item extends WorldRecord> implements OrderedRecords<Item> {
  readonly #lists: readonly SortedList<Item>[];
  readonly #timeOf: (item: Item) => number;

  constructor(timeOf: (item: Item) => number, lists: readonly SortedList<Item>[]) {
    this.#timeOf = timeOf;
    this.#lists = lists;
  }

  oldestFirst(after: Place = START, before: Place = END): Generator<Item> {
    return this.#merge(
      this.#lists.map((list) => list.oldestFirst(after, before)),
      comparePlaces,
    );
  }

  newestFirst(before: Place = END, after: Place = START): Generator<Item> {
    return this.#merge(
      this.#lists.map((list) => list.newestFirst(before, after)),
      (left, right) => comparePlaces(right, left),
    );
  }

  /** Takes from the sources, each in order, what comes first of them all. */
  *#merge(sources: readonly Iterator<Item>[], compare: (left: Place, right: Place) => number): Generator<Item> {
    const heads = new Heap<Head<Item>>((left, right) => compare(left.place, right.place));
    const take = (source: Iterator<Item>): void => {
      const next = source.next();
      if (next.done !== true) {
        heads.push({
          item: next.value,
          place: { time: this.#timeOf(next.value), sequence: next.value.sequence },
          source,
        });
      }
    };
    sources.forEach(take);
    for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
      yield head.item;
      take(head.source);
    }
  }
}

interface Head<Item> {
  readonly item: Item;
  readonly place: Place;
  readonly source: Iterator<Item>;
}
