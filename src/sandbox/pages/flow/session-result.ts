import type { JsonObject, JsonValue } from "../../../schema/json.ts";
import type { ApiVersion } from "../../../protocol/api-version.ts";
import { buildStripeError } from "../../../protocol/stripe-error.ts";
import { readExpansion } from "../../render/expansion.ts";
import { renderSession } from "../../render/render-session.ts";
import type { SessionRecord } from "../../world/records.ts";
import type { World } from "../../world/world.ts";

const PLAIN = readExpansion(undefined);

/**
 * What `collectFinancialConnectionsAccounts` resolves with once a session is over. In the browser `accounts` is an
 * array, not the list of the API. A relink says in `relink_result` why it failed; other sessions that fail are errors.
 */
export function sessionResult(world: World, session: SessionRecord, version: ApiVersion): JsonObject {
  if (session.status === "failed" && session.relink === null) {
    return errorResult("The accounts could not be linked: the institution did not answer as it should.");
  }
  const accounts = session.accounts.flatMap((id) => world.accounts.get(id) ?? []);
  const rendered = renderSession(session, accounts, { world, version }, PLAIN);
  const list = rendered["accounts"] as JsonObject;
  return { financialConnectionsSession: { ...rendered, accounts: list["data"] as JsonValue } };
}

function errorResult(message: string): JsonObject {
  return { error: { ...buildStripeError("api", { message }).error } };
}
