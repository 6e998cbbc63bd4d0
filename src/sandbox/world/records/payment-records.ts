import { flag, jsonObject, nullable, object, oneOf, optional, text, type ValueOf } from "../shapes/shape.ts";
import { identity, metadata, seconds } from "./record-fields.ts";

export const customer = object({
  ...identity,
  created: seconds,
  name: nullable(text()),
  email: nullable(text()),
  description: nullable(text()),
  phone: nullable(text()),
  metadata,
  /** The other fields that were set, as they are shown. */
  details: optional(jsonObject),
});

export type CustomerRecord = ValueOf<typeof customer>;

export const paymentMethod = object({
  ...identity,
  created: seconds,
  customer: nullable(text()),
  /** The linked account; null for one that is known by its numbers only. */
  account: nullable(text()),
  numbers: optional(object({ accountNumber: text(), routingNumber: text() })),
  holderType: oneOf("company", "individual"),
  /** Where it was named; otherwise it is that of the linked account, or checking. */
  accountType: optional(oneOf("checking", "savings")),
  name: nullable(text()),
  email: nullable(text()),
  phone: optional(nullable(text())),
  /** As it is shown. */
  address: optional(nullable(jsonObject)),
  allowRedisplay: optional(oneOf("always", "limited", "unspecified")),
  /** It was taken from its customer, and nothing can be done with it any more. */
  isDetached: optional(flag),
  metadata,
});

export type PaymentMethodRecord = ValueOf<typeof paymentMethod>;

export const setupIntent = object({
  ...identity,
  created: seconds,
  clientSecret: text(),
  customer: nullable(text()),
  description: nullable(text()),
  paymentMethod: nullable(text()),
  /** The agreement that the method can be debited by from now on. */
  mandate: optional(text()),
  status: oneOf("requires_payment_method", "requires_confirmation", "succeeded", "canceled"),
  cancellationReason: optional(oneOf("abandoned", "duplicate", "requested_by_customer")),
  usage: oneOf("off_session", "on_session"),
  metadata,
});

export type SetupIntentRecord = ValueOf<typeof setupIntent>;
