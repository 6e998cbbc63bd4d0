import type { Exchange } from "../../contract/check/exchange.ts";
import type { OperationHandlers } from "../operations/call.ts";
import type { ControlSchema } from "../types/contract-types.ts";

/** What went in and out of a world. */
export const journalControls = {
  readJournal: ({ open, query }) => ({
    object: "sandbox.journal",
    data: open.journal.read(query.limit ?? 100).map(showExchange),
  }),

  listDeliveries: ({ open, world }) => ({
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
} satisfies Partial<OperationHandlers>;

function showExchange({ request, response, startedAt }: Exchange): ControlSchema<"SandboxJournal">["data"][number] {
  return { startedAt, request: { ...request }, response: { ...response } };
}
