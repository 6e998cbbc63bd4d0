import type { Full } from "../../types/contract-types.ts";
import { LAST_MILLISECOND, MOST_RECORDS } from "../shapes/limits.ts";
import {
  dictionary,
  integer,
  object,
  oneOf,
  optional,
  pattern,
  type Shape,
  text,
  type ValueOf,
} from "../shapes/shape.ts";

/** Unix seconds. */
export const seconds = integer(0, Math.floor(LAST_MILLISECOND / 1_000));

/** Milliseconds of the world's time. */
export const milliseconds = integer(0, LAST_MILLISECOND);

export const currency = pattern(/^[a-z]{3}$/, "a currency, three lower-case letters");

export const amounts = dictionary(integer(Number.MIN_SAFE_INTEGER), currency);

export type Amounts = ValueOf<typeof amounts>;

export const metadata = dictionary(text());

/** The fields that every record has. */
export const identity = {
  id: text(),
  /** Grows with every record of the world: the order in which they were created. */
  sequence: integer(1, MOST_RECORDS),
};

export const record = object(identity);

/**
 * One object of a world. Records are never changed, only replaced: what was rendered of one, or went into an event,
 * stays as it was.
 */
export type WorldRecord = ValueOf<typeof record>;

/** What the account holder may share. */
export type Permission = Full<"Permission">;

export const permission: Shape<Permission> = oneOf("balances", "ownership", "payment_method", "transactions");

/** What can be refreshed. Mind the singular of `balance`. */
export type Feature = Full<"Feature">;

export const feature: Shape<Feature> = oneOf("balance", "inferred_balances", "ownership", "transactions");

/** What can be refreshed once a day. */
export type Subscription = Full<"Subscription">;

export const subscription: Shape<Subscription> = oneOf("balance", "inferred_balances", "transactions");

export type RelinkAction = Full<"RelinkAction">;

export const relinkAction: Shape<RelinkAction> = oneOf("none", "relink_required");

export type InactiveCause = Full<"AccountInactiveCause">;

export const inactiveCause: Shape<InactiveCause> = oneOf(
  "access_denied",
  "access_expired",
  "account_closed",
  "account_unavailable",
  "unspecified",
);

export const holder = object({
  type: oneOf("account", "customer") satisfies Shape<Full<"AccountHolderType">>,
  account: optional(text()),
  customer: optional(text()),
  customerAccount: optional(text()),
});

export type HolderRecord = ValueOf<typeof holder>;

export const expectedDeactivation = object({
  at: seconds,
  cause: oneOf("access_expired", "institution_requirement", "unspecified") satisfies Shape<Full<"AccountActiveCause">>,
});

export type ExpectedDeactivation = ValueOf<typeof expectedDeactivation>;
