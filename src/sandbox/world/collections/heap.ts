/** A binary heap: the smallest item comes first. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (left: Item, right: Item) => number;

  constructor(compare: (left: Item, right: Item) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    const items = this.#items;
    let index = items.length;

    items.push(item);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = items[parent];
      if (above === undefined || this.#compare(above, item) <= 0) {
        break;
      }
      items[index] = above;
      index = parent;
    }
    items[index] = item;
  }

  shift(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();

    if (items.length > 0 && last !== undefined) {
      this.#sink(last);
    }
    return first;
  }

  /** Puts an item in the place of the first one, and moves it down to where it belongs. */
  #sink(item: Item): void {
    const items = this.#items;
    let index = 0;

    for (let left = items[1]; left !== undefined; left = items[2 * index + 1]) {
      const right = items[2 * index + 2];
      const isRightSmaller = right !== undefined && this.#compare(right, left) < 0;
      const smaller = isRightSmaller ? right : left;
      if (this.#compare(item, smaller) <= 0) {
        break;
      }
      items[index] = smaller;
      index = 2 * index + (isRightSmaller ? 2 : 1);
    }
    items[index] = item;
  }
}
