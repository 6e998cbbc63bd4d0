/** Appends items one by one. `push(...items)` passes them as arguments, and too many of those overflow the stack. */
export function appendAll<Item>(list: Item[], items: readonly Item[]): void {
  items.forEach((item) => list.push(item));
}
