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

/**
 * Takes the connection away from all accounts behind it. What is inactive or disconnected stays as it is, except that
 * inactive accounts can still be closed, and their authorization with them.
 */
export function deactivateAuthorization(
  world: World,
  authorization: AuthorizationRecord,
  loss: AccessLoss,
): AuthorizationRecord {
  const { action, cause } = lossOf(loss);
  const isClosing = authorization.status === "inactive" && cause === "account_closed";
  const inactive =
    authorization.status === "active" || isClosing
      ? world.authorizations.put({
          ...authorization,
          status: "inactive",
          inactive: { action },
          expectedDeactivation: null,
        })
      : authorization;

  for (const account of world.accountsByAuthorization.all(authorization.id)) {
    deactivateAccount(world, account, loss);
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
    subscriptions: [],
  });
  const settled = failPendingRefreshes(world, disconnected);
  emitAccountEvent(world, "disconnected", settled);
  disconnectEmptyAuthorization(world, account.authorization);
  return settled;
}

/**
 * The account holder takes the access back at the institution. Stripe's relink guide: the accounts become inactive, not
 * disconnected, and a relink brings them back.
 */
export function revokeAuthorization(world: World, authorization: AuthorizationRecord): AuthorizationRecord {
  return deactivateAuthorization(world, authorization, { action: "relink_required", cause: "access_denied" });
}

/** An authorization whose last account is disconnected gives access to nothing. */
function disconnectEmptyAuthorization(world: World, id: string): void {
  const authorization = world.authorizations.require(id);

  if (world.accountsByAuthorization.all(id).every(({ status }) => status === "disconnected")) {
    world.authorizations.put({ ...authorization, status: "disconnected", inactive: null, expectedDeactivation: null });
  }
}

/** Sets when an authorization and its accounts are expected to go inactive, and has it announced and happen. */
export function expectDeactivation(
  world: World,
  authorization: AuthorizationRecord,
  expected: ExpectedDeactivation,
): void {
  const changed = world.authorizations.put({ ...authorization, expectedDeactivation: expected });
  const { id } = authorization;

  for (const account of world.accountsByAuthorization.all(id).filter(({ status }) => status === "active")) {
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
  for (const account of world.accountsByAuthorization
    .all(authorization.id)
    .filter(({ status }) => status === "active")) {
    emitAccountEvent(world, "upcoming_deactivation", account);
  }
  emitAuthorizationEvent(world, "upcoming_deactivation", authorization);
}
