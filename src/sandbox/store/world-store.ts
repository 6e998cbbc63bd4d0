import type { RecordEntry } from "../world/check-records.ts";
import type { Changes, World, WorldCounters } from "../world/world.ts";

export interface StoredWorld {
  readonly name: string;
  readonly connectedAccount: string | null;
  readonly counters: WorldCounters;
  /** As they were found: not checked yet. */
  readonly records: readonly RecordEntry[];
  /** What was wrong with the world itself, and was put right. */
  readonly repairs: readonly string[];
}

/** Keeps worlds beyond the process. Without one they live in memory only. */
export interface WorldStore {
  /** What it is called in messages. */
  readonly name: string;
  /** How often the store was opened, this time included: ids of requests start again each time. */
  readonly openings: number;
  readonly load: () => StoredWorld[];
  readonly find: (name: string) => StoredWorld | undefined;
  /**
   * Writes what changed, all of it or nothing. When it returns the changes survive whatever happens to the process.
   *
   * @throws StoreFailure
   */
  readonly save: (world: World, changes: Changes) => void;
  readonly close: () => void;
}
