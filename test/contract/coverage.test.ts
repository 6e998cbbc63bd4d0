import { expect, it } from "vitest";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { summarizeCoverage } from "../../src/contract/coverage/coverage.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";

const contract = await openContract("2026-03-04.preview");

function countParameters(operation: string, part: "trackQuery" | "trackBody", values: object): object {
  const counter = new CoverageCounter(contract);
  counter.operations.get(operation)?.[part](values as never);
  const { operations } = summarizeCoverage(contract.version, counter.probes, counter.counts());
  const counts = operations.find((found) => found.operation === operation)?.parameters ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

it("counts the parameters of a form by their names, those within others too", () => {
  const operation = "POST /v1/financial_connections/sessions";
  const form = {
    account_holder: { type: "customer", customer: "cus_1" },
    filters: { countries: ["US"] },
    permissions: ["balances"],
  };
  expect(countParameters(operation, "trackBody", form)).toEqual({
    account_holder: 1,
    "account_holder[type]": 1,
    "account_holder[customer]": 1,
    filters: 1,
    "filters[countries]": 1,
    permissions: 1,
  });
});

it("counts the parameters of a query alike", () => {
  const operation = "GET /v1/financial_connections/accounts";
  expect(countParameters(operation, "trackQuery", { account_holder: { customer: "cus_1" }, limit: 1 })).toEqual({
    account_holder: 1,
    "account_holder[customer]": 1,
    limit: 1,
  });
});

it("what a value would add is measured without adding it", () => {
  const counter = new CoverageCounter(contract);
  const before = counter.counts();
  const hits = counter.measure(contract.model.schemaAt("#/components/schemas/Account/properties/status"), "active");

  expect(hits).toHaveLength(2);
  expect(counter.probes[hits[0] as number]).toMatchObject({ kind: "values", item: "active" });
  expect(counter.counts()).toEqual(before);
  counter.addHits(hits);
  expect(counter.hitsSince(before)).toEqual(hits);
});
