import type { JsonObject } from "../../schema/json.ts";
import { invalidRequest, missingReference } from "../refused-call.ts";
import { readExpansion, within } from "../render/expansion.ts";
import { renderAccount } from "../render/render-account.ts";
import { renderList } from "../render/render-list.ts";
import { disconnectAccount } from "../world/deactivate.ts";
import type { AccountRecord, Feature } from "../world/records.ts";
import { requirePermissions, requireRefreshable, startRefresh } from "../world/refresh-account.ts";
import { scheduleDailyRefresh } from "../world/settle.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { findAccount } from "./find-records.ts";
import { readPage } from "./read-page.ts";

const URL = "/v1/financial_connections/accounts";

export const accountOperations: OperationHandlers = {
  listAccounts: (call) => {
    const { items, hasMore } = readPage(
      { items: selectAccounts(call), find: (id) => call.world.accounts.get(id), what: "financial connections account" },
      call.reading.query,
    );
    const inData = within(readExpansion(call.reading.query["expand"]), "data");
    return renderList(
      URL,
      items.map((account) => renderAccount(account, call, inData)),
      hasMore,
    );
  },

  retrieveAccount: (call) => renderAccount(findAccount(call), call, readExpansion(call.reading.query["expand"])),

  disconnectAccount: (call) => answer(call, disconnectAccount(call.world, findAccount(call))),

  refreshAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call);
    requireRefreshable(account, features, "refreshed");
    return answer(
      call,
      features.reduce((current, feature) => startRefresh(call.world, current, feature), account),
    );
  },

  subscribeAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call);
    requireRefreshable(account, features, "subscribed");
    return answer(
      call,
      features.reduce((current, feature) => subscribe(call, current, feature), account),
    );
  },

  unsubscribeAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call);
    requirePermissions(account, features);
    const subscriptions = account.subscriptions.filter((feature) => !features.includes(feature));
    return answer(
      call,
      subscriptions.length === account.subscriptions.length
        ? account
        : call.world.accounts.put({ ...account, subscriptions }),
    );
  },
};

function answer(call: Call, account: AccountRecord): JsonObject {
  return renderAccount(account, call, readExpansion(call.reading.body["expand"]));
}

function readFeatures({ reading }: Call): readonly Feature[] {
  const features = [...new Set(reading.body["features"] as readonly Feature[])];

  if (features.length === 0) {
    throw invalidRequest("Missing required param: features.", "features", "parameter_missing");
  }
  return features;
}

function subscribe({ world }: Call, account: AccountRecord, feature: Feature): AccountRecord {
  if (account.subscriptions.includes(feature)) {
    return account;
  }
  const subscribed = world.accounts.put({ ...account, subscriptions: [...account.subscriptions, feature].toSorted() });
  scheduleDailyRefresh(world, account.id, feature);
  return startRefresh(world, subscribed, feature);
}

/** The accounts of the holder or session that the query names, newest first. */
function* selectAccounts({ reading, world }: Call): Generator<AccountRecord> {
  const { session, account_holder: holder } = reading.query as {
    readonly session?: string;
    readonly account_holder?: {
      readonly account?: string;
      readonly customer?: string;
      readonly customer_account?: string;
    };
  };
  const linked = session === undefined ? undefined : world.sessions.get(session)?.accounts;

  if (session !== undefined && linked === undefined) {
    throw missingReference("financial connections session", session, "session");
  }
  if (holder?.customer !== undefined && world.customers.get(holder.customer) === undefined) {
    throw missingReference("customer", holder.customer, "account_holder[customer]");
  }
  for (const account of world.accounts.newestFirst()) {
    const isSelected =
      (linked === undefined || linked.includes(account.id)) &&
      (holder?.account === undefined || holder.account === account.holder?.account) &&
      (holder?.customer === undefined || holder.customer === account.holder?.customer) &&
      (holder?.customer_account === undefined || holder.customer_account === account.holder?.customerAccount);
    if (isSelected) {
      yield account;
    }
  }
}
