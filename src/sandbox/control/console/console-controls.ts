import type { OperationHandlers } from "../../operations/call.ts";
import { describeWorld } from "./describe-world.ts";
import { redeliverEvent } from "./redeliver-event.ts";

/** The calls of the console page. They leave no trace in the journal that they show. */
export const consoleControls = {
  describeWorld: ({ open }) => describeWorld(open),

  redeliverEvent: ({ body, world }) => ({ event: body.event, endpoints: redeliverEvent(world, body.event) }),
} satisfies Partial<OperationHandlers>;
