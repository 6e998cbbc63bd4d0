import type { ControlSchema } from "../types/contract-types.ts";
import { findAccount } from "../operations/find-records.ts";
import type { Call, OperationHandlers } from "../operations/call.ts";
import { requireResource } from "../refused-call.ts";
import type { TransactionRecord } from "../world/records/account-data-records.ts";
import { addTransaction, changeAtInstitution } from "../world/transaction.ts";

/** What happens at the institution; the next transaction refresh brings it. */
export const transactionControls = {
  addTransaction: (call) => {
    const { body, world } = call;
    const { amount, currency = "usd", description, status = "posted", transacted_at: transactedAt = world.now } = body;
    const draft = { account: findAccount(call).id, amount, currency, description, status, transactedAt };
    return renderTransaction(addTransaction(world, draft));
  },

  postTransaction: (call) => changeTransaction(call, "posted"),
  voidTransaction: (call) => changeTransaction(call, "void"),
} satisfies Partial<OperationHandlers>;

function changeTransaction(
  { path: { transaction: id }, world }: Call<"postTransaction" | "voidTransaction">,
  awaited: "posted" | "void",
): ControlSchema<"SandboxTransaction"> {
  const transaction = requireResource(world.transactions.get(id), "financial connections transaction", id);
  return renderTransaction(changeAtInstitution(world, transaction, awaited));
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
