import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import type { ChargeRecord } from "../world/records/intent-records.ts";

/** A Charge with all fields that Stripe's SDK has. `method` is the debited payment method, as it is shown. */
export function renderCharge(charge: ChargeRecord, method: JsonObject): ControlSchema<"StripeObject"> {
  const { amount, failure, status } = charge;
  const isPaid = status === "succeeded";
  const bank = isJsonObject(method["us_bank_account"]) ? method["us_bank_account"] : {};
  return {
    id: charge.id,
    object: "charge",
    amount,
    amount_captured: isPaid ? amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method["billing_details"] ?? null,
    calculated_statement_descriptor: null,
    captured: isPaid,
    created: charge.created,
    currency: charge.currency,
    customer: charge.customer,
    description: charge.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: charge.metadata,
    on_behalf_of: null,
    outcome: null,
    paid: isPaid,
    payment_intent: charge.intent,
    payment_method: charge.paymentMethod,
    payment_method_details: {
      type: "us_bank_account",
      us_bank_account: {
        account_holder_type: bank["account_holder_type"] ?? null,
        account_type: bank["account_type"] ?? null,
        bank_name: bank["bank_name"] ?? null,
        fingerprint: bank["fingerprint"] ?? null,
        last4: bank["last4"] ?? null,
        mandate: charge.mandate,
        payment_reference: null,
        routing_number: bank["routing_number"] ?? null,
      },
    },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: null,
    ...charge.details,
  };
}
