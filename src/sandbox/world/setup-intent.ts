import { emitSetupIntentEvent } from "./emit-event.ts";
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
  requireOpen(intent, "confirmed");
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
  const succeeded = world.setupIntents.put({ ...intent, status: "succeeded", mandate: mandate.id });
  emitSetupIntentEvent(world, "succeeded", succeeded);
  return succeeded;
}

/**
 * Gives a SetupIntent up.
 *
 * @throws WorldRefusal when it has succeeded or was cancelled
 */
export function cancelSetupIntent(
  world: World,
  intent: SetupIntentRecord,
  reason: SetupIntentRecord["cancellationReason"],
): SetupIntentRecord {
  requireOpen(intent, "cancelled");
  const canceled = world.setupIntents.put({
    ...intent,
    status: "canceled",
    ...(reason !== undefined && { cancellationReason: reason }),
  });
  emitSetupIntentEvent(world, "canceled", canceled);
  return canceled;
}

/** @throws WorldRefusal once it has succeeded or was cancelled */
export function requireOpen({ id, status }: SetupIntentRecord, wanted: string): void {
  if (status === "succeeded" || status === "canceled") {
    throw new WorldRefusal({ kind: "setup-state", intent: id, status, wanted });
  }
}
