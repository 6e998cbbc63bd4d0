import { emitChargeEvent, emitPaymentIntentEvent } from "./emit-event.ts";
import { attachPaymentMethod, requireUnblocked, requireUsable } from "./payment-method.ts";
import { outcomeOf, type PaymentOutcome } from "./payment-outcome.ts";
import type { ChargeRecord, MandateRecord, PaymentIntentRecord } from "./records/intent-records.ts";
import type { PaymentMethodRecord } from "./records/payment-records.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

/** How the account holder agreed to a debit: now, by an earlier mandate, or by any that the payment method has. */
export type Agreement =
  | { readonly kind: "given"; readonly acceptance: MandateRecord["acceptance"] }
  | { readonly kind: "mandate"; readonly id: string }
  | { readonly kind: "earlier" }
  | { readonly kind: "none" };

/**
 * Debits the payment method of an intent. The payment is under way until `endPayment`.
 *
 * @throws WorldRefusal without a payment method that can be used for its customer, or without a mandate
 */
export function confirmPaymentIntent(
  world: World,
  intent: PaymentIntentRecord,
  agreement: Agreement,
): PaymentIntentRecord {
  requireState(intent, "confirmed", ["requires_payment_method", "requires_confirmation"]);
  const method = world.paymentMethods.get(intent.paymentMethod ?? "");
  if (method === undefined) {
    throw new WorldRefusal({ kind: "payment-method-missing", intent: "PaymentIntent" });
  }
  requireUsable(world, method, intent.customer);
  requireUnblocked(world, method);
  const mandate = findMandate(world, intent, method, agreement);
  if (intent.customer !== null) {
    attachPaymentMethod(world, method, intent.customer);
  }
  const charge = world.charges.put({
    ...world.identify("py"),
    created: world.now,
    intent: intent.id,
    amount: intent.amount,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    paymentMethod: method.id,
    mandate: mandate.id,
    status: "pending",
    failure: null,
    details: intent.details,
    metadata: intent.metadata,
  });
  const processing = world.paymentIntents.put({
    ...intent,
    status: "processing",
    mandate: mandate.id,
    latestCharge: charge.id,
    failure: null,
  });
  emitPaymentIntentEvent(world, "processing", processing);
  emitChargeEvent(world, charge, method);
  if (outcomeOf(world, method) !== "processing") {
    scheduleJob(world, `payment/${charge.id}`, world.now + TIMING.payment, { kind: "end-payment", charge: charge.id });
  }
  return processing;
}

/** Ends a payment that is under way, as its account decides or as it is told to end. */
export function endPayment(world: World, charge: ChargeRecord, told?: Exclude<PaymentOutcome, "processing">): void {
  const intent = world.paymentIntents.get(charge.intent);
  const method = world.paymentMethods.get(charge.paymentMethod);
  if (charge.status !== "pending" || intent === undefined || method === undefined) {
    return;
  }
  world.schedule.cancel(`payment/${charge.id}`);
  const outcome = told ?? outcomeOf(world, method);
  if (typeof outcome === "string") {
    const ended = world.charges.put({ ...charge, status: "succeeded" });
    const succeeded = world.paymentIntents.put({ ...intent, status: "succeeded" });
    emitChargeEvent(world, ended, method);
    emitPaymentIntentEvent(world, "succeeded", succeeded);
    return;
  }
  const ended = world.charges.put({ ...charge, status: "failed", failure: outcome });
  const failed = world.paymentIntents.put({
    ...intent,
    status: "requires_payment_method",
    paymentMethod: null,
    failure: outcome,
  });
  emitChargeEvent(world, ended, method);
  emitPaymentIntentEvent(world, "payment_failed", failed);
}

/**
 * Gives a payment up.
 *
 * @throws WorldRefusal when it has succeeded or was cancelled
 */
export function cancelPaymentIntent(
  world: World,
  intent: PaymentIntentRecord,
  reason: PaymentIntentRecord["cancellationReason"],
): PaymentIntentRecord {
  requireState(intent, "cancelled", ["requires_payment_method", "requires_confirmation", "processing"]);
  const charge = world.charges.get(intent.latestCharge ?? "");
  if (charge?.status === "pending") {
    world.schedule.cancel(`payment/${charge.id}`);
    world.charges.put({ ...charge, status: "failed", failure: null });
  }
  const canceled = world.paymentIntents.put({
    ...intent,
    status: "canceled",
    canceledAt: world.now,
    cancellationReason: reason,
  });
  emitPaymentIntentEvent(world, "canceled", canceled);
  return canceled;
}

/** @throws WorldRefusal in a state in which something cannot be done */
export function requireState(
  { id, status }: PaymentIntentRecord,
  wanted: string,
  allowed: readonly PaymentIntentRecord["status"][],
): void {
  if (!allowed.includes(status)) {
    throw new WorldRefusal({ kind: "payment-state", intent: id, status, wanted });
  }
}

function findMandate(
  world: World,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  agreement: Agreement,
): MandateRecord {
  switch (agreement.kind) {
    case "given": {
      const isForOnce = intent.setupFutureUsage === null;
      return world.mandates.put({
        ...world.identify("mandate"),
        created: world.now,
        paymentMethod: method.id,
        type: isForOnce ? "single_use" : "multi_use",
        ...(isForOnce && { amount: intent.amount, currency: intent.currency }),
        acceptance: agreement.acceptance,
      });
    }
    case "mandate": {
      const mandate = world.mandates.get(agreement.id);
      if (mandate === undefined || mandate.paymentMethod !== method.id || mandate.type === "single_use") {
        throw new WorldRefusal({ kind: "mandate-of-other-method", mandate: agreement.id, method: method.id });
      }
      return mandate;
    }
    case "earlier":
    case "none": {
      const earlier = agreement.kind === "earlier" ? findEarlier(world, method) : undefined;
      if (earlier === undefined) {
        throw new WorldRefusal({ kind: "mandate-missing", intent: "PaymentIntent" });
      }
      return earlier;
    }
  }
}

function findEarlier(world: World, { id }: PaymentMethodRecord): MandateRecord | undefined {
  return [...world.mandatesByMethod.list(id).newestFirst()].find(({ type }) => type === "multi_use");
}
