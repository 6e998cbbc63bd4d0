import type { OperationHandlers } from "../../operations/call.ts";
import type { OpenWorld } from "../../worlds.ts";
import { describeWorld } from "./describe-world.ts";
import { redeliverEvent } from "./redeliver-event.ts";

/** The calls of the console page. They leave no trace in the journal that they show. */
export function createConsoleControls(open: OpenWorld): Pick<OperationHandlers, "describeWorld" | "redeliverEvent"> {
  return {
    describeWorld: () => describeWorld(open),

    redeliverEvent: ({ body, world }) => ({ event: body.event, endpoints: redeliverEvent(world, body.event) }),
  };
}
