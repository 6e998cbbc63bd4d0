import type { ControlSchema } from "../types/contract-types.ts";
import { findAccount } from "../operations/find-records.ts";
import type { Call, OperationHandlers } from "../operations/call.ts";
import { invalidRequest, missingResource } from "../refused-call.ts";
import type { TransactionRecord } from "../world/records.ts";

/** What happens at the institution; the next transaction refresh brings it. */
export const transactionControls = {
  addTransaction: (call) => {
    const { body, world } = call;
    const account = findAccount(call);
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
} satisfies Partial<OperationHandlers>;

function changeAtInstitution(
  { path: { transaction: id }, world }: Call<"postTransaction" | "voidTransaction">,
  awaited: "posted" | "void",
): ControlSchema<"SandboxTransaction"> {
  const transaction = world.transactions.get(id);

  if (transaction === undefined) {
    throw missingResource("financial connections transaction", id);
  }
  if (transaction.status !== "pending") {
    throw invalidRequest(`The transaction ${id} is ${transaction.status}; only a pending one can change.`);
  }
  return renderTransaction(world.transactions.put({ ...transaction, awaited }));
}

function renderTransaction(transaction: TransactionRecord): ControlSchema<"SandboxTransaction"> {
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
