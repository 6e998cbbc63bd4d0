import { type AnyCollection, type ChangeListener, Collection } from "./collections/collection.ts";
import { eventKey, holderKeys, isOpen } from "./record-keys.ts";
import type {
  InferredBalanceRecord,
  TransactionRecord,
  TransactionRefreshRecord,
} from "./records/account-data-records.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { DeliveryRecord, EventRecord } from "./records/event-records.ts";
import type { MandateRecord, PaymentIntentRecord } from "./records/intent-records.ts";
import type { CustomerRecord, PaymentMethodRecord, SetupIntentRecord } from "./records/payment-records.ts";
import type { WorldRecord } from "./records/record-fields.ts";
import type { SessionRecord } from "./records/session-record.ts";
import type { CollectionName, RecordOf } from "./records/record-shapes.ts";

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
  customer: ({ customer }: PaymentIntentRecord | PaymentMethodRecord | SetupIntentRecord) =>
    customer === null ? [] : [customer],
  usedMethod: ({ paymentMethod }: SetupIntentRecord) => (paymentMethod === null ? [] : [paymentMethod]),
  method: ({ paymentMethod }: MandateRecord) => [paymentMethod],
  event: (event: EventRecord) => [eventKey(event)],
  endpoint: ({ endpoint }: DeliveryRecord) => [endpoint],
};

const customerCreated = ({ created }: CustomerRecord): number => created;
const setupCreated = ({ created }: SetupIntentRecord): number => created;
const intentCreated = ({ created }: PaymentIntentRecord): number => created;
const eventCreated = ({ created }: EventRecord): number => created;
const transactedAt = (transaction: TransactionRecord): number => transaction.transactedAt;

/** All records of a world, and the indices that lists and searches use. */
export abstract class WorldCollections {
  readonly #collections = new Map<string, AnyCollection>();
  readonly #onChange: ChangeListener = (collection, id, before) => this.noteChange(collection, id, before);
  #resultText = 0;
  readonly accounts = this.#collection("accounts");
  readonly accountsByAuthorization = this.accounts.index(keys.authorization);
  /** By what `holderKey` makes of any of the fields of their holder. */
  readonly accountsByHolder = this.accounts.index(keys.holder);
  readonly authorizations = this.#collection("authorizations");
  readonly sessions = this.#collection("sessions");
  readonly sessionsBySecret = this.sessions.index(keys.secret);
  readonly ownerships = this.#collection("ownerships");
  readonly transactions = this.#collection("transactions", transactedAt);
  /** Those that a refresh has brought. */
  readonly transactionsByAccount = this.transactions.index(keys.account);
  /** By the refresh that brought their present state. */
  readonly transactionsByRefresh = this.transactions.index(keys.refresh);
  /** By account, those that the next refresh may change. */
  readonly openTransactions = this.transactions.index(keys.openAccount);
  readonly transactionRefreshes = this.#collection("transaction_refreshes");
  readonly refreshesByAccount = this.transactionRefreshes.index(keys.ownAccount);
  readonly inferredBalances = this.#collection("inferred_balances");
  readonly balancesByAccount = this.inferredBalances.index(keys.ownAccount);
  readonly customers = this.#collection("customers", customerCreated);
  readonly customersByEmail = this.customers.index(keys.email);
  /** Of those only the id is left. */
  readonly deletedCustomers = this.#collection("deleted_customers");
  readonly paymentMethods = this.#collection("payment_methods");
  readonly paymentMethodsByCustomer = this.paymentMethods.index(keys.customer);
  readonly setupIntents = this.#collection("setup_intents", setupCreated);
  readonly setupIntentsByCustomer = this.setupIntents.index(keys.customer);
  readonly setupIntentsByMethod = this.setupIntents.index(keys.usedMethod);
  readonly paymentIntents = this.#collection("payment_intents", intentCreated);
  readonly paymentIntentsByCustomer = this.paymentIntents.index(keys.customer);
  readonly charges = this.#collection("charges");
  readonly mandates = this.#collection("mandates");
  readonly mandatesByMethod = this.mandates.index(keys.method);
  readonly events = this.#collection("events", eventCreated);
  /** By what `eventKey` makes of them. */
  readonly eventsByType = this.events.index(keys.event);
  readonly endpoints = this.#collection("webhook_endpoints");
  readonly deliveries = this.#collection("deliveries");
  readonly deliveriesByEndpoint = this.deliveries.index(keys.endpoint);
  readonly idempotency = this.#collection("idempotency_keys");
  readonly jobs = this.#collection("jobs");

  constructor() {
    this.idempotency.watch((before, after) => {
      this.#resultText += (after?.body.length ?? 0) - (before?.body.length ?? 0);
    });
  }

  /** Characters of all results of requests with an idempotency key. */
  get resultText(): number {
    return this.#resultText;
  }

  collection(name: string): AnyCollection | undefined {
    return this.#collections.get(name);
  }

  collections(): Iterable<AnyCollection> {
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

  #collection<Name extends CollectionName>(
    name: Name,
    timeOf?: (item: RecordOf<Name>) => number,
  ): Collection<RecordOf<Name>> {
    const collection = new Collection<RecordOf<Name>>(name, this.#onChange, timeOf);
    this.#collections.set(name, collection);
    return collection;
  }
}
