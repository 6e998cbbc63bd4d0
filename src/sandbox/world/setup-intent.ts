import { isBlocked } from "./bank-account.ts";
import { attachPaymentMethod, requireUsable } from "./payment-method.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "./records/payment-records.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

/**
 * Confirms a SetupIntent. It needs a payment method of its customer that is not blocked, and a mandate: without the
 * account holder's agreement an account cannot be debited.
 *
 * @param hasMandate whether the account holder has agreed: in `mandate_data`, or in the browser, where Stripe.js says so
 * @throws WorldRefusal
 */
export function confirmSetupIntent(world: World, intent: SetupIntentRecord, hasMandate: boolean): SetupIntentRecord {
  const method = world.paymentMethods.get(intent.paymentMethod ?? "");

  if (method === undefined) {
    throw new WorldRefusal({ kind: "payment-method-missing" });
  }
  requireUsable(world, method, intent.customer);
  requireUnblocked(world, method);
  if (!hasMandate) {
    throw new WorldRefusal({ kind: "mandate-missing" });
  }
  if (intent.customer !== null) {
    attachPaymentMethod(world, method, intent.customer);
  }
  return { ...intent, status: "succeeded" };
}

function requireUnblocked(world: World, { account: id, id: method }: PaymentMethodRecord): void {
  const account = world.accounts.get(id ?? "");

  if (account !== undefined && isBlocked(account)) {
    throw new WorldRefusal({ kind: "payment-method-blocked", method, account: account.id });
  }
}
