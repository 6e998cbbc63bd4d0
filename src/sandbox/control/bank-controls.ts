import type { JsonObject } from "../../schema/json.ts";
import { invalidRequest, missingResource } from "../refused-call.ts";
import { findAccount, findSession, accountsOf } from "../operations/find-records.ts";
import type { Call, OperationHandlers } from "../operations/call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderAccount } from "../render/render-account.ts";
import { renderAuthorization } from "../render/render-authorization.ts";
import { renderSession } from "../render/render-session.ts";
import { expireNumbers } from "../world/account-numbers.ts";
import { cancelSession, completeSession } from "../world/complete-session.ts";
import {
  type AccessLoss,
  deactivateAccount,
  deactivateAuthorization,
  revokeAuthorization,
} from "../world/deactivate.ts";
import { endRefresh } from "../world/end-refresh.ts";
import type { AccountRecord, AuthorizationRecord, Feature, SessionRecord } from "../world/records.ts";
import { reactivateAccount } from "../world/relink-accounts.ts";
import { transactionControls } from "./transaction-controls.ts";

const PLAIN = readExpansion(undefined);

/** What the account holder and the institution do. */
export const bankControls: OperationHandlers = {
  completeSession: (call) => answerSession(call, completeSession(call.world, findSession(call), call.reading.body)),

  cancelSession: (call) => {
    const { reason = "other" } = call.reading.body as { readonly reason?: "custom_manual_entry" | "other" };
    return answerSession(call, cancelSession(call.world, findSession(call), reason));
  },

  deactivateAccount: (call) => {
    const account = findAccount(call);
    const loss = readLoss(call);
    const isClosing = account.status === "inactive" && loss.cause === "account_closed";
    if (account.status !== "active" && !isClosing) {
      throw invalidRequest(`The account ${account.id} is ${account.status}; only an active one can be deactivated.`);
    }
    return answerAccount(call, deactivateAccount(call.world, account, loss));
  },

  reactivateAccount: (call) => {
    const account = findAccount(call);
    if (account.status !== "inactive") {
      throw invalidRequest(`The account ${account.id} is ${account.status}; only an inactive one can be reactivated.`);
    }
    return answerAccount(call, reactivateAccount(call.world, account, account.permissions));
  },

  expireAccountNumbers: (call) => answerAccount(call, expireNumbers(call.world, findAccount(call), "all")),

  finishRefresh: (call) => {
    const account = findAccount(call);
    const feature = call.reading.path["feature"] as Feature;
    if (account.refreshes[feature]?.status !== "pending") {
      throw invalidRequest(`No ${feature} refresh of the account ${account.id} is pending.`, "feature");
    }
    const { outcome } = call.reading.body as { readonly outcome?: "failed" | "succeeded" };
    return answerAccount(call, endRefresh(call.world, account, feature, outcome));
  },

  expireAuthorization: (call) => {
    const authorization = findAuthorization(call);
    if (authorization.status !== "active") {
      throw invalidRequest(
        `The authorization ${authorization.id} is ${authorization.status}; only an active one can expire.`,
      );
    }
    return answerAuthorization(call, deactivateAuthorization(call.world, authorization, readLoss(call)));
  },

  revokeAuthorization: (call) => answerAuthorization(call, revokeAuthorization(call.world, findAuthorization(call))),

  ...transactionControls,
};

function findAuthorization({ reading, world }: Call): AuthorizationRecord {
  const id = reading.path["authorization"] ?? "";
  const authorization = world.authorizations.get(id);

  if (authorization === undefined) {
    throw missingResource("financial connections authorization", id);
  }
  return authorization;
}

function readLoss({ reading }: Call): AccessLoss {
  return { action: "relink_required", cause: "access_expired", ...(reading.body as Partial<AccessLoss>) };
}

function answerSession(call: Call, session: SessionRecord): JsonObject {
  return renderSession(session, accountsOf(call, session), call, PLAIN);
}

function answerAccount(call: Call, account: AccountRecord): JsonObject {
  return renderAccount(account, call, PLAIN);
}

/** Only the preview has a whole authorization to show, so that is what is shown. */
function answerAuthorization({ world }: Call, authorization: AuthorizationRecord): JsonObject {
  return renderAuthorization(authorization, { world, version: "2026-03-04.preview" }, PLAIN);
}
