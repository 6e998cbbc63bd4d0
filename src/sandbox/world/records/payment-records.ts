import { jsonObject, nullable, object, oneOf, optional, text, type ValueOf } from "../shapes/shape.ts";
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
  account: text(),
  holderType: oneOf("company", "individual"),
  name: nullable(text()),
  email: nullable(text()),
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
  status: oneOf("requires_payment_method", "requires_confirmation", "succeeded"),
  usage: oneOf("off_session", "on_session"),
  metadata,
});

export type SetupIntentRecord = ValueOf<typeof setupIntent>;
