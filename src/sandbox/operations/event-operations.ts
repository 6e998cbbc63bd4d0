import { requireResource } from "../refused-call.ts";
import { renderEvent } from "../render/render-event.ts";
import { renderList } from "../render/render-list.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import { isEventOf, isNeighbourEvent } from "../world/event-types.ts";
import { readEventKey } from "../world/record-keys.ts";
import type { EventRecord } from "../world/records/event-records.ts";
import type { OrderedRecords } from "../world/collections/sorted-list.ts";
import type { Call, CallContext, OperationHandlers } from "./call.ts";
import { readPage } from "./read-page.ts";
import { endOf, laterPlace, type PlaceRange, readRange } from "./read-range.ts";

/** Seconds for which events can be read. */
const LIFETIME = 30 * 86_400;

export const eventOperations = {
  listEvents: (call) => {
    const { items, hasMore } = readPage(
      {
        list: selectEvents(call),
        range: selectTimes(call),
        placeOf: (id) => call.world.events.placeOf(id),
        what: "event",
      },
      call.query,
    );
    return renderList(
      "/v1/events",
      items.map((event) => show(call, event)),
      hasMore,
    );
  },

  retrieveEvent: (call) => {
    const { event: id } = call.path;
    const event = call.world.events.get(id);
    const readable = event !== undefined && isReadable(call, event) ? event : undefined;
    return show(call, requireResource(readable, "event", id));
  },
} satisfies Partial<OperationHandlers>;

function show({ version, viewOf, world }: CallContext, event: EventRecord): ControlSchema<"StripeObject"> {
  return viewOf(isNeighbourEvent(event.type) ? "control" : version).showEvent(renderEvent(world, event, version));
}

function selectEvents({ query, version, world }: Call<"listEvents">): OrderedRecords<EventRecord> {
  const { delivery_success: success, type, types } = query;
  const keys = [...world.eventsByType.keys].filter((key) => {
    const event = readEventKey(key);
    return (
      isEventOf(version, event.type, world.view) &&
      (type === undefined || matches(event.type, type)) &&
      (types === undefined || types.includes(event.type)) &&
      (success === undefined || success === event.isDelivered)
    );
  });
  return world.eventsByType.merge(keys);
}

/** The events that can still be read, and that a filter by time takes. */
function selectTimes({ query, world }: Call<"listEvents">): PlaceRange {
  const { after, before } = readRange(query.created);
  return { after: laterPlace(after, endOf(world.now - LIFETIME)), before };
}

/** What a version does not know it cannot tell. */
function isReadable({ version, world }: CallContext, event: EventRecord): boolean {
  return isEventOf(version, event.type, world.view) && event.created > world.now - LIFETIME;
}

/** `financial_connections.account.*` is every event whose type starts like this. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
