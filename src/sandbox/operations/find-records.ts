import { missingResource } from "../refused-call.ts";
import type { AccountRecord, SessionRecord } from "../world/records.ts";
import type { Call } from "./call.ts";

/** The account that the path names. */
export function findAccount({ reading, world }: Call): AccountRecord {
  const id = reading.path["account"] ?? "";
  const account = world.accounts.get(id);

  if (account === undefined) {
    throw missingResource("financial connections account", id);
  }
  return account;
}

/** The session that the path names. */
export function findSession({ reading, world }: Call): SessionRecord {
  const id = reading.path["session"] ?? "";
  const session = world.sessions.get(id);

  if (session === undefined) {
    throw missingResource("financial connections session", id);
  }
  return session;
}

/** The accounts of a session, as they are now. */
export function accountsOf({ world }: Call, session: SessionRecord): AccountRecord[] {
  return session.accounts.flatMap((id) => world.accounts.get(id) ?? []);
}
