import type { JsonObject } from "../../schema/json.ts";
import { findAccount } from "../operations/find-records.ts";
import type { Call, OperationHandlers } from "../operations/call.ts";
import { invalidRequest, missingResource } from "../refused-call.ts";
import type { TransactionRecord } from "../world/records.ts";

interface AddTransactionBody {
  readonly amount: number;
  readonly currency?: string;
  readonly description: string;
  readonly status?: "pending" | "posted";
  readonly transacted_at?: number;
}

/** What happens at the institution; the next transaction refresh brings it. */
export const transactionControls: OperationHandlers = {
  addTransaction: (call) => {
    const { world } = call;
    const account = findAccount(call);
    const body = call.reading.body as unknown as AddTransactionBody;
    const status = body.status ?? "posted";
    const transactedAt = body.transacted_at ?? world.now;
    return renderTransaction(
      world.transactions.put({
        ...world.identify("fctxn"),
        account: account.id,
        amount: body.amount,
        currency: body.currency ?? "usd",
        description: body.description,
        status,
        postedAt: status === "posted" ? transactedAt : null,
        voidAt: null,
        transactedAt,
        updated: world.now,
        refresh: null,
        awaited: null,
      }),
    );
  },

  postTransaction: (call) => changeAtInstitution(call, "posted"),
  voidTransaction: (call) => changeAtInstitution(call, "void"),
};

function changeAtInstitution(call: Call, awaited: "posted" | "void"): JsonObject {
  const id = call.reading.path["transaction"] ?? "";
  const transaction = call.world.transactions.get(id);

  if (transaction === undefined) {
    throw missingResource("financial connections transaction", id);
  }
  if (transaction.status !== "pending") {
    throw invalidRequest(`The transaction ${id} is ${transaction.status}; only a pending one can change.`);
  }
  return renderTransaction(call.world.transactions.put({ ...transaction, awaited }));
}

function renderTransaction(transaction: TransactionRecord): JsonObject {
  const { id, account, amount, awaited, currency, description, refresh, status, transactedAt } = transaction;
  return {
    id,
    object: "sandbox.transaction",
    account,
    amount,
    awaited_status: refresh === null ? (awaited ?? status) : awaited,
    currency,
    description,
    status,
    transacted_at: transactedAt,
    transaction_refresh: refresh,
  };
}
