/** Appends items one by one. `push(...items)` passes them as arguments, and too many of those overflow the stack. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) {
    list.push(item);
  }
}
