import { invalidRequest, type RefusedCall } from "../../refused-call.ts";
import type { HolderRecord } from "../../world/records/record-fields.ts";
import type { PaymentReason, UnpayableReason } from "../../world/world-refusal.ts";

/** The parameter that names the account to pay from. */
export const PAID_ACCOUNT = "payment_method_data[us_bank_account][financial_connections_account]";

/** Refuses to pay with an account or a payment method. */
export function refusePayment(reason: PaymentReason): RefusedCall {
  switch (reason.kind) {
    case "wrong-customer":
      return refuseCustomer(reason);
    case "not-payable":
      return refuseAccount(reason.account, reason.why);
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

function refuseCustomer({
  account,
  customer,
  holder,
  of,
}: Extract<PaymentReason, { readonly kind: "wrong-customer" }>): RefusedCall {
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

function refuseAccount(account: string, why: UnpayableReason): RefusedCall {
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
