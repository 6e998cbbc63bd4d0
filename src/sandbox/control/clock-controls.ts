import type { OperationHandlers } from "../operations/call.ts";
import { invalidRequest } from "../refused-call.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import { settle } from "../world/settle.ts";
import { LAST_MILLISECOND } from "../world/shapes/limits.ts";
import type { World } from "../world/world.ts";

export const clockControls = {
  retrieveClock: ({ world }) => showClock(world),

  advanceClock: ({ body, world }) => {
    const milliseconds = body.seconds * 1000;
    if (world.milliseconds + milliseconds > LAST_MILLISECOND) {
      throw invalidRequest("Invalid seconds: the clock does not go beyond the year 9999.", "seconds");
    }
    world.advanceBy(milliseconds);
    settle(world);
    return showClock(world);
  },
} satisfies Partial<OperationHandlers>;

export function showClock({ clock, counters, now }: World): ControlSchema<"SandboxClock"> {
  return { object: "sandbox.clock", now, advanced: Math.floor(counters.advance / 1000), frozen: clock.isFrozen };
}
