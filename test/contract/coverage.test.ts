import { expect, it } from "vitest";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { summarizeCoverage } from "../../src/contract/coverage/coverage.ts";
import { contractOf } from "./contract-of.ts";
import type { JsonValue } from "../../src/schema/json.ts";
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

it("follows a schema into itself sixteen times, however deep the value is", () => {
  const node = { $ref: "#/components/schemas/Node" };
  const recursive = contractOf(node, {
    Node: { type: "object", properties: { kind: { enum: ["leaf", "branch"] }, child: node } },
  });
  const counter = new CoverageCounter(recursive);
  let value: JsonValue = { kind: "leaf" };
  for (let level = 0; level < 100_000; level += 1) {
    value = { kind: "branch", child: value };
  }
  counter.operations.get("GET /things")?.statuses.get("200")?.trackBody?.(value);
  const { values } = summarizeCoverage(recursive.version, counter.probes, counter.counts());
  expect(values.map(({ items }) => items)).toEqual([{ leaf: 0, branch: 17 }]);
});

it("counts the same in long lists as in short ones", () => {
  const pet = { type: "object", properties: { kind: { enum: ["cat", "dog"] }, owner: { type: ["string", "null"] } } };
  const pets = contractOf({ type: "array", items: pet });
  const count = (times: number): readonly number[] => {
    const counter = new CoverageCounter(pets);
    const body = Array.from({ length: times }, () => [{ kind: "cat", owner: null }, { kind: "dog" }, 1, {}]).flat();
    counter.operations.get("GET /things")?.statuses.get("200")?.trackBody?.(body);
    return [...counter.counts()];
  };
  expect(count(1000)).toEqual(count(1).map((seen) => seen * 1000));
});
