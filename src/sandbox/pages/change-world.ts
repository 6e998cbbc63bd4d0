import { settle } from "../world/settle.ts";
import type { World } from "../world/world.ts";
import type { OpenWorld } from "../worlds.ts";
import type { PageOptions } from "./page-options.ts";

/** Does something in a world for a page: as a whole or, when it throws, not at all. */
export function changeWorld<Result>(
  { worlds, onAnswered }: PageOptions,
  open: OpenWorld,
  change: (world: World) => Result,
): Result {
  const { world } = open;

  try {
    settle(world);
    worlds.save(world);
    const result = change(world);
    worlds.save(world);
    return result;
  } catch (error) {
    world.rollback();
    throw error;
  } finally {
    onAnswered(open);
  }
}
