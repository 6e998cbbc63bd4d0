import { describe, expect, it } from "vitest";
import { readModel } from "../../src/contract/model/read-model.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { loadVersion } from "./load-version.ts";

const BASE = {
  Feature: ["balance", "ownership", "transactions"],
  Permission: ["balances", "ownership", "payment_method", "transactions"],
  PrefetchFeature: ["balances", "ownership", "transactions"],
  SubscribableFeature: ["transactions"],
  Subscription: ["transactions"],
};

const PREVIEW: typeof BASE = {
  Feature: ["balance", "inferred_balances", "ownership", "transactions"],
  Permission: BASE.Permission,
  PrefetchFeature: ["balances", "inferred_balances", "ownership", "transactions"],
  SubscribableFeature: ["balance", "inferred_balances", "transactions"],
  Subscription: ["balance", "inferred_balances", "transactions"],
};

/** The fields that hold one of the enums. */
const USES: readonly { schema: string; field: string; want: keyof typeof BASE }[] = [
  { schema: "RefreshAccountRequest", field: "features", want: "Feature" },
  { schema: "SubscribeAccountRequest", field: "features", want: "SubscribableFeature" },
  { schema: "UnsubscribeAccountRequest", field: "features", want: "SubscribableFeature" },
  { schema: "CreateSessionRequest", field: "permissions", want: "Permission" },
  { schema: "CreateSessionRequest", field: "prefetch", want: "PrefetchFeature" },
  { schema: "Session", field: "permissions", want: "Permission" },
  { schema: "Session", field: "prefetch", want: "PrefetchFeature" },
  { schema: "Account", field: "permissions", want: "Permission" },
  { schema: "Account", field: "subscriptions", want: "Subscription" },
];

describe.each(SURFACES)("Features, permissions, prefetch and subscriptions of %s", (version) => {
  const { schemas } = readModel(loadVersion(version));

  it.each(Object.entries(version.endsWith(".preview") ? PREVIEW : BASE))("are separate enums: %s", (name, want) => {
    expect(schemas.get(name)?.values?.map(String).toSorted()).toEqual(want);
  });

  it.each(USES)("are used where they belong: $schema.$field is of $want", ({ schema, field, want }) => {
    const node = schemas.get(schema)?.properties.get(field);
    expect((node?.items ?? node?.anyOf[0]?.items)?.target).toBe(schemas.get(want));
  });
});
