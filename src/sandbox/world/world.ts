import type { View } from "../../contract/versions/span.ts";
import type { Clock } from "../clock.ts";
import { createIdSource, type IdSource } from "../ids.ts";
import type { Institution } from "../institutions/institution.ts";
import type { WorldRecord } from "./records/record-fields.ts";
import { Schedule } from "./schedule.ts";
import { WorldCollections } from "./world-collections.ts";

/** The counters of a world: all of it that is not a record. */
export interface WorldCounters {
  /** The number of the last record. */
  readonly sequence: number;
  /** Milliseconds that the world's clock is ahead of the sandbox's. */
  readonly advance: number;
}

/** The API request that causes an event. */
export interface RequestOrigin {
  readonly id: string | null;
  readonly idempotencyKey: string | null;
}

export const NO_REQUEST: RequestOrigin = { id: null, idempotencyKey: null };

/** What one call changed: by collection and id, what stood there before. */
export type Changes = ReadonlyMap<
  string,
  { readonly collection: string; readonly id: string; readonly before: WorldRecord | undefined }
>;

export interface WorldOptions {
  /** Whose world it is: the API key, and the connected account where one is named. */
  readonly name: string;
  readonly seed: string;
  readonly clock: Clock;
  readonly institutions: readonly Institution[];
  /** The connected account that the world belongs to. */
  readonly connectedAccount: string | null;
  /** The version of webhook endpoints that name none, as it was written. */
  readonly apiVersion: string;
  /** What API versions show. */
  readonly view: View;
  /** Called with what a job threw, once for each job. */
  readonly onJobFailure: (error: unknown) => void;
}

/** All state behind one API key. */
export class World extends WorldCollections {
  readonly name: string;
  /** The version of webhook endpoints that name none, as it was written. */
  readonly apiVersion: string;
  readonly view: View;
  readonly connectedAccount: string | null;
  readonly institutions: readonly Institution[];
  /** The time of the sandbox, without this world's advances. */
  readonly clock: Clock;
  readonly #ids: IdSource;
  #changes = new Map<string, { collection: string; id: string; before: WorldRecord | undefined }>();
  #sequence = 0;
  #advance = 0;
  #countersBefore: WorldCounters = { sequence: 0, advance: 0 };
  #generation = 0;
  #generationBefore = 0;
  #commits = 0;
  /** While a job runs, the moment it was due. */
  #moment: number | undefined;
  /** The API request that is being carried out, for the events it causes. */
  request: RequestOrigin = NO_REQUEST;

  readonly schedule: Schedule;
  readonly #onJobFailure: (error: unknown) => void;
  readonly #failedJobs = new Set<string>();

  constructor(options: WorldOptions) {
    super();
    this.name = options.name;
    this.apiVersion = options.apiVersion;
    this.view = options.view;
    this.connectedAccount = options.connectedAccount;
    this.institutions = options.institutions;
    this.clock = options.clock;
    this.#onJobFailure = options.onJobFailure;
    this.#ids = createIdSource(`${options.seed}/${options.name}`);
    this.schedule = new Schedule(this.jobs);
  }

  /** Milliseconds since 1970, in this world. */
  get milliseconds(): number {
    return this.#moment ?? this.clock.now() + this.#advance;
  }

  /** Unix seconds, in this world. */
  get now(): number {
    return Math.floor(this.milliseconds / 1000);
  }

  get counters(): WorldCounters {
    return { sequence: this.#sequence, advance: this.#advance };
  }

  /**
   * Grows when all there is gets replaced, by a reset or a restored snapshot. What began in an earlier generation must
   * not touch a later one: ids start from the beginning, so it would mean other records.
   */
  get generation(): number {
    return this.#generation;
  }

  /** Whether all there is was replaced since the last commit. */
  get isReplaced(): boolean {
    return this.#generation !== this.#generationBefore;
  }

  /** How often changes were kept. */
  get commits(): number {
    return this.#commits;
  }

  /** Whether anything happened since the last commit. */
  get hasChanges(): boolean {
    return (
      this.#changes.size > 0 ||
      this.isReplaced ||
      this.#countersBefore.sequence !== this.#sequence ||
      this.#countersBefore.advance !== this.#advance
    );
  }

  /** A new id and the sequence number that belongs to it. */
  identify(prefix: string): { readonly id: string; readonly sequence: number } {
    this.#sequence += 1;
    return { id: `${prefix}_${this.#ids(this.#sequence)}`, sequence: this.#sequence };
  }

  nextSequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  /** A secret string that belongs to a record. */
  secretOf(sequence: number): string {
    return this.#ids(sequence + 0x4000_0000);
  }

  advanceBy(milliseconds: number): void {
    this.#advance += milliseconds;
  }

  /** Does something at the time it was due. No request causes what follows from it. */
  at(moment: number, action: () => void): void {
    const { request } = this;
    this.#moment = moment;
    this.request = NO_REQUEST;
    try {
      action();
    } finally {
      this.#moment = undefined;
      this.request = request;
    }
  }

  /**
   * Does something as a whole or, when it throws, not at all; what was done before it stays.
   *
   * @throws what the action throws
   */
  attempt(action: () => void): void {
    const earlier = this.#changes;
    const { advance, sequence } = this.counters;
    this.#changes = new Map();
    try {
      action();
      for (const [key, change] of this.#changes) {
        if (!earlier.has(key)) {
          earlier.set(key, change);
        }
      }
    } catch (error) {
      this.#takeBack();
      this.#sequence = sequence;
      this.#advance = advance;
      throw error;
    } finally {
      this.#changes = earlier;
    }
  }

  /** Says that a job failed, unless it was said before. */
  reportJob(id: string, error: unknown): void {
    if (!this.#failedJobs.has(id)) {
      this.#failedJobs.add(id);
      this.#onJobFailure(error);
    }
  }

  /** What changed since the last commit or rollback. */
  get changes(): Changes {
    return this.#changes;
  }

  /** What changed stays from here on. */
  commit(): void {
    this.#changes = new Map();
    this.#countersBefore = this.counters;
    this.#generationBefore = this.#generation;
    this.#commits += 1;
  }

  /** Puts everything back to where it was at the last commit. */
  rollback(): void {
    this.#takeBack();
    this.#changes.clear();
    this.#sequence = this.#countersBefore.sequence;
    this.#advance = this.#countersBefore.advance;
    this.#generation = this.#generationBefore;
  }

  protected override noteChange(collection: string, id: string, before: WorldRecord | undefined): void {
    const key = `${collection}/${id}`;
    if (!this.#changes.has(key)) {
      this.#changes.set(key, { collection, id, before });
    }
  }

  #takeBack(): void {
    for (const { collection, id, before } of this.#changes.values()) {
      this.collection(collection)?.restore(id, before);
    }
  }

  /** Takes in what was stored or snapshot, in place of all there is. */
  load(counters: WorldCounters, records: Iterable<readonly [collection: string, record: WorldRecord]>): void {
    for (const collection of this.collections()) {
      collection.clear();
    }
    for (const [name, record] of records) {
      this.collection(name)?.put(record);
    }
    this.#generation += 1;
    this.#failedJobs.clear();
    this.#sequence = counters.sequence;
    this.#advance = counters.advance;
  }
}
