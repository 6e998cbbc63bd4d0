import { createHash } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Institution } from "./institutions/institution.ts";
import { Faults } from "./faults.ts";
import { Journal } from "./journal.ts";
import type { WorldStore } from "./store/world-store.ts";
import { addEndpoint, type EndpointDraft } from "./world/webhook-endpoints.ts";
import { World } from "./world/world.ts";

/** Worlds that nothing happened in are forgotten beyond this many. */
const MOST_WORLDS = 1_000;

export interface WorldsOptions {
  readonly seed: string;
  readonly clock: Clock;
  readonly institutions: readonly Institution[];
  readonly store: WorldStore | undefined;
  /** Webhook endpoints that every world begins with. */
  readonly endpoints: readonly EndpointDraft[];
}

/** A world with what is around it and is never stored. */
export interface OpenWorld {
  readonly world: World;
  readonly journal: Journal;
  /** What was posted to webhook endpoints. */
  readonly attempts: Journal;
  readonly faults: Faults;
  readonly keysInFlight: Set<string>;
  /** Which of the sandbox's worlds it is, for the ids of requests. */
  readonly number: number;
  /** How many requests came in. */
  requests: number;
}

/** The worlds of a sandbox: one for each API key, and for each connected account that a key acts as. */
export class Worlds {
  readonly #worlds = new Map<string, OpenWorld>();
  /** The same by key, so that keys need not be digested again. */
  readonly #byKey = new Map<string, OpenWorld>();
  readonly #options: WorldsOptions;
  #opened = 0;

  constructor(options: WorldsOptions) {
    this.#options = options;
    for (const { name, connectedAccount, counters, records } of options.store?.load() ?? []) {
      const { world } = this.#create(name, connectedAccount);
      world.load(counters, records);
      world.commit();
    }
  }

  /** The world of a key, made when it is asked for the first time. */
  open(key: string, connectedAccount: string | null): OpenWorld {
    const text = connectedAccount === null ? key : `${key}/${connectedAccount}`;
    let open = this.#byKey.get(text);

    if (open === undefined) {
      const name = digestOf(text);
      open = this.#worlds.get(name) ?? this.#begin(name, connectedAccount);
      this.#byKey.set(text, open);
    }
    return open;
  }

  all(): OpenWorld[] {
    return [...this.#worlds.values()];
  }

  /** Keeps what happened in a world. */
  save(world: World): void {
    if (world.hasChanges) {
      // First to the store: when that fails, the changes can still be taken back.
      this.#options.store?.save(world, world.changes);
      world.commit();
    }
  }

  #begin(name: string, connectedAccount: string | null): OpenWorld {
    const open = this.#create(name, connectedAccount);
    for (const endpoint of this.#options.endpoints) {
      addEndpoint(open.world, endpoint);
    }
    this.save(open.world);
    return open;
  }

  #create(name: string, connectedAccount: string | null): OpenWorld {
    const { clock, institutions, seed } = this.#options;
    this.#opened += 1;
    const world = new World({ name, seed, clock, institutions, connectedAccount });
    const open: OpenWorld = {
      world,
      journal: new Journal(),
      attempts: new Journal(),
      faults: new Faults(),
      keysInFlight: new Set(),
      number: this.#opened,
      requests: 0,
    };

    if (this.#worlds.size >= MOST_WORLDS) {
      this.#forgetPristine();
    }
    this.#worlds.set(name, open);
    return open;
  }

  #forgetPristine(): void {
    this.#byKey.clear();
    for (const [name, { world }] of this.#worlds) {
      if (world.counters.sequence === this.#options.endpoints.length && world.counters.advance === 0) {
        this.#worlds.delete(name);
      }
    }
  }
}

/** So that no key is ever written to a file. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
