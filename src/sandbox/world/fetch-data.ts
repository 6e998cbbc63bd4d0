import { balanceOf } from "../institutions/institution.ts";
import { fetchTransactions } from "./transaction.ts";
import { MOST } from "./limits.ts";
import { templateOf } from "./find-template.ts";
import type { AccountRecord, RefreshRecord } from "./records/account-records.ts";
import type { Feature } from "./records/record-fields.ts";
import type { World } from "./world.ts";

const DAY = 86_400;

/** How many days an account's first inferred balances reach back. */
const INFERRED_DAYS = 30;

/** What a refresh that succeeded brings; the changes to the account are answered, the rest is put into the world. */
export function fetchData(
  world: World,
  account: AccountRecord,
  feature: Feature,
  refresh: RefreshRecord,
): Partial<AccountRecord> {
  switch (feature) {
    case "balance":
      return { balance: readBalance(world, account) };
    case "ownership":
      return { ownership: fetchOwnership(world, account) };
    case "transactions":
      fetchTransactions(world, account, refresh.id ?? "");
      return { hasTransactions: true };
    case "inferred_balances":
      inferBalances(world, account);
      return {};
  }
}

function readBalance(world: World, account: AccountRecord): AccountRecord["balance"] {
  const template = templateOf(world, account);

  if (template.category !== "cash" && template.category !== "credit") {
    return null;
  }
  return { asOf: world.now, type: template.category, ...balanceOf(template) };
}

function fetchOwnership(world: World, account: AccountRecord): string {
  const names = templateOf(world, account).owners ?? ["Jenny Rosen"];
  const ownership = world.identify("fcaowns");
  const owners = names.map((name, index) => ({
    ...world.identify("fcaown"),
    ownership: ownership.id,
    name,
    email: index === 0 ? `${name.toLowerCase().replaceAll(" ", ".")}@example.com` : null,
    phone: index === 0 ? "+1 555-867-5309" : null,
    address: "510 Townsend Street, San Francisco, CA 94103, US",
    refreshedAt: world.now,
  }));
  world.ownerships.prune(MOST.ownerships, ({ id, account: owned }) => world.accounts.get(owned)?.ownership !== id);
  world.ownerships.put({ ...ownership, account: account.id, created: world.now, owners });
  return ownership.id;
}

/**
 * One for each day that a balance changed: the first time every third of the last days, then today. Each is for the end
 * of its day; that of today, which has not ended, is for now.
 */
function inferBalances(world: World, account: AccountRecord): void {
  const today = Math.floor(world.now / DAY) * DAY + DAY - 1;
  const known = world.balancesByAccount.all(account.id);
  const { current } = balanceOf(templateOf(world, account));
  const days =
    known.length === 0 ? Array.from({ length: INFERRED_DAYS / 3 }, (_, index) => INFERRED_DAYS - 3 - index * 3) : [0];

  for (const day of days) {
    const asOf = Math.min(today - day * DAY, world.now);
    if (!known.some((balance) => Math.floor(balance.asOf / DAY) === Math.floor(asOf / DAY))) {
      const amounts = Object.entries(current).map(([currency, amount]) => [currency, amount - day * 1_000] as const);
      world.inferredBalances.put({
        ...world.identify("fcaib"),
        account: account.id,
        asOf,
        current: Object.fromEntries(amounts),
      });
    }
  }
}
