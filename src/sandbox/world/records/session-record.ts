import type { Full } from "../../types/contract-types.ts";
import { integer, list, nullable, object, oneOf, type Shape, text, type ValueOf } from "../shapes/shape.ts";
import { holder, identity, permission } from "./record-fields.ts";

export type Prefetch = Full<"PrefetchFeature">;

const prefetch: Shape<Prefetch> = oneOf("balances", "inferred_balances", "ownership", "transactions");

const filters = object({
  subcategories: nullable(
    list(
      oneOf("checking", "credit_card", "line_of_credit", "mortgage", "savings") satisfies Shape<
        Full<"FilterSubcategory">
      >,
    ),
  ),
  countries: nullable(list(text())),
  institution: nullable(text()),
  paymentMethodSupport: nullable(oneOf("all", "at_least_one", "none") satisfies Shape<Full<"PaymentMethodSupport">>),
});

export type SessionFiltersRecord = ValueOf<typeof filters>;

export type RelinkFailure = Full<"RelinkFailureReason">;

const relinkFailure: Shape<RelinkFailure> = oneOf("no_account", "no_authorization", "other");

export const session = object({
  ...identity,
  holder: nullable(holder),
  permissions: list(permission),
  prefetch: list(prefetch),
  filters: nullable(filters),
  /** Null for no limit. */
  limit: nullable(integer(1)),
  manualEntry: nullable(oneOf("automatic", "custom", "disabled") satisfies Shape<Full<"ManualEntryMode">>),
  relink: nullable(object({ authorization: text(), account: nullable(text()) })),
  relinkResult: nullable(
    object({ account: nullable(text()), authorization: nullable(text()), failure: nullable(relinkFailure) }),
  ),
  returnUrl: nullable(text()),
  clientSecret: text(),
  status: oneOf("pending", "succeeded", "failed", "cancelled") satisfies Shape<Full<"SessionStatus">>,
  cancelledReason: nullable(oneOf("custom_manual_entry", "other") satisfies Shape<Full<"SessionCancelledReason">>),
  accounts: list(text()),
});

export type SessionRecord = ValueOf<typeof session>;
