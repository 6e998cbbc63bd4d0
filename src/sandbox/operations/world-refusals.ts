import type { Refusal } from "../../products/stripe/refusals/refusal.ts";
import { invalidRequest, missingReference, RefusedCall } from "../refused-call.ts";
import type { HolderRecord } from "../world/records/record-fields.ts";
import { type RefusalReason, type UnpayableReason, WorldRefusal } from "../world/world-refusal.ts";

type Reason<Kind extends RefusalReason["kind"]> = Extract<RefusalReason, { readonly kind: Kind }>;

const PAID_ACCOUNT = "payment_method_data[us_bank_account][financial_connections_account]";

/** The parameter that names what needs a permission, where it is not `features`. */
const PERMISSION_PARAMS: Readonly<Record<string, string>> = {
  listTransactions: "account",
  listAccountOwners: "ownership",
  listInferredBalances: "account",
};

/** The refusal that an error stands for; undefined where it is an internal error. `operation` is the id of what is refused. */
export function refusalIn(error: unknown, operation = ""): Refusal | undefined {
  const refused = error instanceof WorldRefusal ? refuseForWorld(error.reason, operation) : error;
  return refused instanceof RefusedCall ? refused.refusal : undefined;
}

/** Puts the reason of a world into Stripe's parameters, codes and words. */
function refuseForWorld(reason: RefusalReason, operation: string): RefusedCall {
  switch (reason.kind) {
    case "holder-incomplete": {
      const param = `account_holder[${reason.type}]`;
      return invalidRequest(`Missing required param: ${param}.`, param, "parameter_missing");
    }
    case "missing":
      return refuseMissing(reason);
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
    case "session-over":
    case "outcome-of-relink":
    case "outcome-of-required-account":
    case "institution-unknown":
    case "institution-fixed":
    case "account-not-offered":
    case "account-chosen-twice":
    case "no-payable-account":
    case "too-many-accounts":
      return refuseCompletion(reason);
    case "account-not-active":
      return refuseInactive(reason, operation);
    case "permission-missing":
      return invalidRequest(
        `The account ${reason.account} was linked without the ${reason.permission} permission.`,
        PERMISSION_PARAMS[operation] ?? "features",
      );
    case "wrong-customer":
      return refuseCustomer(reason);
    case "not-payable":
      return refusePayment(reason.account, reason.why);
    case "transaction-not-pending":
      return invalidRequest(
        `The transaction ${reason.transaction} is ${reason.status}; only a pending one can change.`,
      );
    case "payment-method-missing":
      return invalidRequest(
        "A SetupIntent needs a payment method before it can be confirmed; this one has none.",
        "payment_method",
        "parameter_missing",
      );
    case "payment-method-blocked":
      return invalidRequest(
        `The payment method ${reason.method} is blocked: the tokenized number of the account ${reason.account} was deactivated. Relink the account.`,
        "payment_method",
        "payment_method_bank_account_blocked",
      );
    case "mandate-missing":
      return invalidRequest(
        "This SetupIntent requires a mandate: confirm it with mandate_data, which says how the account holder agreed.",
        "mandate_data",
        "setup_intent_mandate_invalid",
      );
  }
}

/** What is looked up for each role, and the parameter that names it. */
const ROLES = {
  holder: ["customer", "account_holder[customer]"],
  institution: ["financial connections institution", "filters[institution]"],
  "paid-account": ["financial connections account", PAID_ACCOUNT],
  "relinked-account": ["financial connections account", "relink_options[account]"],
  "relinked-authorization": ["financial connections authorization", "relink_options[authorization]"],
} as const;

function refuseMissing({ id, role }: Reason<"missing">): RefusedCall {
  const [what, param] = ROLES[role];
  return missingReference(what, id, param);
}

/** What cannot be chosen in the link flow. */
function refuseCompletion(
  reason: Reason<
    | "account-chosen-twice"
    | "account-not-offered"
    | "institution-fixed"
    | "institution-unknown"
    | "no-payable-account"
    | "outcome-of-relink"
    | "outcome-of-required-account"
    | "session-over"
    | "too-many-accounts"
  >,
): RefusedCall {
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

function refuseInactive({ account, status }: Reason<"account-not-active">, operation: string): RefusedCall {
  const verb = operation === "subscribeAccount" ? "subscribed" : "refreshed";
  return invalidRequest(
    `The account ${account} is ${status} and cannot be ${verb}.`,
    undefined,
    status === "inactive" ? "financial_connections_account_inactive" : undefined,
  );
}

function refuseCustomer({ account, customer, holder, of }: Reason<"wrong-customer">): RefusedCall {
  const expected = holder?.customer;
  return invalidRequest(
    expected === undefined
      ? `Invalid customer: expected none, because the account ${account} has ${describeHolder(holder)}; got ${customer}.`
      : `Invalid customer: expected ${expected}, the account_holder of the account ${account}; got ${customer}.`,
    of === "account" ? "customer" : "payment_method",
  );
}

function describeHolder(holder: HolderRecord | null): string {
  if (holder === null) {
    return "no account_holder";
  }
  const { account, customerAccount = "" } = holder;
  return account === undefined
    ? `the account_holder ${customerAccount}, a v2 Account`
    : `the account_holder ${account}, a connected account`;
}

function refusePayment(account: string, why: UnpayableReason): RefusedCall {
  switch (why) {
    case "permission-missing":
      return invalidRequest(`The account ${account} was linked without the payment_method permission.`, PAID_ACCOUNT);
    case "type-unsupported":
      return invalidRequest(`The account ${account} does not support us_bank_account payment methods.`, PAID_ACCOUNT);
    case "inactive":
    case "disconnected":
      return invalidRequest(
        `The account ${account} is ${why}; no payment method can be created from it.`,
        PAID_ACCOUNT,
        why === "inactive" ? "financial_connections_account_inactive" : undefined,
      );
    case "numbers-pending":
      return invalidRequest(
        `The numbers of the account ${account} are not available yet. Try again later.`,
        PAID_ACCOUNT,
        "financial_connections_account_pending_account_numbers",
      );
    case "numbers-unusable":
      return invalidRequest(
        `The account ${account} has no numbers that support payments. Link another account.`,
        PAID_ACCOUNT,
        "financial_connections_account_unavailable_account_numbers",
      );
  }
}
