import type { ControlSchema } from "../types/contract-types.ts";
import type { PaymentIntentRecord } from "../world/records/intent-records.ts";
import type { World } from "../world/world.ts";
import { renderPaymentMethod } from "./render-payment-method.ts";

/** A PaymentIntent with all fields that Stripe's SDK has. */
export function renderPaymentIntent(world: World, intent: PaymentIntentRecord): ControlSchema<"StripeObject"> {
  const isPaid = intent.status === "succeeded";
  return {
    id: intent.id,
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount: intent.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: isPaid ? intent.amount : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: intent.canceledAt,
    cancellation_reason: intent.cancellationReason,
    capture_method: "automatic",
    client_secret: intent.clientSecret,
    confirmation_method: "automatic",
    created: intent.created,
    currency: intent.currency,
    customer: intent.customer,
    customer_account: null,
    description: intent.description,
    excluded_payment_method_types: null,
    last_payment_error: renderFailure(world, intent),
    latest_charge: intent.latestCharge,
    livemode: false,
    managed_payments: null,
    metadata: intent.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: intent.paymentMethod,
    payment_method_configuration_details: null,
    payment_method_options: { us_bank_account: { verification_method: "automatic" } },
    payment_method_types: ["us_bank_account"],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: intent.setupFutureUsage,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: intent.status,
    transfer_data: null,
    transfer_group: null,
    ...intent.details,
  };
}

/** Why the last attempt failed, with the payment method that it was made with. */
function renderFailure(
  world: World,
  { failure, latestCharge }: PaymentIntentRecord,
): ControlSchema<"StripeObject">[string] {
  if (failure === null) {
    return null;
  }
  const method = world.paymentMethods.get(world.charges.get(latestCharge ?? "")?.paymentMethod ?? "");
  return {
    charge: latestCharge,
    code: failure.code,
    message: failure.message,
    payment_method: method === undefined ? null : renderPaymentMethod(world, method),
    type: "card_error",
  };
}
