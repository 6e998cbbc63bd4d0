import { attachPaymentMethod, requireUnblocked, requireUsable } from "./payment-method.ts";
import type { MandateRecord } from "./records/intent-records.ts";
import type { SetupIntentRecord } from "./records/payment-records.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

/**
 * Confirms a SetupIntent. It needs a payment method of its customer that is not blocked, and a mandate: without the
 * account holder's agreement an account cannot be debited.
 *
 * @param acceptance how the account holder has agreed: in `mandate_data`, or in the browser, where Stripe.js says so
 * @throws WorldRefusal
 */
export function confirmSetupIntent(
  world: World,
  intent: SetupIntentRecord,
  acceptance: MandateRecord["acceptance"] | undefined,
): SetupIntentRecord {
  const method = world.paymentMethods.get(intent.paymentMethod ?? "");

  if (method === undefined) {
    throw new WorldRefusal({ kind: "payment-method-missing", intent: "SetupIntent" });
  }
  requireUsable(world, method, intent.customer);
  requireUnblocked(world, method);
  if (acceptance === undefined) {
    throw new WorldRefusal({ kind: "mandate-missing", intent: "SetupIntent" });
  }
  if (intent.customer !== null) {
    attachPaymentMethod(world, method, intent.customer);
  }
  const mandate = world.mandates.put({
    ...world.identify("mandate"),
    created: world.now,
    paymentMethod: method.id,
    type: "multi_use",
    acceptance,
  });
  return { ...intent, status: "succeeded", mandate: mandate.id };
}
