import { requireResource } from "../refused-call.ts";
import type { AccountRecord, AuthorizationRecord } from "../world/records/account-records.ts";
import type { SessionRecord } from "../world/records/session-record.ts";
import type { World } from "../world/world.ts";

/** A call whose path names a record. */
interface CallFor<Name extends string> {
  readonly path: Readonly<Record<Name, string>>;
  readonly world: World;
}

/** The account that the path names. */
export function findAccount({ path, world }: CallFor<"account">): AccountRecord {
  return requireResource(world.accounts.get(path.account), "financial connections account", path.account);
}

/** The authorization that the path names. */
export function findAuthorization({ path, world }: CallFor<"authorization">): AuthorizationRecord {
  return requireResource(
    world.authorizations.get(path.authorization),
    "financial connections authorization",
    path.authorization,
  );
}

/** The session that the path names. */
export function findSession({ path, world }: CallFor<"session">): SessionRecord {
  return requireResource(world.sessions.get(path.session), "financial connections session", path.session);
}

/** The accounts of a session, as they are now. */
export function accountsOf(world: World, session: SessionRecord): AccountRecord[] {
  return session.accounts.flatMap((id) => world.accounts.get(id) ?? []);
}
