import type { ControlSchema } from "../types/contract-types.ts";
import type { SetupIntentRecord } from "../world/records/payment-records.ts";

/** A SetupIntent with all fields that Stripe's SDK has. */
export function renderSetupIntent(intent: SetupIntentRecord): ControlSchema<"StripeObject"> {
  const { id, clientSecret, created, customer, description, mandate, metadata, paymentMethod, status, usage } = intent;
  return {
    id,
    object: "setup_intent",
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: intent.cancellationReason ?? null,
    client_secret: clientSecret,
    created,
    customer,
    customer_account: null,
    description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: mandate ?? null,
    managed_payments: null,
    metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: paymentMethod,
    payment_method_configuration_details: null,
    payment_method_options: { us_bank_account: { verification_method: "automatic" } },
    payment_method_types: ["us_bank_account"],
    single_use_mandate: null,
    status,
    usage,
  };
}
