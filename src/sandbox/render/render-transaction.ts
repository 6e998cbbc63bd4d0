import type { JsonObject } from "../../schema/json.ts";
import type { InferredBalanceRecord, TransactionRecord } from "../world/records.ts";

/** A transaction that a refresh has brought. */
export function renderTransaction(transaction: TransactionRecord): JsonObject {
  const { id, account, amount, currency, description, postedAt, refresh, status, transactedAt, updated, voidAt } =
    transaction;
  return {
    id,
    object: "financial_connections.transaction",
    account,
    amount,
    currency,
    description,
    livemode: false,
    status,
    status_transitions: { posted_at: postedAt, void_at: voidAt },
    transacted_at: transactedAt,
    transaction_refresh: refresh,
    updated,
  };
}

export function renderInferredBalance({ id, asOf, current }: InferredBalanceRecord): JsonObject {
  return { id, object: "financial_connections.account_inferred_balance", as_of: asOf, current };
}
