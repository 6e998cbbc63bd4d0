import { missingReference } from "../refused-call.ts";
import type { QueryOf } from "../types/contract-types.ts";
import { holderKey } from "../world/record-keys.ts";
import type { AccountRecord } from "../world/records/account-records.ts";
import type { WorldRecord } from "../world/records/record-fields.ts";
import { type OrderedRecords, SortedList } from "../world/collections/sorted-list.ts";
import type { World } from "../world/world.ts";

/** Some fields of a holder; without any it is anybody. */
interface Holder {
  readonly account?: string;
  readonly customer?: string;
  readonly customer_account?: string;
}

/** The accounts of the holder or session that a query names. They are to be found by their ids. */
export function selectAccounts(
  world: World,
  { account_holder: given = "", session }: QueryOf<"listAccounts">,
): OrderedRecords<WorldRecord> {
  // Where the contract takes the empty string, it means nobody.
  const holder: Holder = given === "" ? {} : given;
  const linked = session === undefined ? undefined : world.sessions.get(session)?.accounts;

  if (session !== undefined && linked === undefined) {
    throw missingReference("financial connections session", session, "session");
  }
  if (holder.customer !== undefined && world.customers.get(holder.customer) === undefined) {
    throw missingReference("customer", holder.customer, "account_holder[customer]");
  }
  if (linked !== undefined) {
    return isAnybody(holder) ? sortAccounts(world, linked) : listAccounts(world, linked, holder);
  }
  return isAnybody(holder)
    ? world.accounts.list
    : world.accountsByHolder.list(holderKey({ ...holder, customerAccount: holder.customer_account }));
}

/** The accounts of each session in order. Sorting them costs more than a page, so it is done once. */
const sorted = new WeakMap<readonly string[], OrderedRecords<WorldRecord>>();

function sortAccounts(world: World, ids: readonly string[]): OrderedRecords<WorldRecord> {
  let list = sorted.get(ids);
  if (list === undefined) {
    list = listAccounts(world, ids);
    sorted.set(ids, list);
  }
  return list;
}

/** Only what never changes of an account is kept: the same list is read again after the account has changed. */
function listAccounts(world: World, ids: readonly string[], holder: Holder = {}): OrderedRecords<WorldRecord> {
  const records = new Set(ids)
    .values()
    .map((id) => world.accounts.get(id))
    .filter((account) => account !== undefined)
    .filter((account) => isOf(account, holder))
    .map(({ id, sequence }) => ({ id, sequence }));
  return new SortedList<WorldRecord>(() => 0, records);
}

function isAnybody({ account, customer, customer_account: customerAccount }: Holder): boolean {
  return account === undefined && customer === undefined && customerAccount === undefined;
}

function isOf({ holder }: AccountRecord, { account, customer, customer_account: customerAccount }: Holder): boolean {
  return (
    (account === undefined || account === holder?.account) &&
    (customer === undefined || customer === holder?.customer) &&
    (customerAccount === undefined || customerAccount === holder?.customerAccount)
  );
}
