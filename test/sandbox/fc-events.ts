import { EVENTS_OF } from "../../src/generated/events.ts";

/** Every event about Financial Connections, and none about its neighbours. */
export const FC_EVENTS: readonly string[] = [...new Set(Object.values(EVENTS_OF).flat())];
