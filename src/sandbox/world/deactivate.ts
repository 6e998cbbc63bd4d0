import { emitAccountEvent, emitAuthorizationEvent } from "./emit-event.ts";
import { failPendingRefreshes } from "./refresh-account.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  ExpectedDeactivation,
  InactiveCause,
  RelinkAction,
} from "./records.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";

/** `active` to `inactive`. An account that is not active stays as it is. */
export function deactivateAccount(
  world: World,
  account: AccountRecord,
  action: RelinkAction,
  cause: InactiveCause,
): AccountRecord {
  if (account.status !== "active") {
    return account;
  }
  const inactive = world.accounts.put({
    ...account,
    status: "inactive",
    inactive: { action, cause },
    expectedDeactivation: null,
  });
  const settled = failPendingRefreshes(world, inactive);
  emitAccountEvent(world, "deactivated", settled);
  return settled;
}

/** Takes the connection away from all accounts behind it. */
export function deactivateAuthorization(
  world: World,
  authorization: AuthorizationRecord,
  action: RelinkAction,
  cause: InactiveCause,
): AuthorizationRecord {
  if (authorization.status !== "active") {
    return authorization;
  }
  const inactive = world.authorizations.put({
    ...authorization,
    status: "inactive",
    inactive: { action },
    expectedDeactivation: null,
  });
  for (const account of world.accounts.group(authorization.id)) {
    deactivateAccount(world, account, action, cause);
  }
  return inactive;
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
    numbers: null,
    subscriptions: [],
  });
  const settled = failPendingRefreshes(world, disconnected);
  emitAccountEvent(world, "disconnected", settled);
  disconnectEmptyAuthorization(world, account.authorization);
  return settled;
}

/** Ends the access to all accounts of an authorization, as the account holder can at the institution. */
export function revokeAuthorization(world: World, authorization: AuthorizationRecord): AuthorizationRecord {
  for (const account of world.accounts.group(authorization.id)) {
    disconnectAccount(world, account);
  }
  return disconnectEmptyAuthorization(world, authorization.id);
}

/** An authorization whose last account is disconnected gives access to nothing. */
function disconnectEmptyAuthorization(world: World, id: string): AuthorizationRecord {
  const authorization = world.authorizations.get(id) as AuthorizationRecord;

  if (world.accounts.group(id).some(({ status }) => status !== "disconnected")) {
    return authorization;
  }
  return world.authorizations.put({
    ...authorization,
    status: "disconnected",
    inactive: null,
    expectedDeactivation: null,
  });
}

/** Sets when an authorization and its accounts are expected to go inactive, and has it announced and happen. */
export function expectDeactivation(
  world: World,
  authorization: AuthorizationRecord,
  expected: ExpectedDeactivation,
): void {
  const changed = world.authorizations.put({ ...authorization, expectedDeactivation: expected });
  const { id } = authorization;

  for (const account of world.accounts.group(id).filter(({ status }) => status === "active")) {
    const dated = world.accounts.put({ ...account, expectedDeactivation: expected });
    emitAccountEvent(world, "expected_deactivation_date_updated", dated);
  }
  emitAuthorizationEvent(world, "expected_deactivation_date_updated", changed);
  scheduleJob(world, `announce-deactivation/${id}`, Math.max(world.now, expected.at - TIMING.announcement), {
    kind: "announce-deactivation",
    authorization: id,
  });
  scheduleJob(world, `deactivate/${id}`, expected.at, {
    kind: "deactivate-authorization",
    authorization: id,
    action: "relink_required",
    cause: expected.cause === "access_expired" ? "access_expired" : "unspecified",
  });
}

export function announceDeactivation(world: World, authorization: AuthorizationRecord): void {
  if (authorization.status !== "active" || authorization.expectedDeactivation === null) {
    return;
  }
  for (const account of world.accounts.group(authorization.id).filter(({ status }) => status === "active")) {
    emitAccountEvent(world, "upcoming_deactivation", account);
  }
  emitAuthorizationEvent(world, "upcoming_deactivation", authorization);
}
