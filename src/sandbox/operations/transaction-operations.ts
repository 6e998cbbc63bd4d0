import { invalidRequest, missingReference, requireReference, requireResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { type FetchedTransaction, renderTransaction } from "../render/render-transaction.ts";
import type { TransactionRecord } from "../world/records/account-data-records.ts";
import type { OrderedRecords } from "../world/collections/sorted-list.ts";
import { requirePermissions } from "../world/refresh.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { readPage } from "./read-page.ts";
import { readRange } from "./read-range.ts";

export const transactionOperations = {
  listTransactions: (call) => {
    const { query, world } = call;
    const { account: id } = query;
    const account = requireReference(world.accounts.get(id), "financial connections account", id, "account");
    if (!account.hasTransactions) {
      throw invalidRequest(
        `No transaction refresh of ${id} has succeeded yet.`,
        "account",
        "financial_connections_no_successful_transaction_refresh",
      );
    }
    requirePermissions(account, ["transactions"]);
    const { items, hasMore } = readPage(
      {
        list: selectTransactions(call),
        range: readRange(query.transacted_at),
        placeOf: (cursor) => findTransaction(world, cursor) && world.transactions.placeOf(cursor),
        what: "financial connections transaction",
      },
      query,
    );
    return renderList(
      "/v1/financial_connections/transactions",
      items.filter(isFetched).map(renderTransaction),
      hasMore,
    );
  },

  retrieveTransaction: ({ path: { transaction: id }, world }) => {
    const transaction = requireResource(findTransaction(world, id), "financial connections transaction", id);
    return renderTransaction(transaction);
  },
} satisfies Partial<OperationHandlers>;

function findTransaction(world: World, id: string): FetchedTransaction | undefined {
  const transaction = world.transactions.get(id);
  return transaction !== undefined && isFetched(transaction) ? transaction : undefined;
}

function isFetched(transaction: TransactionRecord): transaction is FetchedTransaction {
  return transaction.refresh !== null;
}

/** The transactions of an account, or those of them that later refreshes than a certain one have brought. */
function selectTransactions({ query, world }: Call<"listTransactions">): OrderedRecords<TransactionRecord> {
  const { account } = query;
  const after = query.transaction_refresh?.after;
  if (after === undefined) {
    return world.transactionsByAccount.list(account);
  }
  const refresh = world.transactionRefreshes.get(after);
  if (refresh?.account !== account) {
    throw missingReference("financial connections transaction refresh", after, "transaction_refresh[after]");
  }
  const later = world.refreshesByAccount.list(account).oldestFirst(world.transactionRefreshes.placeOf(after));
  return world.transactionsByRefresh.merge([...later].map(({ id }) => id));
}
