import type { Full } from "../../types/contract-types.ts";
import {
  flag,
  integer,
  list,
  nothing,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  something,
  text,
  type ValueOf,
} from "../shapes/shape.ts";
import {
  amounts,
  expectedDeactivation,
  holder,
  identity,
  inactiveCause,
  permission,
  relinkAction,
  seconds,
  subscription,
} from "./record-fields.ts";

const numbers = object({
  expiresAt: nullable(seconds),
  identifierType: oneOf("account_number", "tokenized_account_number") satisfies Shape<
    Full<"AccountNumberIdentifierType">
  >,
  status: oneOf("transactable", "deactivated", "pending", "expired") satisfies Shape<Full<"AccountNumberStatus">>,
  /** How often a relink has replaced the number. Left out for never. */
  renewals: optional(integer(0)),
});

export type NumberRecord = ValueOf<typeof numbers>;

const balance = object({
  asOf: seconds,
  current: amounts,
  type: oneOf("cash", "credit") satisfies Shape<Full<"BalanceType">>,
  /** `cash.available` or `credit.used`. */
  detail: nullable(amounts),
});

export type BalanceRecord = ValueOf<typeof balance>;

const refreshFields = {
  lastAttemptedAt: seconds,
  nextAvailableAt: nullable(seconds),
  status: oneOf("pending", "succeeded", "failed") satisfies Shape<Full<"RefreshStatus">>,
};

/** Only refreshes of transactions have an id. */
const refresh = object({ ...refreshFields, id: nothing<string>() });
const transactionRefresh = object({ ...refreshFields, id: something(text()) });

export type RefreshRecord = ValueOf<typeof refresh>;

export const account = object({
  ...identity,
  holder: nullable(holder),
  authorization: text(),
  institution: text(),
  /** Which of the institution's accounts it is. */
  template: text(),
  category: oneOf("cash", "credit", "investment", "other") satisfies Shape<Full<"AccountCategory">>,
  subcategory: oneOf("checking", "credit_card", "line_of_credit", "mortgage", "other", "savings") satisfies Shape<
    Full<"AccountSubcategory">
  >,
  displayName: nullable(text()),
  last4: nullable(text()),
  created: seconds,
  permissions: list(permission),
  subscriptions: list(subscription),
  status: oneOf("active", "inactive", "disconnected") satisfies Shape<Full<"AccountStatus">>,
  inactive: nullable(object({ action: relinkAction, cause: inactiveCause })),
  expectedDeactivation: nullable(expectedDeactivation),
  /** Kept but no longer shown once the account is disconnected, since payment methods still use them. */
  numbers: nullable(list(numbers)),
  paymentMethodTypes: list(oneOf("link", "us_bank_account") satisfies Shape<Full<"AccountPaymentMethodType">>),
  balance: nullable(balance),
  ownership: nullable(text()),
  refreshes: object({
    balance: optional(refresh),
    inferred_balances: optional(refresh),
    ownership: optional(refresh),
    transactions: optional(transactionRefresh),
  }),
  /** Whether a transaction refresh has ever succeeded. */
  hasTransactions: flag,
});

export type AccountRecord = ValueOf<typeof account>;

export const authorization = object({
  ...identity,
  holder: nullable(holder),
  institution: text(),
  status: oneOf("active", "inactive", "disconnected") satisfies Shape<Full<"AuthorizationStatus">>,
  inactive: nullable(object({ action: relinkAction })),
  expectedDeactivation: nullable(expectedDeactivation),
  /** Whether a refresh has found that the access was gone. Happens once, at institutions that do it. */
  hasLapsed: optional(oneOf(true)),
});

export type AuthorizationRecord = ValueOf<typeof authorization>;
