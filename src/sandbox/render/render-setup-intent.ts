import type { ControlSchema } from "../types/contract-types.ts";
import type { SetupIntentRecord } from "../world/records/payment-records.ts";

export function renderSetupIntent(intent: SetupIntentRecord): ControlSchema<"StripeObject"> {
  const { id, clientSecret, created, customer, description, metadata, paymentMethod, status, usage } = intent;
  return {
    id,
    object: "setup_intent",
    client_secret: clientSecret,
    created,
    customer,
    description,
    livemode: false,
    metadata,
    next_action: null,
    payment_method: paymentMethod,
    payment_method_types: ["us_bank_account"],
    status,
    usage,
  };
}
