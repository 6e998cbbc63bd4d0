import { integer, jsonObject, nullable, object, oneOf, optional, text, type ValueOf } from "../shapes/shape.ts";
import { currency, identity, metadata, seconds } from "./record-fields.ts";

/** Why a bank did not let an account be debited. */
const failure = object({ code: text(), message: text() });

export type PaymentFailure = ValueOf<typeof failure>;

export const paymentIntent = object({
  ...identity,
  created: seconds,
  clientSecret: text(),
  /** In the minor unit. */
  amount: integer(1, 99_999_999),
  currency,
  customer: nullable(text()),
  description: nullable(text()),
  paymentMethod: nullable(text()),
  /** The agreement that it is debited by. */
  mandate: nullable(text()),
  latestCharge: nullable(text()),
  status: oneOf("requires_payment_method", "requires_confirmation", "processing", "succeeded", "canceled"),
  setupFutureUsage: nullable(oneOf("off_session", "on_session")),
  canceledAt: nullable(seconds),
  cancellationReason: nullable(oneOf("abandoned", "duplicate", "fraudulent", "requested_by_customer")),
  /** Of the last attempt, until the next one. */
  failure: nullable(failure),
  /** Fields that are kept as they were sent. */
  details: jsonObject,
  metadata,
});

export type PaymentIntentRecord = ValueOf<typeof paymentIntent>;

/** An attempt to debit an account. */
export const charge = object({
  ...identity,
  created: seconds,
  intent: text(),
  amount: integer(1, 99_999_999),
  currency,
  customer: nullable(text()),
  description: nullable(text()),
  paymentMethod: text(),
  mandate: nullable(text()),
  status: oneOf("pending", "succeeded", "failed"),
  failure: nullable(failure),
  details: jsonObject,
  metadata,
});

export type ChargeRecord = ValueOf<typeof charge>;

/** How an account holder agreed to be debited. */
export const mandate = object({
  ...identity,
  created: seconds,
  paymentMethod: text(),
  /** `single_use` for one amount, `multi_use` for every later one. */
  type: oneOf("multi_use", "single_use"),
  amount: optional(integer(1, 99_999_999)),
  currency: optional(currency),
  /** As it was sent. */
  acceptance: jsonObject,
});

export type MandateRecord = ValueOf<typeof mandate>;
