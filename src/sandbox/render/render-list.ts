/** A page of a list, as Stripe answers it. */
export interface ListOf<Item> {
  readonly object: "list";
  readonly data: readonly Item[];
  readonly has_more: boolean;
  readonly url: string;
}

/** Stripe's envelope around a page of a list. */
export function renderList<Item>(url: string, data: readonly Item[], hasMore: boolean): ListOf<Item> {
  return { object: "list", data, has_more: hasMore, url };
}
