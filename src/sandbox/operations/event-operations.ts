import type { JsonObject } from "../../schema/json.ts";
import { missingResource } from "../refused-call.ts";
import { renderEvent } from "../render/render-event.ts";
import { renderList } from "../render/render-list.ts";
import { traitsOf } from "../render/version-traits.ts";
import type { EventRecord } from "../world/records.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { matchCreated } from "./match-created.ts";
import { readPage } from "./read-page.ts";

interface EventFilter {
  readonly type?: string;
  readonly types?: readonly string[];
  readonly delivery_success?: boolean;
}

/** Seconds for which events can be read. */
const LIFETIME = 30 * 86_400;

export const eventOperations: OperationHandlers = {
  listEvents: (call) => {
    const { items, hasMore } = readPage(
      { items: selectEvents(call), find: (id) => call.world.events.get(id), what: "event" },
      call.reading.query,
    );
    return renderList(
      "/v1/events",
      items.map((event) => renderEvent(event, call)),
      hasMore,
    );
  },

  retrieveEvent: (call) => {
    const id = call.reading.path["event"] ?? "";
    const event = call.world.events.get(id);

    if (event === undefined || !isReadable(call, event)) {
      throw missingResource("event", id);
    }
    return renderEvent(event, call);
  },
};

function* selectEvents(call: Call): Generator<EventRecord> {
  const { created, delivery_success, type, types } = call.reading.query as JsonObject & EventFilter;
  const isWithin = matchCreated(created);

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
function isReadable({ version, world }: Call, event: EventRecord): boolean {
  return traitsOf(version).events.has(event.type) && event.created > world.now - LIFETIME;
}

/** `financial_connections.account.*` is every event that begins so. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
