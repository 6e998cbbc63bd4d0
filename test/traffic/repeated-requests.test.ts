import { describe, expect, test } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../../src/protocol/default-api-version.ts";
import { EntryChecker } from "../../src/traffic/entry-checker.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { exampleExchanges } from "./example-exchanges.ts";

const contract = await openContract(DEFAULT_API_VERSION);
const checker = new EntryChecker(new TrafficChecker([contract]));
const example = exampleExchanges(contract).find(({ name }) => name.startsWith("listTransactions 200"))?.exchange;

/** Each comes after one that is like it, in order or not. */
const QUERIES = [
  "?account=fca_1",
  "?account=fca_2",
  "?account",
  "?&account",
  "?&&account=fca_3",
  "?=account",
  "?account=",
  "?account=fca_1&account=fca_2",
  "?account=fca_1#&account=fca_2",
  "?account=%ZZ",
  `?account=${"a".repeat(5001)}`,
  "?account=fca_1&limit=10&starting_after=fctxn_1",
  "?account=fca_2&limit=10&starting_after=fctxn_2",
  "?account=fca_2&limit=1000&starting_after=fctxn_2",
  "?account=fca_1&starting_after=fctxn_1&ending_before=fctxn_2",
  "?account=fca_1&made_up=1",
];

function checkBoth(url: string): { readonly audited: unknown; readonly explained: unknown } {
  if (example === undefined) {
    throw new Error("no example of listTransactions");
  }
  const exchange = { ...example, request: { ...example.request, url } };
  const match = contract.findOperation(exchange.request.method, new URL(url).pathname);
  const outcome = checker.check(JSON.stringify(exchange));
  return {
    audited: outcome.kind === "checked" ? outcome.findings : outcome,
    explained: match === undefined ? [] : contract.checkRequest(match, exchange.request),
  };
}

describe("a request is judged alike, whatever came before it", () => {
  const path = "https://api.stripe.com/v1/financial_connections/transactions";

  test.each([...QUERIES, ...QUERIES.toReversed()])("%s", (query) => {
    const { audited, explained } = checkBoth(`${path}${query}`);
    expect(audited).toEqual(explained);
  });

  test("a path that cannot be decoded is reported", () => {
    const { audited, explained } = checkBoth(`${path}/%ZZ`);
    expect(audited).toEqual(expect.arrayContaining(explained as unknown[]));
    expect(explained).toHaveLength(1);
  });
});
