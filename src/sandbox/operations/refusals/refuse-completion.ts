import { invalidRequest, type RefusedCall } from "../../refused-call.ts";
import type { CompletionReason } from "../../world/world-refusal.ts";

/** Refuses a choice that cannot be made in the link flow. */
export function refuseCompletion(reason: CompletionReason): RefusedCall {
  switch (reason.kind) {
    case "session-over": {
      const end = reason.status === "cancelled" ? "was cancelled" : reason.status;
      return invalidRequest(`The session ${reason.session} is over: it ${end}.`);
    }
    case "outcome-of-relink":
      return invalidRequest(`Only a session with relink_options can end with ${reason.outcome}.`, "outcome");
    case "outcome-of-required-account":
      return invalidRequest(
        "Only a session with relink_options[account] can end with no_account: this one requires no account. Use no_authorization.",
        "outcome",
      );
    case "institution-unknown":
      return invalidRequest(
        `There is no institution '${reason.wanted}'. There are ${reason.offered.join(", ")}.`,
        "institution",
      );
    case "institution-fixed":
      return invalidRequest(`The session is for ${reason.fixed}; ${reason.chosen} cannot be chosen.`, "institution");
    case "account-not-offered":
      return invalidRequest(
        `The link flow does not offer the account '${reason.name}'. It offers ${reason.offered.join(", ") || "none"}.`,
        `accounts[${reason.index}]`,
      );
    case "account-chosen-twice":
      return invalidRequest("The same account is chosen twice.", "accounts");
    case "no-payable-account":
      return invalidRequest("At least one of the accounts must support payments.", "accounts");
    case "too-many-accounts":
      return invalidRequest(`The session takes ${reason.limit} accounts; ${reason.chosen} are chosen.`, "accounts");
  }
}
