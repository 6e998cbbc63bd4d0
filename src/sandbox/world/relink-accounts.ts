import { reactivateAccount } from "./account.ts";
import type { Choice } from "./choose-accounts.ts";
import { institutionOf } from "./find-template.ts";
import { behaveAgain, createAccount, prefetch } from "./link-accounts.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { SessionRecord } from "./records/session-record.ts";
import type { World } from "./world.ts";

/**
 * Brings an authorization back. The accounts that were chosen are updated or, when they are new, linked; the others
 * that a relink can repair come back with them.
 *
 * @returns the accounts that were chosen
 */
export function relinkAccounts(world: World, session: SessionRecord, chosen: readonly Choice[]): AccountRecord[] {
  const id = session.relink?.authorization ?? "";
  const before = world.authorizations.require(id);
  const authorization = world.authorizations.put({
    ...before,
    status: "active",
    inactive: null,
    expectedDeactivation: null,
  });
  world.schedule.cancel(`deactivate/${id}`);
  world.schedule.cancel(`announce-deactivation/${id}`);

  const accounts = chosen.map(({ linked, template }) =>
    linked === undefined
      ? createAccount(world, session, authorization, template)
      : prefetch(world, session, reactivateAccount(world, linked, session.permissions)),
  );
  for (const account of world.accountsByAuthorization.all(id)) {
    if (account.inactive?.action === "relink_required") {
      reactivateAccount(world, account, account.permissions);
    } else if (account.expectedDeactivation !== null) {
      world.accounts.put({ ...account, expectedDeactivation: null });
    }
  }
  behaveAgain(world, institutionOf(world, authorization.institution), authorization);
  return accounts.map((account) => world.accounts.require(account.id));
}
