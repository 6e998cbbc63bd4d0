import { buildStripeError } from "../../../protocol/stripe-error.ts";
import { readExpansion } from "../../render/expansion.ts";
import type { VersionView } from "../../render/versions/version-view.ts";
import { renderSession } from "../../render/render-session.ts";
import type { ControlSchema } from "../../types/contract-types.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { World } from "../../world/world.ts";

type FlowResult = ControlSchema<"SandboxFlowResult">;

const PLAIN = readExpansion(undefined);

/**
 * What `collectFinancialConnectionsAccounts` resolves with once a session is over. In the browser `accounts` is an
 * array, not the list of the API. A relink says in `relink_result` why it failed; other sessions that fail are errors.
 */
export function sessionResult(world: World, session: SessionRecord, view: VersionView): FlowResult {
  if (session.status === "failed" && session.relink === null) {
    return errorResult("The accounts could not be linked: the institution did not answer as it should.");
  }
  const accounts = session.accounts.flatMap((id) => world.accounts.get(id) ?? []);
  const rendered = renderSession(world, session, accounts, PLAIN);
  const shown = rendered.accounts.data.map((account) => view.show(account));
  return { financialConnectionsSession: { ...view.show(rendered), accounts: shown } };
}

function errorResult(message: string): FlowResult {
  return { error: { ...buildStripeError("api", { message }).error } };
}
