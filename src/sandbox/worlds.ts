import { createHash } from "node:crypto";
import type { View } from "../contract/versions/span.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import type { Clock } from "./clock.ts";
import { Faults } from "./request/faults.ts";
import type { Institution } from "./institutions/institution.ts";
import { Journal, JournalMemory } from "./journal.ts";
import { createRequestIds } from "./request-ids.ts";
import { StoreFailure } from "./store/store-failure.ts";
import { describeDamage } from "./store/describe-damage.ts";
import type { StoredWorld, WorldStore } from "./store/world-store.ts";
import { checkRecords } from "./world/check-records.ts";
import { addEndpoint, type EndpointDraft } from "./world/webhook-endpoints.ts";
import { World } from "./world/world.ts";

/**
 * How many worlds are kept in memory. Beyond it those are forgotten that were not used for the longest time, first those
 * in which nothing was done.
 */
export const MOST_WORLDS = 10_000;

export interface WorldsOptions {
  readonly seed: string;
  readonly clock: Clock;
  readonly institutions: readonly Institution[];
  /** The version of webhook endpoints that name none, as it was written. */
  readonly apiVersion: string;
  /** What API versions show. */
  readonly view: View;
  readonly store: WorldStore | undefined;
  /** Webhook endpoints that every world starts with. */
  readonly endpoints: readonly EndpointDraft[];
  /** Called for a world that will not be used any more. */
  readonly onForgotten: (open: OpenWorld) => void;
  /** Called once when worlds are forgotten in which something was done. */
  readonly onNote: ((note: string) => void) | undefined;
  /** Called with what a job threw, and when the store fails: once until it works again. */
  readonly onFault: (error: unknown) => void;
}

/** A world with what is around it and is never stored. */
export interface OpenWorld {
  readonly world: World;
  /** Another one after a reset. */
  journal: Journal;
  /** What was posted to webhook endpoints. Another one after a reset. */
  attempts: Journal;
  readonly faults: Faults;
  /** Webhook endpoints that the world starts with. */
  readonly endpoints: readonly EndpointDraft[];
  /** Each with the generation of the world that it is used in. */
  readonly keysInFlight: Set<string>;
  readonly nextRequestId: () => string;
  /** How many requests came in. */
  requests: number;
  /** How many requests wait. */
  inFlight: number;
  /** Grows with every use of any world. */
  lastUse: number;
  /** How often the world had kept changes when it began. */
  begunAt: number;
  isForgotten: boolean;
}

/** The worlds of a sandbox: one for each API key, and for each connected account that a key acts as. */
export class Worlds {
  readonly #worlds = new Map<string, OpenWorld>();
  /** The same by key, so that keys need not be digested again. */
  readonly #byKey = new Map<string, OpenWorld>();
  readonly #options: WorldsOptions;
  readonly #memory = new JournalMemory();
  #opened = 0;
  #uses = 0;
  /** How many worlds there may be before some are forgotten. */
  #most = MOST_WORLDS;
  /** Whether an id may have been given out in a world that nothing is known of any more. */
  #hasForgotten = false;
  #isStoreFailing = false;

  constructor(options: WorldsOptions) {
    this.#options = options;
    for (const stored of options.store?.load() ?? []) {
      const open = this.#load(stored);
      this.#worlds.set(stored.name, open);
    }
    this.#most = mostBeside(this.#worlds.size);
  }

  /** The world of a key, made when it is asked for the first time. */
  open(key: string, connectedAccount: string | null): OpenWorld {
    const text = connectedAccount === null ? key : `${key}/${connectedAccount}`;
    let open = this.#byKey.get(text);

    if (open === undefined || open.isForgotten) {
      const name = digestOf(text);
      open = this.#worlds.get(name) ?? this.#keep(this.#reopen(name) ?? this.#begin(name, connectedAccount));
      this.#byKey.set(text, open);
    }
    this.#uses += 1;
    open.lastUse = this.#uses;
    return open;
  }

  all(): OpenWorld[] {
    return [...this.#worlds.values()];
  }

  /**
   * Keeps what happened in a world.
   *
   * @throws StoreFailure when it cannot be written; the changes can still be taken back
   */
  save(world: World): void {
    if (!world.hasChanges) {
      return;
    }
    try {
      this.#options.store?.save(world, world.changes);
      this.#isStoreFailing = false;
    } catch (error) {
      if (error instanceof StoreFailure && !this.#isStoreFailing) {
        this.#isStoreFailing = true;
        this.#options.onFault(error);
      }
      throw error;
    }
    world.commit();
  }

  #begin(name: string, connectedAccount: string | null): OpenWorld {
    const open = this.#create(name, connectedAccount);
    for (const endpoint of open.endpoints) {
      addEndpoint(open.world, endpoint);
    }
    this.save(open.world);
    open.begunAt = open.world.commits;
    return open;
  }

  /** A world that was forgotten and is in the store. */
  #reopen(name: string): OpenWorld | undefined {
    const stored = this.#hasForgotten ? this.#options.store?.find(name) : undefined;
    return stored === undefined ? undefined : this.#load(stored);
  }

  /** What is broken is reported and left out; the rest of the world works. */
  #load(stored: StoredWorld): OpenWorld {
    const { connectedAccount, counters, name } = stored;
    const { institutions, onFault, store } = this.#options;
    const { problems, records } = checkRecords(stored.records, counters.sequence, institutions);
    const open = this.#create(name, connectedAccount);
    open.world.load(counters, records);
    open.world.commit();
    for (const message of describeDamage(store?.name ?? "", stored, problems)) {
      onFault(new FcContractError("data_file_damaged", message));
    }
    return open;
  }

  #create(name: string, connectedAccount: string | null): OpenWorld {
    const { apiVersion, clock, endpoints, institutions, onFault, seed, store, view } = this.#options;
    this.#opened += 1;
    // Where nothing tells which ids were given out before, they are made from another seed.
    const idSeed = this.#hasForgotten && store === undefined ? `${seed}/${this.#opened}` : seed;
    const world = new World({
      name,
      seed: idSeed,
      clock,
      institutions,
      connectedAccount,
      apiVersion,
      view,
      onJobFailure: onFault,
    });

    return {
      world,
      journal: new Journal(this.#memory),
      attempts: new Journal(this.#memory),
      faults: new Faults(),
      endpoints,
      keysInFlight: new Set(),
      nextRequestId: createRequestIds(`${seed}/${store?.openings ?? 0}/${this.#opened}`),
      requests: 0,
      inFlight: 0,
      lastUse: 0,
      begunAt: 0,
      isForgotten: false,
    };
  }

  #keep(open: OpenWorld): OpenWorld {
    if (this.#worlds.size >= this.#most) {
      this.#forgetLeastRecent();
    }
    this.#worlds.set(open.world.name, open);
    return open;
  }

  /** Forgets a tenth of the worlds at once, so that the search for them is made rarely. */
  #forgetLeastRecent(): void {
    const { onForgotten, store } = this.#options;
    const forgettable = [...this.#worlds.values()]
      .filter((open) => open.inFlight === 0 && (store === undefined || isOnlyStored(open)))
      .toSorted((left, right) => Number(isTouched(left)) - Number(isTouched(right)) || left.lastUse - right.lastUse)
      .slice(0, MOST_WORLDS / 10);

    for (const open of forgettable) {
      open.isForgotten = true;
      this.#worlds.delete(open.world.name);
      onForgotten(open);
    }
    this.#byKey.clear();
    this.#most = mostBeside(this.#worlds.size);
    this.#noteForgotten(forgettable);
  }

  #noteForgotten(forgotten: readonly OpenWorld[]): void {
    const { onNote, store } = this.#options;
    if (this.#hasForgotten || (store === undefined && !forgotten.some(isTouched))) {
      return;
    }
    this.#hasForgotten = true;
    if (store === undefined) {
      onNote?.(`more than ${MOST_WORLDS} keys are in use: the worlds used longest ago are forgotten`);
    }
  }
}

function mostBeside(worlds: number): number {
  return Math.max(MOST_WORLDS, worlds + MOST_WORLDS / 10);
}

/** Whether anything was done in a world: one that is as it began can be begun again. */
function isTouched({ begunAt, faults, world }: OpenWorld): boolean {
  return world.commits !== begunAt || faults.all.length > 0;
}

/** Whether a world can leave memory: the store has all of it, and it has no job, webhook or client secret waiting. */
function isOnlyStored({ faults, world }: OpenWorld): boolean {
  const { deliveries, schedule, sessions, setupIntents } = world;
  return (
    faults.all.length === 0 && schedule.next === undefined && deliveries.size + sessions.size + setupIntents.size === 0
  );
}

/** So that no key is ever written to a file. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
