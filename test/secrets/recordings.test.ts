import { expect, test } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { createPrivateFields } from "../../src/traffic/redact/private-fields.ts";
import { createRedactor } from "../../src/traffic/redact/redact-exchange.ts";
import { plantEverything, showsCanary } from "./planted.ts";

const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const everything = plantEverything();

test("each planted secret shows before it is redacted", () => {
  expect(
    everything.filter(({ exchange, planted }) => !showsCanary(JSON.stringify(exchange), planted)).map((e) => e.title),
  ).toEqual([]);
  expect(everything.length).toBeGreaterThan(2_000);
});

test("no planted secret is left in a redacted exchange", () => {
  const redact = createRedactor(createPrivateFields(contracts));
  const leaks = everything.filter(({ exchange, planted }) => showsCanary(JSON.stringify(redact(exchange)), planted));
  expect(leaks.map(({ title }) => title)).toEqual([]);
});
