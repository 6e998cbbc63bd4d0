/** The first item of a list that has one. */
export function firstOf<Item>(list: readonly Item[]): Item {
  return itemAt(list, 0);
}

/** The first two items of a list that has at least two. */
export function firstTwoOf<Item>(list: readonly Item[]): readonly [Item, Item] {
  return [itemAt(list, 0), itemAt(list, 1)];
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) {
    throw new Error(`The list has only ${list.length} items.`);
  }
  return item;
}
