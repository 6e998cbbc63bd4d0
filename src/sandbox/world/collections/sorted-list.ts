import type { WorldRecord } from "../records/record-fields.ts";

/** A place in the order of records: first by time, then by sequence. */
export interface Place {
  /** Unix seconds; 0 where records are in order of their sequence alone. */
  readonly time: number;
  readonly sequence: number;
}

/** Before every record. */
export const START: Place = { time: -Infinity, sequence: -Infinity };

/** After every record. */
export const END: Place = { time: Infinity, sequence: Infinity };

/** Negative where the left place comes first. Infinite times are equal, too. */
export function comparePlaces(left: Place, right: Place): number {
  if (left.time !== right.time) {
    return left.time < right.time ? -1 : 1;
  }
  return left.sequence === right.sequence ? 0 : left.sequence < right.sequence ? -1 : 1;
}

/** Records in order. Nothing may be added or removed while they are read. */
export interface OrderedRecords<Item> {
  /** The records between two places, oldest first. */
  readonly oldestFirst: (after?: Place, before?: Place) => Generator<Item>;
  /** The records between two places, newest first. */
  readonly newestFirst: (before?: Place, after?: Place) => Generator<Item>;
}

/** Adding and removing move the records of one chunk at most. */
const MOST_IN_CHUNK = 512;

/** Records of one kind in order. Finding a place, adding and removing cost about the same however many there are. */
export class SortedList<Item extends WorldRecord> implements OrderedRecords<Item> {
  readonly #timeOf: (item: Item) => number;
  /** None is empty. */
  readonly #chunks: Item[][] = [];
  #size = 0;

  constructor(timeOf: (item: Item) => number, items: Iterable<Item> = []) {
    this.#timeOf = timeOf;
    for (const item of items) {
      this.add(item);
    }
  }

  get size(): number {
    return this.#size;
  }

  #placeOf(item: Item): Place {
    return { time: this.#timeOf(item), sequence: item.sequence };
  }

  add(item: Item): void {
    const [index, offset] = this.#find((other) => this.#compare(other, item) < 0);
    const chunk = this.#chunks[index];
    this.#size += 1;
    if (chunk === undefined) {
      this.#append(item);
      return;
    }
    chunk.splice(offset, 0, item);
    if (chunk.length > MOST_IN_CHUNK) {
      this.#chunks.splice(index + 1, 0, chunk.splice(MOST_IN_CHUNK / 2));
    }
  }

  remove(item: Item): void {
    const [index, offset] = this.#find((other) => this.#compare(other, item) < 0);
    const chunk = this.#chunks[index];
    const found = chunk?.[offset];
    if (chunk === undefined || found === undefined || this.#compare(found, item) !== 0) {
      return;
    }
    chunk.splice(offset, 1);
    this.#size -= 1;
    if (chunk.length === 0) {
      this.#chunks.splice(index, 1);
    }
  }

  *oldestFirst(after: Place = START, before: Place = END): Generator<Item> {
    const [index, offset] = this.#find((item) => comparePlaces(this.#placeOf(item), after) <= 0);
    for (let chunk = index, from = offset; chunk < this.#chunks.length; chunk += 1, from = 0) {
      const items = this.#chunks[chunk] ?? [];
      for (let place = from; place < items.length; place += 1) {
        const item = items[place];
        if (item === undefined || comparePlaces(this.#placeOf(item), before) >= 0) {
          return;
        }
        yield item;
      }
    }
  }

  *newestFirst(before: Place = END, after: Place = START): Generator<Item> {
    const [index, offset] = this.#find((item) => comparePlaces(this.#placeOf(item), before) < 0);
    for (let chunk = index, to = offset; chunk >= 0; chunk -= 1, to = Infinity) {
      const items = this.#chunks[chunk] ?? [];
      for (let place = Math.min(to, items.length) - 1; place >= 0; place -= 1) {
        const item = items[place];
        if (item === undefined || comparePlaces(this.#placeOf(item), after) <= 0) {
          return;
        }
        yield item;
      }
    }
  }

  /** Where the first record is that is not `isEarlier`, which must be true of the first records only. */
  #find(isEarlier: (item: Item) => boolean): readonly [chunk: number, offset: number] {
    const index = countFirst(this.#chunks, (chunk) => {
      const last = chunk.at(-1);
      return last !== undefined && isEarlier(last);
    });
    return [index, countFirst(this.#chunks[index] ?? [], isEarlier)];
  }

  #append(item: Item): void {
    const last = this.#chunks.at(-1);
    if (last === undefined || last.length >= MOST_IN_CHUNK) {
      this.#chunks.push([item]);
    } else {
      last.push(item);
    }
  }

  /** Two records are in the same place only when they are one: ids decide where a broken data file repeats a sequence. */
  #compare(left: Item, right: Item): number {
    return (
      this.#timeOf(left) - this.#timeOf(right) ||
      left.sequence - right.sequence ||
      (left.id === right.id ? 0 : left.id < right.id ? -1 : 1)
    );
  }
}

/** How many of the items come first that pass a test which only the first ones pass. */
function countFirst<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  // Most records are added at the end.
  const last = items.at(-1);
  if (last !== undefined && isFirst(last)) {
    return high;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isFirst(item)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
