import { FcContractError } from "../protocol/fc-contract-error.ts";
import type { CallInit } from "./create-call.ts";

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly has_more: boolean;
}

export type GetPage = (path: string, init: CallInit) => Promise<Page>;

/**
 * Walks a list. `ending_before` walks backwards: Stripe answers with the page that ends there, newest first, so each
 * page is read from its end.
 */
export async function* listItems(
  get: GetPage,
  path: string,
  { max = Infinity, ...init }: CallInit & { readonly max?: number | undefined } = {},
): AsyncGenerator<Page["data"][number], void, undefined> {
  const isBackwards = init.params?.query?.["ending_before"] !== undefined;
  const ends = new Set<string>();
  let cursor: Record<string, string> = {};
  for (let left = max; left > 0;) {
    const page = await get(path, { ...init, params: { ...init.params, query: { ...init.params?.query, ...cursor } } });
    const items = isBackwards ? page.data.toReversed() : page.data;
    const last = page.has_more ? items.at(-1)?.id : undefined;
    if (last !== undefined && ends.has(last)) {
      throw new FcContractError(
        "list_does_not_advance",
        `GET ${path} answered twice with a page that ends at ${last}: the list would never end.`,
      );
    }
    for (const item of items) {
      init.signal?.throwIfAborted();
      yield item;
      left -= 1;
      if (left <= 0) {
        return;
      }
    }
    if (last === undefined) {
      return;
    }
    ends.add(last);
    cursor = { [isBackwards ? "ending_before" : "starting_after"]: last };
  }
}
