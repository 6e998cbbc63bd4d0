import type { Full } from "../types/contract-types.ts";
import type { InferredBalanceRecord, TransactionRecord } from "../world/records/account-data-records.ts";

/** A transaction that a refresh has brought; before, only the institution knows of it. */
export type FetchedTransaction = TransactionRecord & { readonly refresh: string };

export function renderTransaction(transaction: FetchedTransaction): Full<"Transaction"> {
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

export function renderInferredBalance({ id, asOf, current }: InferredBalanceRecord): Full<"InferredBalance"> {
  return { id, object: "financial_connections.account_inferred_balance", as_of: asOf, current };
}
