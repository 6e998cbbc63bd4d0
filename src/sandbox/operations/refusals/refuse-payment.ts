import { invalidRequest, type RefusedCall } from "../../refused-call.ts";
import type { HolderRecord } from "../../world/records/record-fields.ts";
import type { PaymentReason, UnpayableReason } from "../../world/world-refusal.ts";

/** The parameter of an operation that names the account to pay from. */
export function paidAccountParam(operation: string): string {
  return operation === "createPaymentMethod"
    ? "us_bank_account[financial_connections_account]"
    : "payment_method_data[us_bank_account][financial_connections_account]";
}

/** Refuses to pay with an account or a payment method. */
export function refusePayment(reason: PaymentReason, operation: string): RefusedCall {
  switch (reason.kind) {
    case "wrong-customer":
      return refuseCustomer(reason, operation);
    case "not-payable":
      return refuseAccount(reason.account, reason.why, paidAccountParam(operation));
    case "payment-method-missing":
      return invalidRequest(
        `A ${reason.intent} needs a payment method before it can be confirmed; this one has none.`,
        "payment_method",
        "parameter_missing",
      );
    case "payment-method-blocked":
      return invalidRequest(
        `The payment method ${reason.method} is blocked: the tokenized number of the account ${reason.account} was deactivated. Relink the account.`,
        "payment_method",
        "payment_method_bank_account_blocked",
      );
    case "payment-method-detached":
      return invalidRequest(
        `The payment method ${reason.method} was detached from its customer. It cannot be used or attached again.`,
        "payment_method",
      );
    case "payment-method-not-attached":
      return invalidRequest(`The payment method ${reason.method} is not attached to a customer.`, "payment_method");
    case "attached-elsewhere":
      return invalidRequest(
        `The payment method ${reason.method} is attached to the customer ${reason.attachedTo}; it cannot be used ${reason.customer === null ? "without that customer" : `for ${reason.customer}`}.`,
        "payment_method",
      );
    case "mandate-missing":
      return invalidRequest(
        `This ${reason.intent} requires a mandate: confirm it with mandate_data, which says how the account holder agreed.`,
        "mandate_data",
        reason.intent === "SetupIntent" ? "setup_intent_mandate_invalid" : "payment_intent_mandate_invalid",
      );
    case "mandate-of-other-method":
      return invalidRequest(
        `The payment method ${reason.method} cannot be debited by the mandate ${reason.mandate}: expected one for later payments with this method.`,
        "mandate",
        "payment_intent_mandate_invalid",
      );
    case "setup-state":
      return invalidRequest(
        `The SetupIntent ${reason.intent} cannot be ${reason.wanted}: its status is ${reason.status}.`,
        undefined,
        "setup_intent_unexpected_state",
      );
    case "payment-state":
      return invalidRequest(
        `The PaymentIntent ${reason.intent} cannot be ${reason.wanted}: its status is ${reason.status}.`,
        undefined,
        "payment_intent_unexpected_state",
      );
  }
}

function refuseCustomer(
  { account, customer, holder, of }: Extract<PaymentReason, { readonly kind: "wrong-customer" }>,
  operation: string,
): RefusedCall {
  const expected = holder?.customer;
  return invalidRequest(
    expected === undefined
      ? `Invalid customer: expected none, because the account ${account} has ${describeHolder(holder)}; got ${customer}.`
      : `Invalid customer: expected ${expected}, the account_holder of the account ${account}; got ${customer}.`,
    of === "account" || operation === "attachPaymentMethod" ? "customer" : "payment_method",
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

function refuseAccount(account: string, why: UnpayableReason, param: string): RefusedCall {
  switch (why) {
    case "permission-missing":
      return invalidRequest(`The account ${account} was linked without the payment_method permission.`, param);
    case "type-unsupported":
      return invalidRequest(`The account ${account} does not support us_bank_account payment methods.`, param);
    case "inactive":
    case "disconnected":
      return invalidRequest(
        `The account ${account} is ${why}; no payment method can be created from it.`,
        param,
        why === "inactive" ? "financial_connections_account_inactive" : undefined,
      );
    case "numbers-pending":
      return invalidRequest(
        `The numbers of the account ${account} are not available yet. Try again later.`,
        param,
        "financial_connections_account_pending_account_numbers",
      );
    case "numbers-unusable":
      return invalidRequest(
        `The account ${account} has no numbers that support payments. Link another account.`,
        param,
        "financial_connections_account_unavailable_account_numbers",
      );
  }
}
