import { invalidRequest, missingReference, missingResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { renderTransaction } from "../render/render-transaction.ts";
import type { TransactionRecord } from "../world/records.ts";
import { requirePermissions } from "../world/refresh-account.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { matchMoment } from "./match-moment.ts";
import { readPage } from "./read-page.ts";

export const transactionOperations = {
  listTransactions: (call) => {
    const { query, world } = call;
    const { account: id } = query;
    const account = world.accounts.get(id);

    if (account === undefined) {
      throw missingReference("financial connections account", id, "account");
    }
    if (!account.hasTransactions) {
      throw invalidRequest(
        `No transaction refresh of ${id} has succeeded yet.`,
        "account",
        "financial_connections_no_successful_transaction_refresh",
      );
    }
    requirePermissions(account, ["transactions"], "account");
    const { items, hasMore } = readPage(
      {
        items: selectTransactions(call),
        find: (cursor) => findTransaction(world, cursor),
        isAfter: (item, cursor) => compareTransactions(cursor, item) < 0,
        what: "financial connections transaction",
      },
      query,
    );
    return renderList("/v1/financial_connections/transactions", items.map(renderTransaction), hasMore);
  },

  retrieveTransaction: ({ path: { transaction: id }, world }) => {
    const transaction = findTransaction(world, id);

    if (transaction === undefined) {
      throw missingResource("financial connections transaction", id);
    }
    return renderTransaction(transaction);
  },
} satisfies Partial<OperationHandlers>;

/** A transaction that a refresh has brought; before, only the institution knows of it. */
function findTransaction(world: World, id: string): TransactionRecord | undefined {
  const transaction = world.transactions.get(id);
  return transaction?.refresh === null ? undefined : transaction;
}

/** Negative where the left one is the newer. */
function compareTransactions(left: TransactionRecord, right: TransactionRecord): number {
  return right.transactedAt - left.transactedAt || right.sequence - left.sequence;
}

function selectTransactions({ query, world }: Call<"listTransactions">): TransactionRecord[] {
  const { account } = query;
  const isWithin = matchMoment(query.transacted_at);
  const after = query.transaction_refresh?.after;
  const refresh = after === undefined ? undefined : world.transactionRefreshes.get(after);

  if (after !== undefined && refresh?.account !== account) {
    throw missingReference("financial connections transaction refresh", after, "transaction_refresh[after]");
  }
  return world.transactions
    .group(account)
    .filter((transaction) => {
      const broughtBy = transaction.refresh === null ? undefined : world.transactionRefreshes.get(transaction.refresh);
      return (
        broughtBy !== undefined && isWithin(transaction.transactedAt) && broughtBy.sequence > (refresh?.sequence ?? 0)
      );
    })
    .toSorted(compareTransactions);
}
