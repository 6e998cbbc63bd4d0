import { EVENTS_OF } from "../../src/generated/events.ts";
import { isEventType } from "../../src/sandbox/world/event-types.ts";

/** Every event about Financial Connections that the sandbox sends, and none about its neighbours. */
export const FC_EVENTS: readonly string[] = [...new Set(Object.values(EVENTS_OF).flat())].filter(isEventType);
