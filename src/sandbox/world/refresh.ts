import { emitAccountEvent } from "./emit-event.ts";
import { fetchData } from "./fetch-data.ts";
import { institutionOf, templateOf } from "./find-template.ts";
import { isFeature, PERMISSION_OF } from "./permissions.ts";
import type { AccountRecord, RefreshRecord } from "./records/account-records.ts";
import type { Feature } from "./records/record-fields.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

/**
 * Refuses what may not be fetched: of an account that is not active, or without the permission.
 *
 * @throws WorldRefusal
 */
export function requireRefreshable(account: AccountRecord, features: readonly Feature[]): void {
  if (account.status !== "active") {
    throw new WorldRefusal({ kind: "account-not-active", account: account.id, status: account.status });
  }
  requirePermissions(account, features);
}

/** @throws WorldRefusal when the account was linked without the permission that a feature needs */
export function requirePermissions(account: AccountRecord, features: readonly Feature[]): void {
  const permission = features
    .map((feature) => PERMISSION_OF[feature])
    .find((needed) => !account.permissions.includes(needed));

  if (permission !== undefined) {
    throw new WorldRefusal({ kind: "permission-missing", account: account.id, permission });
  }
}

/** Starts a refresh, unless one is pending or it is too early: then nothing happens. */
export function startRefresh(world: World, account: AccountRecord, feature: Feature): AccountRecord {
  const last = account.refreshes[feature];

  if (last !== undefined && (last.status === "pending" || (last.nextAvailableAt ?? 0) > world.now)) {
    return account;
  }
  const refresh: RefreshRecord = {
    id: feature === "transactions" ? world.identify("fctxnref").id : null,
    lastAttemptedAt: world.now,
    nextAvailableAt: null,
    status: "pending",
  };
  if (templateOf(world, account).waiting?.includes(feature) !== true) {
    scheduleJob(world, `refresh/${account.id}/${feature}`, world.now + TIMING.refresh, {
      kind: "finish-refresh",
      account: account.id,
      feature,
      startedAt: world.now,
    });
  }
  return world.accounts.put({ ...account, refreshes: { ...account.refreshes, [feature]: refresh } });
}

/** Ends a pending refresh, as the account's template has it or as `outcome` says. Without a pending one nothing happens. */
export function finishRefresh(
  world: World,
  account: AccountRecord,
  feature: Feature,
  outcome?: "failed" | "succeeded",
): AccountRecord {
  const pending = account.refreshes[feature];

  if (pending?.status !== "pending") {
    return account;
  }
  const canFetch = account.status === "active" && account.permissions.includes(PERMISSION_OF[feature]);
  const fails = templateOf(world, account).failing?.includes(feature) === true;
  const status = canFetch ? (outcome ?? (fails ? "failed" : "succeeded")) : "failed";
  const wait = institutionOf(world, account.institution).nextRefreshAfter;
  const refresh: RefreshRecord = { ...pending, status, nextAvailableAt: pending.lastAttemptedAt + wait };
  const data = status === "succeeded" ? fetchData(world, account, feature, refresh) : {};

  world.schedule.cancel(`refresh/${account.id}/${feature}`);
  const finished = world.accounts.put({
    ...account,
    ...data,
    refreshes: { ...account.refreshes, [feature]: refresh },
  });
  emitAccountEvent(world, `refreshed_${feature}`, finished);
  return finished;
}

/** What is pending when the access to an account ends fails. */
export function failPendingRefreshes(world: World, account: AccountRecord): AccountRecord {
  const features = Object.keys(account.refreshes).filter(isFeature);
  return features.reduce((current, feature) => finishRefresh(world, current, feature, "failed"), account);
}
