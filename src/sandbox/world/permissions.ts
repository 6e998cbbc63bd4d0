import type { Feature, Permission } from "./records/record-fields.ts";
import type { Prefetch } from "./records/session-record.ts";

/** The permission that a feature needs. That inferred balances need `balances` is inferred: there is no other permission. */
export const PERMISSION_OF: Readonly<Record<Feature, Permission>> = {
  balance: "balances",
  inferred_balances: "balances",
  ownership: "ownership",
  transactions: "transactions",
};

export function isFeature(name: string): name is Feature {
  return Object.hasOwn(PERMISSION_OF, name);
}

/** The feature that a prefetch refreshes. */
export const FEATURE_OF: Readonly<Record<Prefetch, Feature>> = {
  balances: "balance",
  inferred_balances: "inferred_balances",
  ownership: "ownership",
  transactions: "transactions",
};
