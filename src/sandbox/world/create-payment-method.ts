import { invalidRequest, missingReference } from "../refused-call.ts";
import type { AccountRecord, PaymentMethodRecord } from "./records.ts";
import type { World } from "./world.ts";

export type PaymentMethodDraft = Omit<PaymentMethodRecord, "id" | "sequence" | "created">;

const PARAM = "payment_method_data[us_bank_account][financial_connections_account]";

/**
 * Makes a payment method of a linked account.
 *
 * @throws RefusedCall when the account cannot be paid from: for want of permission or of usable numbers
 */
export function createPaymentMethod(world: World, draft: PaymentMethodDraft): PaymentMethodRecord {
  const account = world.accounts.get(draft.account);

  if (account === undefined) {
    throw missingReference("financial connections account", draft.account, PARAM);
  }
  requirePayable(account);
  return world.paymentMethods.put({ ...world.identify("pm"), created: world.now, ...draft });
}

function requirePayable(account: AccountRecord): void {
  const { id, numbers, paymentMethodTypes, permissions, status } = account;

  if (!permissions.includes("payment_method")) {
    throw invalidRequest(`The account ${id} was linked without the payment_method permission.`, PARAM);
  }
  if (!paymentMethodTypes.includes("us_bank_account")) {
    throw invalidRequest(`The account ${id} does not support us_bank_account payment methods.`, PARAM);
  }
  if (status !== "active") {
    const code = status === "inactive" ? "financial_connections_account_inactive" : undefined;
    throw invalidRequest(`The account ${id} is ${status}; no payment method can be made of it.`, PARAM, code);
  }
  if (numbers?.some((number) => number.status === "transactable") === true) {
    return;
  }
  if (numbers?.some((number) => number.status === "pending") === true) {
    throw invalidRequest(
      `The numbers of the account ${id} are not there yet. Try again later.`,
      PARAM,
      "financial_connections_account_pending_account_numbers",
    );
  }
  throw invalidRequest(
    `The account ${id} has no numbers that can be paid from. Link another account.`,
    PARAM,
    "financial_connections_account_unavailable_account_numbers",
  );
}
