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
      if (this.#compare(items[parent] as Item, item) <= 0) {
        break;
      }
      items[index] = items[parent] as Item;
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

    for (let child = 1; child < items.length; child = 2 * index + 1) {
      const right = items[child + 1];
      if (right !== undefined && this.#compare(right, items[child] as Item) < 0) {
        child += 1;
      }
      if (this.#compare(item, items[child] as Item) <= 0) {
        break;
      }
      items[index] = items[child] as Item;
      index = child;
    }
    items[index] = item;
  }
}
