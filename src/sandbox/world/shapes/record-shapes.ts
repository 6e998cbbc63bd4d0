import { isApiVersion } from "../../../protocol/api-version.ts";
import { isEventType } from "../event-types.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  BalanceRecord,
  CustomerRecord,
  DeliveryRecord,
  EventRecord,
  EventSubject,
  ExpectedDeactivation,
  HolderRecord,
  IdempotencyRecord,
  InferredBalanceRecord,
  JobRecord,
  JobTask,
  NumberRecord,
  OwnerRecord,
  OwnershipRecord,
  PaymentMethodRecord,
  RefreshRecord,
  SessionFiltersRecord,
  SessionRecord,
  SetupIntentRecord,
  TransactionRecord,
  TransactionRefreshRecord,
  WebhookEndpointRecord,
  WorldRecord,
} from "../records.ts";
import { LAST_MILLISECOND, MOST_RECORDS } from "./limits.ts";
import {
  dictionary,
  flag,
  integer,
  known,
  jsonObject,
  list,
  nothing,
  nullable,
  object,
  oneOf,
  optional,
  pattern,
  something,
  text,
  union,
  whole,
} from "./shape.ts";

const seconds = integer(0, Math.floor(LAST_MILLISECOND / 1_000));
const milliseconds = integer(0, LAST_MILLISECOND);
const identity = { id: text(), sequence: integer(1, MOST_RECORDS) };
const currency = pattern(/^[a-z]{3}$/, "a currency, three lower-case letters");
const amounts = dictionary(integer(Number.MIN_SAFE_INTEGER), currency);
const metadata = dictionary(text());

const permission = oneOf("balances", "ownership", "payment_method", "transactions");
const feature = oneOf("balance", "inferred_balances", "ownership", "transactions");
const subscription = oneOf("balance", "inferred_balances", "transactions");
const relinkAction = oneOf("none", "relink_required");
const inactiveCause = oneOf("access_denied", "access_expired", "account_closed", "account_unavailable", "unspecified");
const status = oneOf("active", "inactive", "disconnected");
const subcategory = oneOf("checking", "credit_card", "line_of_credit", "mortgage", "other", "savings");
const filterSubcategory = oneOf("checking", "credit_card", "line_of_credit", "mortgage", "savings");

const holder = object<HolderRecord>({
  type: oneOf("account", "customer"),
  account: optional(text()),
  customer: optional(text()),
  customerAccount: optional(text()),
});

const expectedDeactivation = object<ExpectedDeactivation>({
  at: seconds,
  cause: oneOf("access_expired", "institution_requirement", "unspecified"),
});

const numbers = object<NumberRecord>({
  expiresAt: nullable(seconds),
  identifierType: oneOf("account_number", "tokenized_account_number"),
  status: oneOf("transactable", "deactivated", "pending", "expired"),
  renewals: optional(integer(0)),
});

const balance = object<BalanceRecord>({
  asOf: seconds,
  current: amounts,
  type: oneOf("cash", "credit"),
  detail: nullable(amounts),
});

const refreshFields = {
  lastAttemptedAt: seconds,
  nextAvailableAt: nullable(seconds),
  status: oneOf("pending", "succeeded", "failed"),
};

/** Only refreshes of transactions have an id. */
const refresh = object<RefreshRecord>({ ...refreshFields, id: nothing() });
const transactionRefresh = object<RefreshRecord>({ ...refreshFields, id: something(text()) });

const account = object<AccountRecord>({
  ...identity,
  holder: nullable(holder),
  authorization: text(),
  institution: text(),
  template: text(),
  category: oneOf("cash", "credit", "investment", "other"),
  subcategory,
  displayName: nullable(text()),
  last4: nullable(text()),
  created: seconds,
  permissions: list(permission),
  subscriptions: list(subscription),
  status,
  inactive: nullable(object({ action: relinkAction, cause: inactiveCause })),
  expectedDeactivation: nullable(expectedDeactivation),
  numbers: nullable(list(numbers)),
  paymentMethodTypes: list(oneOf("link", "us_bank_account")),
  balance: nullable(balance),
  ownership: nullable(text()),
  refreshes: object<AccountRecord["refreshes"]>({
    balance: optional(refresh),
    inferred_balances: optional(refresh),
    ownership: optional(refresh),
    transactions: optional(transactionRefresh),
  }),
  hasTransactions: flag,
});

const authorization = object<AuthorizationRecord>({
  ...identity,
  holder: nullable(holder),
  institution: text(),
  status,
  inactive: nullable(object({ action: relinkAction })),
  expectedDeactivation: nullable(expectedDeactivation),
  hasLapsed: optional(oneOf(true)),
});

const session = object<SessionRecord>({
  ...identity,
  holder: nullable(holder),
  permissions: list(permission),
  prefetch: list(oneOf("balances", "inferred_balances", "ownership", "transactions")),
  filters: nullable(
    object<SessionFiltersRecord>({
      subcategories: nullable(list(filterSubcategory)),
      countries: nullable(list(text())),
      institution: nullable(text()),
      paymentMethodSupport: nullable(oneOf("all", "at_least_one", "none")),
    }),
  ),
  limit: nullable(integer(1)),
  manualEntry: nullable(oneOf("automatic", "custom", "disabled")),
  relink: nullable(object({ authorization: text(), account: nullable(text()) })),
  relinkResult: nullable(
    object({
      account: nullable(text()),
      authorization: nullable(text()),
      failure: nullable(oneOf("no_account", "no_authorization", "other")),
    }),
  ),
  returnUrl: nullable(text()),
  clientSecret: text(),
  status: oneOf("pending", "succeeded", "failed", "cancelled"),
  cancelledReason: nullable(oneOf("custom_manual_entry", "other")),
  accounts: list(text()),
});

const owner = object<OwnerRecord>({
  ...identity,
  ownership: text(),
  name: text(),
  email: nullable(text()),
  phone: nullable(text()),
  address: nullable(text()),
  refreshedAt: seconds,
});

const transaction = object<TransactionRecord>({
  ...identity,
  account: text(),
  amount: whole,
  currency,
  description: text(),
  status: oneOf("pending", "posted", "void"),
  postedAt: nullable(whole),
  voidAt: nullable(seconds),
  transactedAt: whole,
  updated: seconds,
  refresh: nullable(text()),
  awaited: nullable(oneOf("posted", "void")),
});

const customer = object<CustomerRecord>({
  ...identity,
  created: seconds,
  name: nullable(text()),
  email: nullable(text()),
  description: nullable(text()),
  phone: nullable(text()),
  metadata,
  details: optional(jsonObject),
});

const paymentMethod = object<PaymentMethodRecord>({
  ...identity,
  created: seconds,
  customer: nullable(text()),
  account: text(),
  holderType: oneOf("company", "individual"),
  name: nullable(text()),
  email: nullable(text()),
  metadata,
});

const setupIntent = object<SetupIntentRecord>({
  ...identity,
  created: seconds,
  clientSecret: text(),
  customer: nullable(text()),
  description: nullable(text()),
  paymentMethod: nullable(text()),
  status: oneOf("requires_payment_method", "requires_confirmation", "succeeded"),
  usage: oneOf("off_session", "on_session"),
  metadata,
});

const event = object<EventRecord>({
  ...identity,
  type: known(isEventType, "the type of an event"),
  created: seconds,
  subject: union<EventSubject>({
    account: object({ kind: oneOf("account"), record: account }),
    authorization: object({ kind: oneOf("authorization"), record: authorization }),
    session: object({ kind: oneOf("session"), record: session, accounts: list(account) }),
  }),
  pendingWebhooks: integer(0),
  isUndelivered: optional(flag),
  request: object({ id: nullable(text()), idempotencyKey: nullable(text()) }),
});

const endpoint = object<WebhookEndpointRecord>({
  ...identity,
  created: seconds,
  url: pattern(/^https?:\/\/[^\s/]/i, "a URL that starts with http:// or https://"),
  enabledEvents: list(text()),
  apiVersion: nullable(text()),
  description: nullable(text()),
  secret: pattern(/^whsec_./, "a secret that starts with whsec_"),
  status: oneOf("enabled", "disabled"),
  metadata,
});

const delivery = object<DeliveryRecord>({
  ...identity,
  endpoint: text(),
  event: text(),
  object: text(),
  attempts: integer(0),
  dueAt: milliseconds,
});

const idempotency = object<IdempotencyRecord>({
  ...identity,
  created: seconds,
  fingerprint: text(Infinity),
  status: integer(200, 599),
  body: text(Infinity),
  apiVersion: known(isApiVersion, "an API version with a contract"),
});

const onAccount = { account: text() };

const job = object<JobRecord>({
  ...identity,
  at: milliseconds,
  task: union<JobTask>({
    "finish-refresh": object({ kind: oneOf("finish-refresh"), ...onAccount, feature, startedAt: seconds }),
    "daily-refresh": object({ kind: oneOf("daily-refresh"), ...onAccount, feature: subscription }),
    "deactivate-authorization": object({
      kind: oneOf("deactivate-authorization"),
      authorization: text(),
      action: relinkAction,
      cause: inactiveCause,
    }),
    "announce-deactivation": object({ kind: oneOf("announce-deactivation"), authorization: text() }),
    "expire-numbers": object({ kind: oneOf("expire-numbers"), ...onAccount }),
    "announce-number-expiry": object({ kind: oneOf("announce-number-expiry"), ...onAccount }),
  }),
});

/**
 * The shape of the records of each collection. Nothing is taken from a file or a snapshot that is not of its shape.
 *
 * A change of a record that older records do not fit is a new `RECORD_FORMAT`.
 */
export const recordShapes = {
  accounts: account,
  authorizations: authorization,
  sessions: session,
  ownerships: object<OwnershipRecord>({ ...identity, account: text(), created: seconds, owners: list(owner) }),
  transactions: transaction,
  transaction_refreshes: object<TransactionRefreshRecord>({ ...identity, account: text() }),
  inferred_balances: object<InferredBalanceRecord>({ ...identity, account: text(), asOf: seconds, current: amounts }),
  customers: customer,
  deleted_customers: object<WorldRecord>(identity),
  payment_methods: paymentMethod,
  setup_intents: setupIntent,
  events: event,
  webhook_endpoints: endpoint,
  deliveries: delivery,
  idempotency_keys: idempotency,
  jobs: job,
} as const;

/** The collections of a world: none is without a shape. */
export type CollectionName = keyof typeof recordShapes;

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(recordShapes, name);
}
