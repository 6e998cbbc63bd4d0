import type { Refusal } from "../../../products/stripe/refusals/refusal.ts";
import { invalidRequest, missingReference, RefusedCall } from "../../refused-call.ts";
import { type RefusalReason, WorldRefusal } from "../../world/world-refusal.ts";
import { refuseCompletion } from "./refuse-completion.ts";
import { paidAccountParam, refusePayment } from "./refuse-payment.ts";
import { refuseRelink } from "./refuse-relink.ts";

type Reason<Kind extends RefusalReason["kind"]> = Extract<RefusalReason, { readonly kind: Kind }>;

/** The parameter to name when a permission is missing, for operations without `features`. */
const PERMISSION_PARAMS: Readonly<Record<string, string>> = {
  listTransactions: "account",
  listAccountOwners: "ownership",
  listInferredBalances: "account",
};

/** The refusal for an error; undefined for an internal error. `operation` is the id of the operation that is refused. */
export function refusalIn(error: unknown, operation = ""): Refusal | undefined {
  const refused = error instanceof WorldRefusal ? refuseForWorld(error.reason, operation) : error;
  return refused instanceof RefusedCall ? refused.refusal : undefined;
}

/** Expresses a world's reason with Stripe's parameters, codes and messages. */
function refuseForWorld(reason: RefusalReason, operation: string): RefusedCall {
  switch (reason.kind) {
    case "holder-incomplete": {
      const param = `account_holder[${reason.type}]`;
      return invalidRequest(`Missing required param: ${param}.`, param, "parameter_missing");
    }
    case "missing":
      return refuseMissing(reason, operation);
    case "account-not-active":
      return refuseInactive(reason, operation);
    case "permission-missing":
      return invalidRequest(
        `The account ${reason.account} was linked without the ${reason.permission} permission.`,
        PERMISSION_PARAMS[operation] ?? "features",
      );
    case "transaction-not-pending":
      return invalidRequest(
        `The transaction ${reason.transaction} is ${reason.status}; only a pending one can change.`,
      );
    case "authorization-disconnected":
    case "other-holder":
    case "account-of-other-authorization":
    case "relinked-account-disconnected":
      return refuseRelink(reason);
    case "wrong-customer":
    case "not-payable":
    case "payment-method-missing":
    case "payment-method-detached":
    case "payment-method-not-attached":
    case "attached-elsewhere":
    case "mandate-of-other-method":
    case "payment-state":
    case "setup-state":
    case "payment-method-blocked":
    case "mandate-missing":
      return refusePayment(reason, operation);
    default:
      return refuseCompletion(reason);
  }
}

/** What is looked up for each role, and the parameter that names it. */
const ROLES = {
  holder: ["customer", "account_holder[customer]"],
  institution: ["financial connections institution", "filters[institution]"],
  "paid-account": ["financial connections account", undefined],
  "relinked-account": ["financial connections account", "relink_options[account]"],
  "relinked-authorization": ["financial connections authorization", "relink_options[authorization]"],
} as const;

function refuseMissing({ id, role }: Reason<"missing">, operation: string): RefusedCall {
  const [what, param = paidAccountParam(operation)] = ROLES[role];
  return missingReference(what, id, param);
}

function refuseInactive({ account, status }: Reason<"account-not-active">, operation: string): RefusedCall {
  const verb = operation === "subscribeAccount" ? "subscribed" : "refreshed";
  return invalidRequest(
    `The account ${account} is ${status} and cannot be ${verb}.`,
    undefined,
    status === "inactive" ? "financial_connections_account_inactive" : undefined,
  );
}
