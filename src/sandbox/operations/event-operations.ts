import { missingResource } from "../refused-call.ts";
import { renderEvent } from "../render/render-event.ts";
import { renderList } from "../render/render-list.ts";
import { traitsOf } from "../render/version-traits.ts";
import type { EventRecord } from "../world/records.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { readPage } from "./read-page.ts";

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
  const { type, types } = call.reading.query as { readonly type?: string; readonly types?: readonly string[] };

  for (const event of call.world.events.newestFirst()) {
    const isWanted =
      (type === undefined || matches(event.type, type)) && (types === undefined || types.includes(event.type));
    if (isWanted && isReadable(call, event)) {
      yield event;
    }
  }
}

/** What a version does not know it cannot tell. */
function isReadable({ version, world }: Call, event: EventRecord): boolean {
  return traitsOf(version).events.has(event.type) && event.created > world.now - LIFETIME;
}

/** `financial_connections.account.*` is every event that begins so. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
