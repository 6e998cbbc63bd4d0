import { invalidRequest, type RefusedCall } from "../../refused-call.ts";
import type { RelinkReason } from "../../world/world-refusal.ts";

/** Refuses to relink accounts. */
export function refuseRelink(reason: RelinkReason): RefusedCall {
  switch (reason.kind) {
    case "authorization-disconnected":
      return invalidRequest(
        `The authorization ${reason.authorization} is disconnected and cannot be relinked. Link the accounts again, without relink_options.`,
        "relink_options[authorization]",
      );
    case "other-holder":
      return invalidRequest("The account_holder must be that of the account that is relinked.", "account_holder");
    case "account-of-other-authorization":
      return invalidRequest(
        `The account ${reason.account} does not belong to the authorization ${reason.authorization}.`,
        "relink_options[account]",
      );
    case "relinked-account-disconnected":
      return invalidRequest(
        `The account ${reason.account} is disconnected and cannot be relinked.`,
        "relink_options[account]",
      );
  }
}
