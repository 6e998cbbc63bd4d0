import { Session } from "node:inspector";

/** Garbage of more than this is collected at once. */
const MOST_GARBAGE = 128 * 1024 * 1024;

/**
 * Keeps memory small in spite of large entries. Node collects garbage late where a machine has much memory: a recording
 * of large entries then takes hundreds of megabytes that nothing uses.
 */
export class MemoryGuard {
  #session: Session | undefined;
  #garbage = 0;

  /** How often garbage was collected. */
  collections = 0;

  /** To be called when an entry that weighed so many bytes is done. */
  release(weight: number): void {
    this.#garbage += weight;
    if (this.#garbage > MOST_GARBAGE) {
      this.#collect();
      this.#garbage = 0;
      this.collections += 1;
    }
  }

  #collect(): void {
    if (this.#session === undefined) {
      this.#session = new Session();
      this.#session.connect();
    }
    this.#session.post("HeapProfiler.collectGarbage");
  }
}
