import { type AccessLoss, deactivateAccount, lossOf } from "./account.ts";
import { emitAccountEvent, emitAuthorizationEvent } from "./emit-event.ts";
import type { AuthorizationRecord } from "./records/account-records.ts";
import type { ExpectedDeactivation } from "./records/record-fields.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";

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

/**
 * The account holder takes the access back at the institution. Stripe's relink guide: the accounts become inactive, not
 * disconnected, and a relink brings them back.
 */
export function revokeAuthorization(world: World, authorization: AuthorizationRecord): AuthorizationRecord {
  return deactivateAuthorization(world, authorization, { action: "relink_required", cause: "access_denied" });
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
