import { invalidRequest } from "../refused-call.ts";
import { accountsOf, findAccount, findAuthorization, findSession } from "../operations/find-records.ts";
import type { CallContext, OperationHandlers } from "../operations/call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderAccount } from "../render/render-account.ts";
import { renderAuthorization } from "../render/render-authorization.ts";
import { renderSession } from "../render/render-session.ts";
import { expireNumbers } from "../world/account-numbers.ts";
import { cancelSession, completeSession } from "../world/session.ts";
import { type AccessLoss, deactivateAccount, reactivateAccount } from "../world/account.ts";
import { deactivateAuthorization, revokeAuthorization } from "../world/authorization.ts";
import { endRefresh } from "../world/end-refresh.ts";
import type { AccountRecord, AuthorizationRecord } from "../world/records/account-records.ts";
import type { SessionRecord } from "../world/records/session-record.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import { transactionControls } from "./transaction-controls.ts";

const PLAIN = readExpansion(undefined);

/** How access is lost where the call does not say. */
const DEFAULT_LOSS: AccessLoss = { action: "relink_required", cause: "access_expired" };

/** What the account holder and the institution do. */
export const bankControls = {
  completeSession: (call) => answerSession(call, completeSession(call.world, findSession(call), call.body)),

  cancelSession: (call) =>
    answerSession(call, cancelSession(call.world, findSession(call), call.body.reason ?? "other")),

  deactivateAccount: (call) => {
    const account = findAccount(call);
    const loss = { ...DEFAULT_LOSS, ...call.body };
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
    const { feature } = call.path;
    if (account.refreshes[feature]?.status !== "pending") {
      throw invalidRequest(`No ${feature} refresh of the account ${account.id} is pending.`, "feature");
    }
    return answerAccount(call, endRefresh(call.world, account, feature, call.body.outcome));
  },

  expireAuthorization: (call) => {
    const authorization = findAuthorization(call);
    if (authorization.status !== "active") {
      throw invalidRequest(
        `The authorization ${authorization.id} is ${authorization.status}; only an active one can expire.`,
      );
    }
    return answerAuthorization(
      call,
      deactivateAuthorization(call.world, authorization, { ...DEFAULT_LOSS, ...call.body }),
    );
  },

  revokeAuthorization: (call) => answerAuthorization(call, revokeAuthorization(call.world, findAuthorization(call))),

  describeInstitutions: ({ world }) => ({ object: "sandbox.institutions", data: world.institutions }),

  ...transactionControls,
} satisfies Partial<OperationHandlers>;

type StripeObject = ControlSchema<"StripeObject">;

function answerSession({ version, viewOf, world }: CallContext, session: SessionRecord): StripeObject {
  return viewOf(version).show(renderSession(world, session, accountsOf(world, session), PLAIN));
}

function answerAccount({ version, viewOf, world }: CallContext, account: AccountRecord): StripeObject {
  return viewOf(version).show(renderAccount(world, account, PLAIN));
}

/** Only the preview has a whole authorization to show, so that is what is shown. */
function answerAuthorization({ viewOf, world }: CallContext, authorization: AuthorizationRecord): StripeObject {
  return viewOf("2026-03-04.preview").show(renderAuthorization(world, authorization, PLAIN));
}
