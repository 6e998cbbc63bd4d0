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
