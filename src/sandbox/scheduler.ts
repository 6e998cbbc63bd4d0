import type { Clock } from "./clock.ts";
import type { Deliverer } from "./webhooks/deliverer.ts";
import { settle } from "./world/settle.ts";
import type { OpenWorld, Worlds } from "./worlds.ts";

/** The longest that a timer can wait. */
const LONGEST_WAIT = 2_147_483_647;

/** Milliseconds until the next try when the data file could not be written. */
const PAUSE = 10_000;

export interface SchedulerOptions {
  readonly worlds: Worlds;
  readonly clock: Clock;
  readonly deliverer: Deliverer;
}

/** Runs jobs and sends webhooks when they are due, without a request. Its timers do not keep the process alive. */
export class Scheduler {
  readonly #options: SchedulerOptions;
  /** By the sandbox's own time: the clock of a world can be advanced or put back meanwhile. */
  readonly #timers = new Map<OpenWorld, { readonly at: number; readonly timer: NodeJS.Timeout }>();
  #isClosed = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** To be called whenever something may have changed in a world. Nothing happens before `earliest`. */
  look(open: OpenWorld, earliest = 0): void {
    if (this.#isClosed || open.isForgotten) {
      return;
    }
    const { clock, deliverer } = this.#options;
    const { world } = open;
    deliverer.deliver(open);
    if (clock.isFrozen) {
      return;
    }
    const job = world.schedule.next?.at ?? Infinity;
    const at = Math.min(job, deliverer.nextMoment(open) ?? Infinity) - world.counters.advance;
    if (at !== Infinity) {
      this.#wakeAt(open, Math.max(at, earliest));
    }
  }

  /** For a world that will not be used any more. */
  forget(open: OpenWorld): void {
    clearTimeout(this.#timers.get(open)?.timer);
    this.#timers.delete(open);
    this.#options.deliverer.forget(open);
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
    const wait = Math.min(LONGEST_WAIT, Math.max(1, at - this.#options.clock.now()));
    const timer = setTimeout(() => this.#wake(open), wait);
    timer.unref();
    this.#timers.set(open, { at, timer });
  }

  #wake(open: OpenWorld): void {
    this.#timers.delete(open);
    try {
      settle(open.world);
      this.#options.worlds.save(open.world);
      this.look(open);
    } catch {
      // The store could not keep it, and said so.
      open.world.rollback();
      this.look(open, this.#options.clock.now() + PAUSE);
    }
  }
}
