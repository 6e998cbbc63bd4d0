import { MOST } from "./limits.ts";
import type { TransactionRecord } from "./records/account-data-records.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

const DAY = 86_400;

/** What the institution tells of an account when it is asked for the first time. */
const HISTORY: readonly (readonly [description: string, amount: number])[] = [
  ["Payroll", 250_000],
  ["Rent", -120_000],
  ["Grocery store", -8_250],
  ["Coffee shop", -475],
  ["Utilities", -9_400],
  ["Insurance", -15_000],
  ["Online order", -6_399],
  ["Refund", 1_999],
  ["Pharmacy", -2_350],
  ["Fuel", -5_120],
  ["Restaurant", -7_800],
  ["Phone bill", -4_500],
];

/** Brings what a transaction refresh finds: the history the first time, later what has happened since. */
export function fetchTransactions(world: World, account: AccountRecord, refresh: string): void {
  world.transactionRefreshes.prune(
    MOST.transactionRefreshes,
    ({ id, account: refreshed }) => world.accounts.get(refreshed)?.refreshes.transactions?.id !== id,
  );
  world.transactionRefreshes.put({ id: refresh, sequence: world.nextSequence(), account: account.id });
  for (const transaction of world.openTransactions.all(account.id)) {
    if (transaction.refresh === null || transaction.awaited !== null) {
      world.transactions.put(catchUp(world, transaction, refresh));
    } else if (transaction.status === "pending" && transaction.transactedAt <= world.now - DAY) {
      world.transactions.put({ ...transaction, status: "posted", postedAt: world.now, updated: world.now, refresh });
    }
  }
  if (!account.hasTransactions) {
    for (const [index, [description, amount]] of HISTORY.entries()) {
      addHistory(world, account.id, refresh, HISTORY.length - index, description, amount);
    }
  }
}

/** Gives a transaction the state that the institution has had for it. */
function catchUp(world: World, transaction: TransactionRecord, refresh: string): TransactionRecord {
  const { awaited } = transaction;
  return {
    ...transaction,
    refresh,
    awaited: null,
    updated: world.now,
    ...(awaited === "posted" && { status: awaited, postedAt: world.now }),
    ...(awaited === "void" && { status: awaited, voidAt: world.now }),
  };
}

/** The newest of the history is still pending. */
function addHistory(
  world: World,
  account: string,
  refresh: string,
  index: number,
  description: string,
  amount: number,
): void {
  const transactedAt = world.now - (index * 5 - 4) * DAY;
  const isPending = index === 1;

  world.transactions.put({
    ...world.identify("fctxn"),
    account,
    amount,
    currency: "usd",
    description,
    status: isPending ? "pending" : "posted",
    postedAt: isPending ? null : transactedAt + DAY / 2,
    voidAt: null,
    transactedAt: isPending ? world.now - 3_600 : transactedAt,
    updated: world.now,
    refresh,
    awaited: null,
  });
}

/** A transaction that only the institution knows of, until the next refresh. */
export function addTransaction(
  world: World,
  draft: Pick<TransactionRecord, "account" | "amount" | "currency" | "description" | "status" | "transactedAt">,
): TransactionRecord {
  return world.transactions.put({
    ...world.identify("fctxn"),
    ...draft,
    postedAt: draft.status === "posted" ? draft.transactedAt : null,
    voidAt: null,
    updated: world.now,
    refresh: null,
    awaited: null,
  });
}

/**
 * Gives a pending transaction another state at the institution. The next refresh brings it.
 *
 * @throws WorldRefusal when it is not pending
 */
export function changeAtInstitution(
  world: World,
  transaction: TransactionRecord,
  awaited: "posted" | "void",
): TransactionRecord {
  const { id, status } = transaction;
  if (status !== "pending") {
    throw new WorldRefusal({ kind: "transaction-not-pending", transaction: id, status });
  }
  return world.transactions.put({ ...transaction, awaited });
}
