import { renewNumbers, shownNumbers, watchNumbers } from "./account-numbers.ts";
import { emitAccountEvent } from "./emit-event.ts";
import { PERMISSION_OF } from "./permissions.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { InactiveCause, Permission, RelinkAction } from "./records/record-fields.ts";
import { failPendingRefreshes } from "./refresh.ts";
import type { World } from "./world.ts";

/** Why access is lost, and whether a relink can bring it back. */
export interface AccessLoss {
  readonly action: RelinkAction;
  readonly cause: InactiveCause;
}

/** Stripe's relink guide: no relink repairs a closed account, whatever else was said about it. */
export function lossOf({ action, cause }: AccessLoss): AccessLoss {
  return { action: cause === "account_closed" ? "none" : action, cause };
}

/**
 * `active` to `inactive`. An account that is not active stays as it is, except that an inactive one can still be
 * closed: then its details change, without an event.
 */
export function deactivateAccount(world: World, account: AccountRecord, loss: AccessLoss): AccountRecord {
  const details = lossOf(loss);

  if (account.status === "inactive" && details.cause === "account_closed") {
    return world.accounts.put({ ...account, inactive: details });
  }
  if (account.status !== "active") {
    return account;
  }
  const inactive = world.accounts.put({
    ...account,
    status: "inactive",
    inactive: details,
    expectedDeactivation: null,
  });
  const settled = failPendingRefreshes(world, inactive);
  emitAccountEvent(world, "deactivated", settled);
  return settled;
}

/** Ends the access to an account for good. A second time nothing happens. */
export function disconnectAccount(world: World, account: AccountRecord): AccountRecord {
  if (account.status === "disconnected") {
    return account;
  }
  const disconnected = world.accounts.put({
    ...account,
    status: "disconnected",
    inactive: null,
    expectedDeactivation: null,
    balance: null,
    subscriptions: [],
  });
  const settled = failPendingRefreshes(world, disconnected);
  emitAccountEvent(world, "disconnected", settled);
  disconnectEmptyAuthorization(world, account.authorization);
  return settled;
}

/** An authorization whose last account is disconnected gives access to nothing. */
function disconnectEmptyAuthorization(world: World, id: string): void {
  const authorization = world.authorizations.require(id);

  if (world.accountsByAuthorization.all(id).every(({ status }) => status === "disconnected")) {
    world.authorizations.put({ ...authorization, status: "disconnected", inactive: null, expectedDeactivation: null });
  }
}

/**
 * `inactive` to `active`, with new tokenized numbers. An active account only takes on the permissions and numbers.
 * Subscriptions end with the permission that they need: every refresh would fail, and they could not be ended.
 */
export function reactivateAccount(
  world: World,
  account: AccountRecord,
  permissions: readonly Permission[],
): AccountRecord {
  const renewed = renewNumbers(world, {
    ...account,
    permissions,
    subscriptions: account.subscriptions.filter((feature) => permissions.includes(PERMISSION_OF[feature])),
    status: "active",
    inactive: null,
    expectedDeactivation: null,
  });
  const active = world.accounts.put(renewed);

  if (account.status === "inactive") {
    emitAccountEvent(world, "reactivated", active);
  }
  if (JSON.stringify(shownNumbers(account)) !== JSON.stringify(shownNumbers(active))) {
    emitAccountEvent(world, "account_numbers_updated", active);
  }
  watchNumbers(world, active);
  return active;
}
