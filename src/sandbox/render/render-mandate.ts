import type { ControlSchema } from "../types/contract-types.ts";
import type { MandateRecord } from "../world/records/intent-records.ts";

export function renderMandate(mandate: MandateRecord): ControlSchema<"StripeObject"> {
  const { acceptance, amount, created, currency, id, paymentMethod, type } = mandate;
  return {
    id,
    object: "mandate",
    customer_acceptance: { accepted_at: created, ...acceptance },
    livemode: false,
    payment_method: paymentMethod,
    payment_method_details: { type: "us_bank_account", us_bank_account: {} },
    status: "active",
    type,
    ...(amount === undefined || currency === undefined ? { multi_use: {} } : { single_use: { amount, currency } }),
  };
}
