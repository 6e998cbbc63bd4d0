import { isBlocked } from "./bank-account.ts";
import { emitPaymentMethodEvent } from "./emit-event.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { PaymentMethodRecord } from "./records/payment-records.ts";
import type { World } from "./world.ts";
import { type UnpayableReason, WorldRefusal } from "./world-refusal.ts";

export type PaymentMethodDraft = Omit<PaymentMethodRecord, "id" | "sequence" | "created">;

/**
 * Makes a payment method of a linked account, or of the numbers of any other.
 *
 * @throws WorldRefusal when the account belongs to another customer, or cannot be paid from: for want of permission or
 *   of usable numbers
 */
export function createPaymentMethod(world: World, draft: PaymentMethodDraft): PaymentMethodRecord {
  if (draft.account !== null) {
    const account = world.accounts.get(draft.account);
    if (account === undefined) {
      throw new WorldRefusal({ kind: "missing", role: "paid-account", id: draft.account });
    }
    requireCustomer(world, draft, draft.customer, "account");
    requirePayable(account);
  }
  return world.paymentMethods.put({ ...world.identify("pm"), created: world.now, ...draft });
}

/**
 * Attaches a payment method to a customer, where it is not attached already.
 *
 * @throws WorldRefusal when it is another customer's, or was detached
 */
export function attachPaymentMethod(world: World, method: PaymentMethodRecord, customer: string): PaymentMethodRecord {
  requireUsable(world, method, customer);
  if (method.customer === customer) {
    return method;
  }
  const attached = world.paymentMethods.put({ ...method, customer });
  emitPaymentMethodEvent(world, "attached", attached);
  return attached;
}

/**
 * Takes a payment method from its customer. It cannot be used again.
 *
 * @throws WorldRefusal when it has no customer
 */
export function detachPaymentMethod(world: World, method: PaymentMethodRecord): PaymentMethodRecord {
  if (method.customer === null) {
    throw new WorldRefusal({ kind: "payment-method-not-attached", method: method.id });
  }
  const detached = world.paymentMethods.put({ ...method, customer: null, isDetached: true });
  emitPaymentMethodEvent(world, "detached", detached, method);
  return detached;
}

/**
 * Whether a payment method can be used for a customer, or without one.
 *
 * @throws WorldRefusal when it was detached, or is another customer's
 */
export function requireUsable(world: World, method: PaymentMethodRecord, customer: string | null): void {
  if (method.isDetached === true) {
    throw new WorldRefusal({ kind: "payment-method-detached", method: method.id });
  }
  if (method.customer !== null && method.customer !== customer) {
    throw new WorldRefusal({ kind: "attached-elsewhere", method: method.id, attachedTo: method.customer, customer });
  }
  requireCustomer(world, method, customer, "payment-method");
}

/** @throws WorldRefusal when the tokenized number that it debits was deactivated */
export function requireUnblocked(world: World, { account: id, id: method }: PaymentMethodRecord): void {
  const account = world.accounts.get(id ?? "");

  if (account !== undefined && isBlocked(account)) {
    throw new WorldRefusal({ kind: "payment-method-blocked", method, account: account.id });
  }
}

/**
 * The customer that a payment method of a linked account is used for must be the holder of the account. A payment
 * method can do without a customer.
 *
 * @throws WorldRefusal which says which customer was expected
 */
export function requireCustomer(
  world: World,
  method: Pick<PaymentMethodRecord, "account" | "customer">,
  customer: string | null,
  of: "account" | "payment-method",
): void {
  if (method.account === null || customer === null) {
    return;
  }
  const { id = method.account, holder = null } = world.accounts.get(method.account) ?? {};
  if (customer !== holder?.customer) {
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
