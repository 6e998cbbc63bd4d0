import { list, optional, union, type ValueOf } from "../shapes/shape.ts";
import { account, authorization } from "./account-records.ts";
import { customer } from "./payment-records.ts";
import { session } from "./session-record.ts";

/** What an event is about, as it was at that moment. */
export const eventSubject = union({
  account: { record: account },
  authorization: { record: authorization },
  session: { record: session, accounts: list(account) },
  /** `before` is what an update replaced. */
  customer: { record: customer, before: optional(customer) },
});

export type EventSubject = ValueOf<typeof eventSubject>;
