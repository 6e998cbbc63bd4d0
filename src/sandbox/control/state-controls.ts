import type { OperationHandlers } from "../operations/call.ts";
import { RECORD_FORMAT } from "../world/shapes/limits.ts";
import { addEndpoint } from "../world/webhook-endpoints.ts";
import { showClock } from "./clock-controls.ts";
import { restoreSnapshot } from "./restore-snapshot.ts";

/** What is done to all records of a world at once. */
export const stateControls = {
  takeSnapshot: ({ world }) => ({
    object: "sandbox.snapshot",
    format: RECORD_FORMAT,
    world: world.name,
    counters: { ...world.counters },
    records: [...world.records()].map(([collection, record]) => ({ collection, record: { ...record } })),
  }),

  restoreSnapshot: ({ body, world }) => {
    restoreSnapshot(world, body);
    return showClock(world);
  },

  resetWorld: ({ open, world }) => {
    world.load({ sequence: 0, advance: 0 }, []);
    for (const endpoint of open.endpoints) {
      addEndpoint(world, endpoint);
    }
    open.faults.clear();
    open.journal = open.journal.renew();
    open.attempts = open.attempts.renew();
    return showClock(world);
  },
} satisfies Partial<OperationHandlers>;
