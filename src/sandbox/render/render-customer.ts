import type { ControlSchema, Full } from "../types/contract-types.ts";
import type { CustomerRecord } from "../world/records/payment-records.ts";

/** A Customer with the fields that Stripe shows without `expand`. */
export function renderCustomer(customer: CustomerRecord): Full<"Customer"> {
  const { id, created, description, details, email, metadata, name, phone } = customer;
  return {
    id,
    object: "customer",
    address: null,
    balance: 0,
    created,
    currency: null,
    default_source: null,
    delinquent: false,
    description,
    discount: null,
    email,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata,
    name,
    next_invoice_sequence: 1,
    phone,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
    ...details,
  };
}

/** What Stripe shows of a Customer that was deleted. */
export function renderDeletedCustomer(id: string): ControlSchema<"StripeObject"> {
  return { id, object: "customer", deleted: true };
}
