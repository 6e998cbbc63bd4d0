import { requireReference } from "../refused-call.ts";
import type { WorldRecord } from "../world/records/record-fields.ts";
import type { OrderedRecords, Place } from "../world/collections/sorted-list.ts";
import { earlierPlace, EVERYTHING, laterPlace, type PlaceRange } from "./read-range.ts";

const DEFAULT_LIMIT = 10;

export interface Listing<Item> {
  /** What is listed. */
  readonly list: OrderedRecords<Item>;
  /** Only what is between two places. Everything when left out. */
  readonly range?: PlaceRange;
  /** The place of what a cursor names, listed or not. */
  readonly placeOf: (id: string) => Place | undefined;
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
 * Reads one page of a list, newest first. A cursor is a place in the order of all records, so it is valid also when its
 * object no longer passes the filter. Only the records of the page are read.
 *
 * @throws RefusedCall when the cursor leads nowhere
 */
export function readPage<Item>(listing: Listing<Item>, query: PageQuery): Page<Item> {
  const { limit = DEFAULT_LIMIT, starting_after: older, ending_before: newer } = query;
  const { list, range: { after, before } = EVERYTHING } = listing;

  if (newer !== undefined) {
    const from = laterPlace(after, findCursor(listing, newer, "ending_before"));
    const { items, hasMore } = take(list.oldestFirst(from, before), limit);
    return { items: items.toReversed(), hasMore };
  }
  const to = older === undefined ? before : earlierPlace(before, findCursor(listing, older, "starting_after"));
  return take(list.newestFirst(to, after), limit);
}

function take<Item>(items: Iterable<Item>, limit: number): Page<Item> {
  const page: Item[] = [];
  for (const item of items) {
    if (page.length === limit) {
      return { items: page, hasMore: true };
    }
    page.push(item);
  }
  return { items: page, hasMore: false };
}

function findCursor({ placeOf, what }: Listing<unknown>, id: string, param: string): Place {
  return requireReference(placeOf(id), what, id, param);
}

/** The place of one of a few records in the order of their sequence. */
export function placeIn(records: readonly WorldRecord[], id: string): Place | undefined {
  const found = records.find((record) => record.id === id);
  return found === undefined ? undefined : { time: 0, sequence: found.sequence };
}
