import * as fc from "fast-check";

/** What may be done next. Numbers pick one of what there is by then; where there is nothing, nothing is done. */
export type Action =
  | {
      readonly kind: "link";
      readonly institution: number;
      readonly accounts: number;
      readonly permissions: readonly string[];
      readonly prefetch: readonly string[];
    }
  | {
      readonly kind: "refresh" | "subscribe" | "unsubscribe";
      readonly account: number;
      readonly features: readonly Feature[];
    }
  | {
      readonly kind: "finish";
      readonly account: number;
      readonly feature: Feature;
      readonly outcome: "failed" | "succeeded";
    }
  | { readonly kind: "deactivate"; readonly account: number; readonly action: "closed" | "none" | "relink_required" }
  | { readonly kind: "reactivate" | "disconnect"; readonly account: number }
  | { readonly kind: "expire" | "revoke"; readonly account: number }
  | {
      readonly kind: "relink";
      readonly account: number;
      readonly specific: boolean;
      readonly ending: "cancel" | "complete" | "no_account" | "other";
      readonly permissions: readonly string[];
    }
  | { readonly kind: "advance"; readonly seconds: number }
  | { readonly kind: "page"; readonly limit: number; readonly backwards: boolean }
  | { readonly kind: "repeat"; readonly account: number };

type Feature = "balance" | "ownership" | "transactions";

const pick = fc.nat({ max: 1_000 });
const features = fc.subarray<Feature>(["balance", "ownership", "transactions"], { minLength: 1 });
const permissions = fc.subarray(["balances", "ownership", "payment_method", "transactions"], { minLength: 1 });

export const actionArbitrary: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("link" as const),
      institution: pick,
      accounts: fc.integer({ min: 1, max: 3 }),
      permissions,
      prefetch: fc.subarray(["balances", "ownership", "transactions"]),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("refresh" as const, "subscribe" as const, "unsubscribe" as const),
      account: pick,
      features,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("finish" as const),
      account: pick,
      feature: fc.constantFrom<Feature>("balance", "ownership", "transactions"),
      outcome: fc.constantFrom("failed" as const, "succeeded" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("deactivate" as const),
      account: pick,
      action: fc.constantFrom("closed" as const, "none" as const, "relink_required" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("reactivate" as const, "disconnect" as const), account: pick }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("expire" as const, "revoke" as const), account: pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("relink" as const),
      account: pick,
      specific: fc.boolean(),
      ending: fc.constantFrom(
        "cancel" as const,
        "complete" as const,
        "complete" as const,
        "no_account" as const,
        "other" as const,
      ),
      permissions,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("advance" as const),
      seconds: fc.constantFrom(0, 1, 2, 3_600, 86_399, 86_400, 200_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("page" as const),
      limit: fc.integer({ min: 1, max: 5 }),
      backwards: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("repeat" as const), account: pick }) },
);
