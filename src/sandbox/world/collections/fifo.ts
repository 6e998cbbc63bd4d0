/** How many taken items may lie before the first one. */
const MOST_TAKEN = 1_000;

/** A queue. An array moves all items when the first one is taken; a Set or Map walks over the places of all that were. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = [];
  #start = 0;

  get size(): number {
    return this.#items.length - this.#start;
  }

  get first(): Item | undefined {
    return this.#items[this.#start];
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  shift(): Item | undefined {
    const item = this.#items[this.#start];
    if (this.size > 0) {
      // So that it is not kept in memory.
      this.#items[this.#start] = undefined;
      this.#start += 1;
      if (this.size === 0 || (this.#start > MOST_TAKEN && this.#start * 2 > this.#items.length)) {
        this.#items = this.#items.slice(this.#start);
        this.#start = 0;
      }
    }
    return item;
  }

  /** The last items, oldest first. */
  last(count: number): Item[] {
    return this.#items.slice(Math.max(this.#start, this.#items.length - count)).filter((item) => item !== undefined);
  }
}
