import type { MadeUp } from "../../../contract/product/mock-habits.ts";
import { reconcileBody } from "./reconcile-body.ts";

/** Test data of Financial Connections. `x-faker` is Prism's own extension. */
export const madeUp: MadeUp = {
  strings: {
    countries: { enum: ["US", "GB", "DE"] },
    country: { enum: ["US"] },
    currency: { enum: ["usd"] },
    description: { "x-faker": "company.name" },
    display_name: { enum: ["Checking", "Savings", "Everyday Checking", "Credit Card"] },
    email: { "x-faker": "internet.email" },
    id: { pattern: "^[A-Za-z0-9]{24}$" },
    institution_name: { enum: ["StripeBank", "Harbor Credit Union"] },
    last4: { pattern: "^[0-9]{4}$" },
    name: { "x-faker": "person.fullName" },
    phone: { pattern: "^\\+1555[0-9]{7}$" },
    raw_address: { "x-faker": "location.streetAddress" },
    return_url: { enum: ["https://example.com/return"] },
    routing_number: { enum: ["110000000"] },
    routing_numbers: { enum: ["110000000", "110000019", "110000022"] },
    url: { enum: ["https://stripebank.example", "https://harbor.example"] },
  },
  integers: {
    accounts: { minimum: 3, maximum: 10 },
    amount: { minimum: -500_000, maximum: 500_000 },
  },
  booleans: { livemode: { const: false }, has_more: { const: false } },
  // Amounts by currency.
  members: { usd: { type: "integer", minimum: 0, maximum: 1_000_000 } },
  // Up to the newest API version.
  times: { minimum: Date.UTC(2026, 0, 1) / 1000, maximum: Date.UTC(2026, 9, 28) / 1000 },
  reconcile: reconcileBody,
};
