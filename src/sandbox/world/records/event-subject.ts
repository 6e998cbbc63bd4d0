import { list, optional, union, type ValueOf } from "../shapes/shape.ts";
import { account, authorization } from "./account-records.ts";
import { charge, paymentIntent } from "./intent-records.ts";
import { customer, paymentMethod, setupIntent } from "./payment-records.ts";
import { session } from "./session-record.ts";

/** What an event is about, as it was at that moment. */
export const eventSubject = union({
  account: { record: account },
  authorization: { record: authorization },
  session: { record: session, accounts: list(account) },
  /** `before` is what an update replaced. */
  customer: { record: customer, before: optional(customer) },
  /** `account` is the linked account that it is made of. */
  payment_method: { record: paymentMethod, before: optional(paymentMethod), account: optional(account) },
  setup_intent: { record: setupIntent },
  payment_intent: { record: paymentIntent },
  /** `method` is the debited payment method, and `account` the linked account that it is made of. */
  charge: { record: charge, method: paymentMethod, account: optional(account) },
});

export type EventSubject = ValueOf<typeof eventSubject>;
