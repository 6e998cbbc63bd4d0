import { missingReference } from "../refused-call.ts";
import type { WorldRecord } from "../world/records.ts";

const DEFAULT_LIMIT = 10;

export interface Listing<Item> {
  /** Newest first, filtered. */
  readonly items: Iterable<Item>;
  /** Finds what a cursor names, filtered out or not. */
  readonly find: (id: string) => Item | undefined;
  /** Whether the first comes after the second in the list. By sequence when left out. */
  readonly isAfter?: (item: Item, cursor: Item) => boolean;
  /** What is listed, for the message about a cursor that leads nowhere. */
  readonly what: string;
}

/** The parameters that every list has. */
interface PageQuery {
  readonly limit?: number;
  readonly starting_after?: string;
  readonly ending_before?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/**
 * Cuts one page out of a list. A cursor is a place in the order of all records, so it holds also when its object no
 * longer passes the filter.
 *
 * @throws RefusedCall when the cursor leads nowhere
 */
export function readPage<Item extends WorldRecord>(listing: Listing<Item>, query: PageQuery): Page<Item> {
  const { limit = DEFAULT_LIMIT, starting_after: after, ending_before: before } = query;
  const isAfter = listing.isAfter ?? ((item, cursor) => item.sequence < cursor.sequence);

  if (before !== undefined) {
    const cursor = findCursor(listing, before, "ending_before");
    const newer = [...listing.items].filter((item) => isAfter(cursor, item));
    return { items: newer.slice(-limit), hasMore: newer.length > limit };
  }
  const cursor = after === undefined ? undefined : findCursor(listing, after, "starting_after");
  const page: Item[] = [];

  for (const item of listing.items) {
    if (cursor === undefined || isAfter(item, cursor)) {
      if (page.length === limit) {
        return { items: page, hasMore: true };
      }
      page.push(item);
    }
  }
  return { items: page, hasMore: false };
}

function findCursor<Item>({ find, what }: Listing<Item>, id: string, param: string): Item {
  const cursor = find(id);

  if (cursor === undefined) {
    throw missingReference(what, id, param);
  }
  return cursor;
}
