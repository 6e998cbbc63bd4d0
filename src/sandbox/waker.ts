import type { Clock } from "./clock.ts";
import type { Deliverer } from "./webhooks/deliverer.ts";
import { settle } from "./world/settle.ts";
import type { OpenWorld, Worlds } from "./worlds.ts";

/** The longest that a timer can wait. */
const LONGEST_WAIT = 2_147_483_647;

export interface WakerOptions {
  readonly worlds: Worlds;
  readonly clock: Clock;
  readonly deliverer: Deliverer;
  readonly onFault: (error: unknown) => void;
}

/** Lets worlds live on while nobody asks: jobs run and webhooks go out when they are due. It keeps no process alive. */
export class Waker {
  readonly #options: WakerOptions;
  readonly #timers = new Map<OpenWorld, { readonly at: number; readonly timer: NodeJS.Timeout }>();
  /** What was looked at last, and until when nothing more is due. */
  readonly #seen = new WeakMap<OpenWorld, { readonly state: string; readonly until: number }>();
  #isClosed = false;

  constructor(options: WakerOptions) {
    this.#options = options;
  }

  /** To be called whenever something may have changed in a world. */
  look(open: OpenWorld): void {
    const { world } = open;
    if (this.#isClosed || (world.schedule.next === undefined && world.deliveries.size === 0)) {
      return;
    }
    // Called after every answer, and most change nothing that there is to wake for.
    const state = `${world.deliveries.revision}/${world.endpoints.revision}/${world.schedule.next?.at}`;
    const seen = this.#seen.get(open);
    if (seen?.state === state && world.milliseconds < seen.until) {
      return;
    }
    this.#options.deliverer.deliver(open);
    const at = nextMoment(open);
    this.#seen.set(open, { state, until: at ?? Infinity });
    if (at !== undefined && !this.#options.clock.isFrozen) {
      this.#wakeAt(open, at);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const { timer } of this.#timers.values()) {
      clearTimeout(timer);
    }
    this.#timers.clear();
  }

  #wakeAt(open: OpenWorld, at: number): void {
    const set = this.#timers.get(open);
    if (set !== undefined && set.at <= at) {
      return;
    }
    clearTimeout(set?.timer);
    const wait = Math.min(LONGEST_WAIT, Math.max(1, at - open.world.milliseconds));
    const timer = setTimeout(() => this.#wake(open), wait);
    timer.unref();
    this.#timers.set(open, { at, timer });
  }

  #wake(open: OpenWorld): void {
    this.#timers.delete(open);
    try {
      settle(open.world);
      this.#options.worlds.save(open.world);
    } catch (error) {
      open.world.rollback();
      this.#options.onFault(error);
    }
    this.look(open);
  }
}

/** When the next job or the next retry is due. Deliveries that are due already are under way. */
function nextMoment({ world }: OpenWorld): number | undefined {
  const moments = [...world.deliveries.oldestFirst()]
    .map(({ dueAt }) => dueAt)
    .filter((dueAt) => dueAt > world.milliseconds);
  const job = world.schedule.next?.at;
  return job === undefined && moments.length === 0 ? undefined : Math.min(job ?? Infinity, ...moments);
}
