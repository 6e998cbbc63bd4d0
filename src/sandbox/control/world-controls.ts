import type { ControlSchema } from "../types/contract-types.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Clock } from "../clock.ts";
import type { OperationHandlers } from "../operations/call.ts";
import { invalidRequest } from "../refused-call.ts";
import { addEndpoint } from "../world/webhook-endpoints.ts";
import type { EndpointDraft } from "../world/webhook-endpoints.ts";
import { settle } from "../world/settle.ts";
import type { OpenWorld } from "../worlds.ts";
import { LAST_MILLISECOND, RECORD_FORMAT } from "../world/shapes/limits.ts";
import { restoreSnapshot } from "./restore-snapshot.ts";
import { readFault, showFault } from "./read-fault.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import { stripeOperations } from "../operations/stripe-operations.ts";

export interface WorldControlOptions {
  readonly clock: Clock;
  /** What every world starts with. */
  readonly endpoints: readonly EndpointDraft[];
}

type WorldControls = Pick<
  OperationHandlers,
  | "describeInstitutions"
  | "retrieveClock"
  | "advanceClock"
  | "listFaults"
  | "addFault"
  | "clearFaults"
  | "readJournal"
  | "listDeliveries"
  | "takeSnapshot"
  | "restoreSnapshot"
  | "resetWorld"
>;

/** What is done to a world as a whole: its time, its faults, its journal, all its records. */
export function createWorldControls(open: OpenWorld, { clock, endpoints }: WorldControlOptions): WorldControls {
  const { faults, world } = open;
  const showClock = (): ControlSchema<"SandboxClock"> => ({
    object: "sandbox.clock",
    now: world.now,
    advanced: Math.floor(world.counters.advance / 1000),
    frozen: clock.isFrozen,
  });
  const showFaults = (): ControlSchema<"SandboxFaultList"> => ({
    object: "sandbox.faults",
    data: faults.all.map(showFault),
  });

  return {
    describeInstitutions: () => ({
      object: "sandbox.institutions",
      data: world.institutions,
    }),

    retrieveClock: showClock,

    advanceClock: ({ body }) => {
      const milliseconds = body.seconds * 1000;
      if (world.milliseconds + milliseconds > LAST_MILLISECOND) {
        throw invalidRequest("Invalid seconds: the clock does not go beyond the year 9999.", "seconds");
      }
      world.advanceBy(milliseconds);
      settle(world);
      return showClock();
    },

    listFaults: showFaults,

    addFault: ({ body }) => {
      const { operation = null } = body;
      if (operation !== null && !Object.hasOwn(stripeOperations, operation)) {
        const near = nearestMatch(operation, Object.keys(stripeOperations));
        const offer = near === undefined ? "" : ` Did you mean ${near}?`;
        throw invalidRequest(`Invalid operation: there is no ${operation}.${offer}`, "operation");
      }
      faults.add(readFault(body));
      return showFaults();
    },

    clearFaults: () => {
      faults.clear();
      return showFaults();
    },

    readJournal: ({ query }) => ({
      object: "sandbox.journal",
      data: open.journal.read(query.limit ?? 100).map(showExchange),
    }),

    listDeliveries: () => ({
      object: "sandbox.deliveries",
      waiting: [...world.deliveries.values()]
        .toSorted((left, right) => left.dueAt - right.dueAt || left.sequence - right.sequence)
        .map(({ id, attempts, dueAt, endpoint, event }) => ({
          id,
          attempts,
          due: Math.floor(dueAt / 1000),
          endpoint,
          event,
        })),
      attempts: open.attempts.read(1_000).map(showExchange),
    }),

    takeSnapshot: () => ({
      object: "sandbox.snapshot",
      format: RECORD_FORMAT,
      world: world.name,
      counters: { ...world.counters },
      records: [...world.records()].map(([collection, record]) => ({
        collection,
        record: { ...record },
      })),
    }),

    restoreSnapshot: ({ body }) => {
      restoreSnapshot(world, clock, body);
      return showClock();
    },

    resetWorld: () => {
      world.load({ sequence: 0, advance: 0 }, []);
      for (const endpoint of endpoints) {
        addEndpoint(world, endpoint);
      }
      faults.clear();
      open.journal = open.journal.renew();
      open.attempts = open.attempts.renew();
      return showClock();
    },
  };
}

function showExchange({ request, response, startedAt }: Exchange): ControlSchema<"SandboxJournal">["data"][number] {
  return { startedAt, request: { ...request }, response: { ...response } };
}
