import type { Clock } from "../clock.ts";
import { createIdSource, type IdSource } from "../ids.ts";
import type { Institution } from "../institutions/institution.ts";
import { Collection } from "./collection.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  CustomerRecord,
  DeliveryRecord,
  EventRecord,
  IdempotencyRecord,
  InferredBalanceRecord,
  OwnershipRecord,
  PaymentMethodRecord,
  SessionRecord,
  SetupIntentRecord,
  TransactionRecord,
  TransactionRefreshRecord,
  WebhookEndpointRecord,
  WorldRecord,
} from "./records.ts";
import type { CollectionName } from "./shapes/record-shapes.ts";
import { Schedule } from "./schedule.ts";

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
  /** Called with what a job threw, once for each job. */
  readonly onJobFailure: (error: unknown) => void;
}

/** All state behind one API key. */
export class World {
  readonly name: string;
  readonly connectedAccount: string | null;
  readonly institutions: readonly Institution[];
  readonly #clock: Clock;
  readonly #ids: IdSource;
  #changes = new Map<string, { collection: string; id: string; before: WorldRecord | undefined }>();
  readonly #collections = new Map<string, Collection<WorldRecord>>();
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

  readonly accounts: Collection<AccountRecord>;
  readonly authorizations: Collection<AuthorizationRecord>;
  readonly sessions: Collection<SessionRecord>;
  readonly ownerships: Collection<OwnershipRecord>;
  readonly transactions: Collection<TransactionRecord>;
  readonly transactionRefreshes: Collection<TransactionRefreshRecord>;
  readonly inferredBalances: Collection<InferredBalanceRecord>;
  readonly customers: Collection<CustomerRecord>;
  /** Of those only the id is left. */
  readonly deletedCustomers: Collection<WorldRecord>;
  readonly paymentMethods: Collection<PaymentMethodRecord>;
  readonly setupIntents: Collection<SetupIntentRecord>;
  readonly events: Collection<EventRecord>;
  readonly endpoints: Collection<WebhookEndpointRecord>;
  readonly deliveries: Collection<DeliveryRecord>;
  readonly idempotency: Collection<IdempotencyRecord>;
  readonly schedule: Schedule;
  readonly #onJobFailure: (error: unknown) => void;
  readonly #failedJobs = new Set<string>();

  constructor(options: WorldOptions) {
    this.name = options.name;
    this.connectedAccount = options.connectedAccount;
    this.institutions = options.institutions;
    this.#clock = options.clock;
    this.#onJobFailure = options.onJobFailure;
    this.#ids = createIdSource(`${options.seed}/${options.name}`);
    this.accounts = this.#collection("accounts", ({ authorization }) => authorization);
    this.authorizations = this.#collection("authorizations");
    this.sessions = this.#collection("sessions");
    this.ownerships = this.#collection("ownerships");
    this.transactions = this.#collection("transactions", ({ account }) => account);
    this.transactionRefreshes = this.#collection("transaction_refreshes");
    this.inferredBalances = this.#collection("inferred_balances", ({ account }) => account);
    this.customers = this.#collection("customers");
    this.deletedCustomers = this.#collection("deleted_customers");
    this.paymentMethods = this.#collection("payment_methods");
    this.setupIntents = this.#collection("setup_intents");
    this.events = this.#collection("events");
    this.endpoints = this.#collection("webhook_endpoints");
    this.deliveries = this.#collection("deliveries", ({ endpoint }) => endpoint);
    this.idempotency = this.#collection("idempotency_keys");
    this.schedule = new Schedule(this.#collection("jobs"));
  }

  /** Milliseconds since 1970, in this world. */
  get milliseconds(): number {
    return this.#moment ?? this.#clock.now() + this.#advance;
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

  /** A secret text that belongs to a record. */
  secretOf(sequence: number): string {
    return this.#ids(sequence + 0x4000_0000);
  }

  advanceBy(milliseconds: number): void {
    this.#advance += milliseconds;
  }

  /** Does something at the time it was due. No request is to blame for what comes of it. */
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

  #takeBack(): void {
    for (const { collection, id, before } of this.#changes.values()) {
      this.#collections.get(collection)?.restore(id, before);
    }
  }

  collection(name: string): Collection<WorldRecord> | undefined {
    return this.#collections.get(name);
  }

  /** Every record by its collection, oldest first. */
  *records(): Generator<[collection: string, record: WorldRecord]> {
    for (const [name, collection] of this.#collections) {
      for (const record of collection.oldestFirst()) {
        yield [name, record];
      }
    }
  }

  /** Takes in what was stored or snapshot, in place of all there is. */
  load(counters: WorldCounters, records: Iterable<readonly [collection: string, record: WorldRecord]>): void {
    for (const collection of this.#collections.values()) {
      collection.clear();
    }
    for (const [name, record] of records) {
      this.#collections.get(name)?.put(record);
    }
    this.#generation += 1;
    this.#failedJobs.clear();
    this.#sequence = counters.sequence;
    this.#advance = counters.advance;
  }

  #collection<Item extends WorldRecord>(name: CollectionName, groupOf?: (item: Item) => string): Collection<Item> {
    const onChange = (owner: string, id: string, before: WorldRecord | undefined): void => {
      const key = `${owner}/${id}`;
      if (!this.#changes.has(key)) {
        this.#changes.set(key, { collection: owner, id, before });
      }
    };
    const collection = new Collection<Item>(name, onChange, groupOf);
    this.#collections.set(name, collection as unknown as Collection<WorldRecord>);
    return collection;
  }
}
