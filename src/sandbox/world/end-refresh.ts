import { deactivateAuthorization } from "./authorization.ts";
import { institutionOf } from "./find-template.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { Feature } from "./records/record-fields.ts";
import { finishRefresh } from "./refresh.ts";
import type { World } from "./world.ts";

/**
 * Ends a pending refresh: as `outcome` says, or as the institution would have it. At an institution whose access lapses
 * on refresh, the first refresh fails and takes the access of all accounts behind the authorization with it.
 */
export function endRefresh(
  world: World,
  account: AccountRecord,
  feature: Feature,
  outcome?: "failed" | "succeeded",
): AccountRecord {
  const { behaviour } = institutionOf(world, account.institution);
  const authorization = world.authorizations.require(account.authorization);

  if (
    outcome !== undefined ||
    behaviour.kind !== "deactivates-on-refresh" ||
    authorization.hasLapsed === true ||
    account.status !== "active"
  ) {
    return finishRefresh(world, account, feature, outcome);
  }
  deactivateAuthorization(world, world.authorizations.put({ ...authorization, hasLapsed: true }), behaviour);
  return world.accounts.require(account.id);
}
