import { invalidRequest, missingReference } from "../refused-call.ts";
import type { AccountRecord, HolderRecord, PaymentMethodRecord } from "./records.ts";
import type { World } from "./world.ts";

export type PaymentMethodDraft = Omit<PaymentMethodRecord, "id" | "sequence" | "created">;

const PARAM = "payment_method_data[us_bank_account][financial_connections_account]";

/**
 * Makes a payment method of a linked account.
 *
 * @throws RefusedCall when the account belongs to another customer, or cannot be paid from: for want of permission or
 *   of usable numbers
 */
export function createPaymentMethod(world: World, draft: PaymentMethodDraft): PaymentMethodRecord {
  const account = world.accounts.get(draft.account);

  if (account === undefined) {
    throw missingReference("financial connections account", draft.account, PARAM);
  }
  requireCustomer(world, draft, draft.customer, "customer");
  requirePayable(account);
  return world.paymentMethods.put({ ...world.identify("pm"), created: world.now, ...draft });
}

/**
 * The customer that a payment method is used for must be the holder of its account, and the customer that it is
 * attached to. A payment method can do without a customer.
 *
 * @throws RefusedCall which says which customer was expected
 */
export function requireCustomer(
  world: World,
  method: Pick<PaymentMethodRecord, "account" | "customer">,
  customer: string | null,
  param: string,
): void {
  const { id = method.account, holder = null } = world.accounts.get(method.account) ?? {};
  const expected = holder?.customer ?? null;

  if (customer === null || customer === expected) {
    return;
  }
  throw invalidRequest(
    expected === null
      ? `Invalid customer: expected none, because the account ${id} has ${describeHolder(holder)}; got ${customer}.`
      : `Invalid customer: expected ${expected}, the account_holder of the account ${id}; got ${customer}.`,
    param,
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
    throw invalidRequest(`The account ${id} is ${status}; no payment method can be created from it.`, PARAM, code);
  }
  if (numbers?.some((number) => number.status === "transactable") === true) {
    return;
  }
  if (numbers?.some((number) => number.status === "pending") === true) {
    throw invalidRequest(
      `The numbers of the account ${id} are not available yet. Try again later.`,
      PARAM,
      "financial_connections_account_pending_account_numbers",
    );
  }
  throw invalidRequest(
    `The account ${id} has no numbers that support payments. Link another account.`,
    PARAM,
    "financial_connections_account_unavailable_account_numbers",
  );
}
