import { missingResource } from "../refused-call.ts";
import { renderEvent } from "../render/render-event.ts";
import { renderList } from "../render/render-list.ts";
import type { RenderContext } from "../render/render-context.ts";
import { isEventOf } from "../world/event-types.ts";
import type { EventRecord } from "../world/records.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { matchMoment } from "./match-moment.ts";
import { readPage } from "./read-page.ts";

/** Seconds for which events can be read. */
const LIFETIME = 30 * 86_400;

export const eventOperations = {
  listEvents: (call) => {
    const { items, hasMore } = readPage(
      { items: selectEvents(call), find: (id) => call.world.events.get(id), what: "event" },
      call.query,
    );
    return renderList(
      "/v1/events",
      items.map((event) => renderEvent(event, call)),
      hasMore,
    );
  },

  retrieveEvent: (call) => {
    const event = call.world.events.get(call.path.event);

    if (event === undefined || !isReadable(call, event)) {
      throw missingResource("event", call.path.event);
    }
    return renderEvent(event, call);
  },
} satisfies Partial<OperationHandlers>;

function* selectEvents(call: Call<"listEvents">): Generator<EventRecord> {
  const { created, delivery_success, type, types } = call.query;
  const isWithin = matchMoment(created);

  for (const event of call.world.events.newestFirst()) {
    const isWanted =
      (type === undefined || matches(event.type, type)) &&
      (types === undefined || types.includes(event.type)) &&
      (delivery_success === undefined || delivery_success === isDelivered(event)) &&
      isWithin(event.created);
    if (isWanted && isReadable(call, event)) {
      yield event;
    }
  }
}

/** Whether every endpoint has taken it. */
function isDelivered({ isUndelivered, pendingWebhooks }: EventRecord): boolean {
  return pendingWebhooks === 0 && isUndelivered !== true;
}

/** What a version does not know it cannot tell. */
function isReadable({ version, world }: RenderContext, event: EventRecord): boolean {
  return isEventOf(version, event.type) && event.created > world.now - LIFETIME;
}

/** `financial_connections.account.*` is every event that begins so. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
