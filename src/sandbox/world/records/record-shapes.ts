import type { ValueOf } from "../shapes/shape.ts";
import { inferredBalance, ownership, transaction, transactionRefresh } from "./account-data-records.ts";
import { account, authorization } from "./account-records.ts";
import { delivery, event, webhookEndpoint } from "./event-records.ts";
import { idempotency } from "./idempotency-record.ts";
import { charge, mandate, paymentIntent } from "./intent-records.ts";
import { job } from "./job-record.ts";
import { customer, paymentMethod, setupIntent } from "./payment-records.ts";
import { record } from "./record-fields.ts";
import { session } from "./session-record.ts";

/**
 * The shape of the records of each collection. Records from a file or a snapshot must match it.
 *
 * A change that older records do not match needs a new `RECORD_FORMAT`.
 */
export const recordShapes = {
  accounts: account,
  authorizations: authorization,
  sessions: session,
  ownerships: ownership,
  transactions: transaction,
  transaction_refreshes: transactionRefresh,
  inferred_balances: inferredBalance,
  customers: customer,
  deleted_customers: record,
  payment_methods: paymentMethod,
  setup_intents: setupIntent,
  payment_intents: paymentIntent,
  charges: charge,
  mandates: mandate,
  events: event,
  webhook_endpoints: webhookEndpoint,
  deliveries: delivery,
  idempotency_keys: idempotency,
  jobs: job,
} as const;

/** The collections of a world. Each has a shape. */
export type CollectionName = keyof typeof recordShapes;

/** A record of a collection. */
export type RecordOf<Name extends CollectionName> = ValueOf<(typeof recordShapes)[Name]>;

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(recordShapes, name);
}
