import { invalidRequest, missingReference, missingResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { renderTransaction } from "../render/render-transaction.ts";
import type { TransactionRecord } from "../world/records.ts";
import { requirePermissions } from "../world/refresh-account.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { readPage } from "./read-page.ts";

interface Range {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

export const transactionOperations: OperationHandlers = {
  listTransactions: (call) => {
    const { world, reading } = call;
    const id = reading.query["account"] as string;
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
        items: selectTransactions(call, id),
        find: (cursor) => findTransaction(call, cursor),
        isAfter: (item, cursor) => compareTransactions(cursor, item) < 0,
        what: "financial connections transaction",
      },
      reading.query,
    );
    return renderList("/v1/financial_connections/transactions", items.map(renderTransaction), hasMore);
  },

  retrieveTransaction: (call) => {
    const id = call.reading.path["transaction"] ?? "";
    const transaction = findTransaction(call, id);

    if (transaction === undefined) {
      throw missingResource("financial connections transaction", id);
    }
    return renderTransaction(transaction);
  },
};

/** A transaction that a refresh has brought; before, only the institution knows of it. */
function findTransaction({ world }: Call, id: string): TransactionRecord | undefined {
  const transaction = world.transactions.get(id);
  return transaction?.refresh === null ? undefined : transaction;
}

/** Negative where the left one is the newer. */
function compareTransactions(left: TransactionRecord, right: TransactionRecord): number {
  return right.transactedAt - left.transactedAt || right.sequence - left.sequence;
}

function selectTransactions({ world, reading }: Call, account: string): TransactionRecord[] {
  const at = reading.query["transacted_at"] as number | Range | undefined;
  const after = (reading.query["transaction_refresh"] as { readonly after: string } | undefined)?.after;
  const refresh = after === undefined ? undefined : world.transactionRefreshes.get(after);

  if (after !== undefined && refresh?.account !== account) {
    throw missingReference("financial connections transaction refresh", after, "transaction_refresh[after]");
  }
  return world.transactions
    .group(account)
    .filter((transaction) => {
      const broughtBy = transaction.refresh === null ? undefined : world.transactionRefreshes.get(transaction.refresh);
      return (
        broughtBy !== undefined &&
        isWithin(transaction.transactedAt, at) &&
        broughtBy.sequence > (refresh?.sequence ?? 0)
      );
    })
    .toSorted(compareTransactions);
}

function isWithin(moment: number, range: number | Range | undefined): boolean {
  if (range === undefined || typeof range === "number") {
    return range === undefined || moment === range;
  }
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return moment > gt && moment >= gte && moment < lt && moment <= lte;
}
