import { invalidRequest } from "../refused-call.ts";
import { readExpansion, within } from "../render/expansion.ts";
import { renderAccount } from "../render/render-account.ts";
import { renderList } from "../render/render-list.ts";
import type { Full } from "../types/contract-types.ts";
import { disconnectAccount } from "../world/account.ts";
import type { AccountRecord } from "../world/records/account-records.ts";
import type { Feature, Subscription } from "../world/records/record-fields.ts";
import { requirePermissions, requireRefreshable, startRefresh } from "../world/refresh.ts";
import { scheduleDailyRefresh } from "../world/settle.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { findAccount } from "./find-records.ts";
import { readPage } from "./read-page.ts";
import { selectAccounts } from "./select-accounts.ts";

type ChangingCall = Call<"disconnectAccount" | "refreshAccount" | "subscribeAccount" | "unsubscribeAccount">;

const URL = "/v1/financial_connections/accounts";

export const accountOperations = {
  listAccounts: (call) => {
    const { query, world } = call;
    const { items, hasMore } = readPage(
      {
        list: selectAccounts(world, query),
        placeOf: (id) => world.accounts.placeOf(id),
        what: "financial connections account",
      },
      query,
    );
    const inData = within(readExpansion(query.expand), "data");
    return renderList(
      URL,
      items.map(({ id }) => renderAccount(world, world.accounts.require(id), inData)),
      hasMore,
    );
  },

  retrieveAccount: (call) => renderAccount(call.world, findAccount(call), readExpansion(call.query.expand)),

  disconnectAccount: (call) => answer(call, disconnectAccount(call.world, findAccount(call))),

  refreshAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call.body);
    requireRefreshable(account, features);
    return answer(
      call,
      features.reduce((current, feature) => startRefresh(call.world, current, feature), account),
    );
  },

  subscribeAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call.body);
    requireRefreshable(account, features);
    return answer(
      call,
      features.reduce((current, feature) => subscribe(call.world, current, feature), account),
    );
  },

  unsubscribeAccount: (call) => {
    const account = findAccount(call);
    const features = readFeatures(call.body);
    requirePermissions(account, features);
    const subscriptions = account.subscriptions.filter((feature) => !features.some((name) => name === feature));
    return answer(
      call,
      subscriptions.length === account.subscriptions.length
        ? account
        : call.world.accounts.put({ ...account, subscriptions }),
    );
  },
} satisfies Partial<OperationHandlers>;

function answer(call: ChangingCall, account: AccountRecord): Full<"Account"> {
  return renderAccount(call.world, account, readExpansion(call.body.expand));
}

function readFeatures<Name extends Feature>(given: { readonly features: readonly Name[] }): readonly Name[] {
  const features = [...new Set(given.features)];

  if (features.length === 0) {
    throw invalidRequest("Missing required param: features.", "features", "parameter_missing");
  }
  return features;
}

function subscribe(world: World, account: AccountRecord, feature: Subscription): AccountRecord {
  if (account.subscriptions.includes(feature)) {
    return account;
  }
  const subscribed = world.accounts.put({ ...account, subscriptions: [...account.subscriptions, feature].toSorted() });
  scheduleDailyRefresh(world, account.id, feature);
  return startRefresh(world, subscribed, feature);
}
