import type { AccountRecord } from "./records/account-records.ts";
import type { PaymentMethodRecord } from "./records/payment-records.ts";
import type { World } from "./world.ts";
import { type UnpayableReason, WorldRefusal } from "./world-refusal.ts";

export type PaymentMethodDraft = Omit<PaymentMethodRecord, "id" | "sequence" | "created">;

/**
 * Makes a payment method of a linked account.
 *
 * @throws WorldRefusal when the account belongs to another customer, or cannot be paid from: for want of permission or
 *   of usable numbers
 */
export function createPaymentMethod(world: World, draft: PaymentMethodDraft): PaymentMethodRecord {
  const account = world.accounts.get(draft.account);

  if (account === undefined) {
    throw new WorldRefusal({ kind: "missing", role: "paid-account", id: draft.account });
  }
  requireCustomer(world, draft, draft.customer, "account");
  requirePayable(account);
  return world.paymentMethods.put({ ...world.identify("pm"), created: world.now, ...draft });
}

/**
 * The customer that a payment method is used for must be the holder of its account, and the customer that it is
 * attached to. A payment method can do without a customer.
 *
 * @throws WorldRefusal which says which customer was expected
 */
export function requireCustomer(
  world: World,
  method: Pick<PaymentMethodRecord, "account" | "customer">,
  customer: string | null,
  of: "account" | "payment-method",
): void {
  const { id = method.account, holder = null } = world.accounts.get(method.account) ?? {};

  if (customer !== null && customer !== holder?.customer) {
    throw new WorldRefusal({ kind: "wrong-customer", of, account: id, holder, customer });
  }
}

function requirePayable(account: AccountRecord): void {
  const why = findObstacle(account);

  if (why !== undefined) {
    throw new WorldRefusal({ kind: "not-payable", account: account.id, why });
  }
}

function findObstacle({
  numbers,
  paymentMethodTypes,
  permissions,
  status,
}: AccountRecord): UnpayableReason | undefined {
  if (!permissions.includes("payment_method")) {
    return "permission-missing";
  }
  if (!paymentMethodTypes.includes("us_bank_account")) {
    return "type-unsupported";
  }
  if (status !== "active") {
    return status;
  }
  if (numbers?.some((number) => number.status === "transactable") === true) {
    return undefined;
  }
  return numbers?.some((number) => number.status === "pending") === true ? "numbers-pending" : "numbers-unusable";
}
