import { type ChangeListener, Collection } from "./collections/collection.ts";
import { eventKey, holderKeys, isOpen } from "./record-keys.ts";
import type { RecordIndex } from "./collections/record-index.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  CustomerRecord,
  DeliveryRecord,
  EventRecord,
  IdempotencyRecord,
  InferredBalanceRecord,
  JobRecord,
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

/** What the indices find records by. Shared by all worlds. */
const keys = {
  authorization: ({ authorization }: AccountRecord) => [authorization],
  holder: ({ holder }: AccountRecord) => holderKeys(holder),
  secret: ({ clientSecret }: SessionRecord) => [clientSecret],
  account: ({ account, refresh }: TransactionRecord) => (refresh === null ? [] : [account]),
  openAccount: (transaction: TransactionRecord) => (isOpen(transaction) ? [transaction.account] : []),
  refresh: ({ refresh }: TransactionRecord) => (refresh === null ? [] : [refresh]),
  ownAccount: ({ account }: InferredBalanceRecord | TransactionRefreshRecord) => [account],
  email: ({ email }: CustomerRecord) => (email === null ? [] : [email]),
  event: (event: EventRecord) => [eventKey(event)],
  endpoint: ({ endpoint }: DeliveryRecord) => [endpoint],
};

const customerCreated = ({ created }: CustomerRecord): number => created;
const eventCreated = ({ created }: EventRecord): number => created;
const transactedAt = (transaction: TransactionRecord): number => transaction.transactedAt;

/** All records of a world, and the indices that lists and searches use. */
export abstract class WorldCollections {
  readonly #collections = new Map<string, Collection<WorldRecord>>();
  readonly #onChange: ChangeListener = (collection, id, before) => this.noteChange(collection, id, before);
  #resultText = 0;
  readonly accounts: Collection<AccountRecord>;
  readonly accountsByAuthorization: RecordIndex<AccountRecord>;
  /** By what `holderKey` makes of any of the fields of their holder. */
  readonly accountsByHolder: RecordIndex<AccountRecord>;
  readonly authorizations: Collection<AuthorizationRecord>;
  readonly sessions: Collection<SessionRecord>;
  readonly sessionsBySecret: RecordIndex<SessionRecord>;
  readonly ownerships: Collection<OwnershipRecord>;
  readonly transactions: Collection<TransactionRecord>;
  /** Those that a refresh has brought. */
  readonly transactionsByAccount: RecordIndex<TransactionRecord>;
  /** By the refresh that brought their present state. */
  readonly transactionsByRefresh: RecordIndex<TransactionRecord>;
  /** By account, those that the next refresh may change. */
  readonly openTransactions: RecordIndex<TransactionRecord>;
  readonly transactionRefreshes: Collection<TransactionRefreshRecord>;
  readonly refreshesByAccount: RecordIndex<TransactionRefreshRecord>;
  readonly inferredBalances: Collection<InferredBalanceRecord>;
  readonly balancesByAccount: RecordIndex<InferredBalanceRecord>;
  readonly customers: Collection<CustomerRecord>;
  readonly customersByEmail: RecordIndex<CustomerRecord>;
  /** Of those only the id is left. */
  readonly deletedCustomers: Collection<WorldRecord>;
  readonly paymentMethods: Collection<PaymentMethodRecord>;
  readonly setupIntents: Collection<SetupIntentRecord>;
  readonly events: Collection<EventRecord>;
  /** By what `eventKey` makes of them. */
  readonly eventsByType: RecordIndex<EventRecord>;
  readonly endpoints: Collection<WebhookEndpointRecord>;
  readonly deliveries: Collection<DeliveryRecord>;
  readonly deliveriesByEndpoint: RecordIndex<DeliveryRecord>;
  readonly idempotency: Collection<IdempotencyRecord>;
  readonly jobs: Collection<JobRecord>;

  constructor() {
    this.accounts = this.#collection("accounts");
    this.accountsByAuthorization = this.accounts.index(keys.authorization);
    this.accountsByHolder = this.accounts.index(keys.holder);
    this.authorizations = this.#collection("authorizations");
    this.sessions = this.#collection("sessions");
    this.sessionsBySecret = this.sessions.index(keys.secret);
    this.ownerships = this.#collection("ownerships");
    this.transactions = this.#collection("transactions", transactedAt);
    this.transactionsByAccount = this.transactions.index(keys.account);
    this.transactionsByRefresh = this.transactions.index(keys.refresh);
    this.openTransactions = this.transactions.index(keys.openAccount);
    this.transactionRefreshes = this.#collection("transaction_refreshes");
    this.refreshesByAccount = this.transactionRefreshes.index(keys.ownAccount);
    this.inferredBalances = this.#collection("inferred_balances");
    this.balancesByAccount = this.inferredBalances.index(keys.ownAccount);
    this.customers = this.#collection("customers", customerCreated);
    this.customersByEmail = this.customers.index(keys.email);
    this.deletedCustomers = this.#collection("deleted_customers");
    this.paymentMethods = this.#collection("payment_methods");
    this.setupIntents = this.#collection("setup_intents");
    this.events = this.#collection("events", eventCreated);
    this.eventsByType = this.events.index(keys.event);
    this.endpoints = this.#collection("webhook_endpoints");
    this.deliveries = this.#collection("deliveries");
    this.deliveriesByEndpoint = this.deliveries.index(keys.endpoint);
    this.idempotency = this.#collection("idempotency_keys");
    this.idempotency.watch((before, after) => {
      this.#resultText += (after?.body.length ?? 0) - (before?.body.length ?? 0);
    });
    this.jobs = this.#collection("jobs");
  }

  /** Characters of all results of requests with an idempotency key. */
  get resultText(): number {
    return this.#resultText;
  }

  collection(name: string): Collection<WorldRecord> | undefined {
    return this.#collections.get(name);
  }

  collections(): Iterable<Collection<WorldRecord>> {
    return this.#collections.values();
  }

  /** Every record by its collection, in order. */
  *records(): Generator<[collection: string, record: WorldRecord]> {
    for (const [name, collection] of this.#collections) {
      for (const record of collection.list.oldestFirst()) {
        yield [name, record];
      }
    }
  }

  /** Called before every change, with what is there before it. */
  protected abstract noteChange(collection: string, id: string, before: WorldRecord | undefined): void;

  #collection<Item extends WorldRecord>(name: CollectionName, timeOf?: (item: Item) => number): Collection<Item> {
    const collection = new Collection<Item>(name, this.#onChange, timeOf);
    this.#collections.set(name, collection as unknown as Collection<WorldRecord>);
    return collection;
  }
}
