import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { EntryChecker } from "../../src/traffic/entry-checker.ts";
import { readExchange } from "../../src/traffic/recording/read-exchange.ts";
import { TemplateCache } from "../../src/traffic/templates/template-cache.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { createRandom } from "../soak/random.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { MUTATION_ROWS } from "./mutation-rows.ts";
import { varyExchange } from "./vary-exchange.ts";

const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const preview = contracts.find(({ version }) => version === "2026-03-04.preview") as (typeof contracts)[number];
const examples = contracts.flatMap(exampleExchanges);
const previewExamples = exampleExchanges(preview);
const exampleOf = (name: string): Exchange => {
  const found = previewExamples.find((example) => example.name === name);
  if (found === undefined) {
    throw new Error(`no example ${name}`);
  }
  return found.exchange;
};

/** Python's `json.dumps` and others leave a space after commas and colons. */
const spaced = (exchange: Exchange): string =>
  JSON.stringify(exchange, null, 1)
    .replaceAll(/,\n\s*/g, ", ")
    .replaceAll(/\n\s*/g, "");
const withBody = (exchange: Exchange, change: (body: JsonObject) => unknown): Exchange => ({
  ...exchange,
  response: {
    ...exchange.response,
    body: JSON.stringify(change(JSON.parse(exchange.response.body ?? "") as JsonObject)),
  },
});
/** As Stripe's API writes its answers. */
const indented = (exchange: Exchange): Exchange => ({
  ...exchange,
  response: { ...exchange.response, body: JSON.stringify(JSON.parse(exchange.response.body ?? ""), null, 2) },
});

/** What is found and counted when nothing is learned: every line read and checked by itself. */
function checkPlainly(lines: readonly string[]): { readonly outcomes: unknown[]; readonly counts: number[][] } {
  const checker = new TrafficChecker(contracts);
  const outcomes = lines.map((line) => {
    const read = readExchange(line);
    return "fault" in read ? { kind: "fault", reason: read.fault } : checker.check(read.exchange);
  });
  return { outcomes, counts: countsOf(checker) };
}

function checkLearning(lines: readonly string[]): { readonly outcomes: unknown[]; readonly counts: number[][] } {
  const checker = new TrafficChecker(contracts);
  const entries = new EntryChecker(checker);
  return { outcomes: lines.map((line) => entries.check(line)), counts: countsOf(checker) };
}

function countsOf(checker: TrafficChecker): number[][] {
  return [...checker.versions.values()].map(({ coverage }) => [...coverage.counts()]);
}

/** Templates after a lesson. */
function learn(
  line: string,
  checker = new TrafficChecker(contracts),
  templates = new TemplateCache(checker),
): TemplateCache {
  const read = readExchange(line);
  if ("fault" in read) {
    throw new Error(read.fault);
  }
  const outcome = checker.check(read.exchange);
  expect(outcome).toEqual({ kind: "checked", findings: [] });
  templates.learn(line, read.exchange, outcome);
  return templates;
}

describe("learning changes neither what is found nor what is counted", () => {
  it("in any order of good and bad exchanges, in three layouts", () => {
    const byName = new Map(previewExamples.map(({ name, exchange }) => [name, exchange]));
    const bad = MUTATION_ROWS.flatMap(({ of, mutate }) => {
      const original = byName.get(of);
      return original === undefined ? [] : [mutate(original)];
    });
    const random = createRandom(7);
    const good = examples.map(({ exchange }) => exchange);
    const varied = good.flatMap((exchange) => [varyExchange(exchange, random), varyExchange(exchange, random)]);
    const deliveries = exampleDeliveries(preview).map(({ exchange }) => exchange);
    const all = [...good, ...varied, ...good.map(indented), ...varied.map(indented), ...bad, ...bad];
    const lines = [...all.map((exchange) => JSON.stringify(exchange)), ...all.map(spaced)];
    const shuffled = [...lines, ...deliveries.map((exchange) => JSON.stringify(exchange)), ...lines]
      .map((line) => ({ line, rank: random() }))
      .toSorted((left, right) => left.rank - right.rank)
      .map(({ line }) => line);

    for (const order of [[...lines, ...lines], shuffled]) {
      const plain = checkPlainly(order);
      const learning = checkLearning(order);
      expect(learning.outcomes).toEqual(plain.outcomes);
      expect(learning.counts).toEqual(plain.counts);
    }
    expect(lines.length).toBeGreaterThan(1000);
  });

  it("in lines with any character put in, taken out or put in place of another", () => {
    const lines = previewExamples.slice(0, 60).map(({ exchange }) => JSON.stringify(exchange));
    const pieces = ['"', "\\", "\\\\", "0", "-", "1e999", ",", "{}", "null", "\u0000", "é", "😀", "a".repeat(300)];
    const change = fc.record({
      line: fc.constantFrom(...lines),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 3 }),
      piece: fc.oneof(fc.constantFrom("", ...pieces), fc.string({ maxLength: 3 })),
    });
    const checker = new TrafficChecker(contracts);
    const entries = new EntryChecker(checker);
    const plain = new TrafficChecker(contracts);
    for (const line of lines) {
      entries.check(line);
    }

    fc.assert(
      fc.property(change, ({ line, at, drop, piece }) => {
        const index = Math.floor(at * line.length);
        const changed = line.slice(0, index) + piece + line.slice(index + drop);
        const read = readExchange(changed);
        const expected = "fault" in read ? { kind: "fault", reason: read.fault } : plain.check(read.exchange);
        expect(entries.check(changed)).toEqual(expected);
      }),
      { numRuns: 4000 },
    );
  });
});

describe("a line that matches a template is recognized", () => {
  const account = exampleOf("retrieveAccount 200 active");
  const list = exampleOf("listAccounts 200 accounts");
  const session = exampleOf("createSession 200 created");
  const rows: readonly (readonly [what: string, learned: Exchange, other: Exchange, isKnown: boolean])[] = [
    ["as it is", account, account, true],
    ["at another time", account, { ...account, startedAt: "2027-01-01T00:00:00.000Z" }, true],
    ["with other notes of its recorder", { ...account, id: 1 } as Exchange, { ...account, id: 2 } as Exchange, true],
    [
      "of another account",
      account,
      { ...account, request: { ...account.request, url: account.request.url.replace(/fca_\w+/, "fca_2") } },
      true,
    ],
    [
      "of another operation",
      account,
      { ...account, request: { ...account.request, url: `${account.request.url}/owners` } },
      false,
    ],
    ["with another method", account, { ...account, request: { ...account.request, method: "POST" } }, false],
    [
      "of another customer, in a form",
      session,
      { ...session, request: { ...session.request, body: session.request.body?.replace(/cus_\w+/, "cus_2") ?? null } },
      true,
    ],
    [
      "of no customer, in a form",
      session,
      { ...session, request: { ...session.request, body: session.request.body?.replace(/cus_\w+/, "") ?? null } },
      false,
    ],
    [
      "with a text of a form that needs decoding",
      session,
      { ...session, request: { ...session.request, body: session.request.body?.replace(/cus_\w+/, "%ZZ") ?? null } },
      false,
    ],
    [
      "with another word in a form",
      session,
      {
        ...session,
        request: { ...session.request, body: session.request.body?.replace("customer&", "account&") ?? "" },
      },
      false,
    ],
    ["with another status", account, { ...account, response: { ...account.response, status: 201 } }, false],
    ["with another amount", account, withBody(account, (body) => ({ ...body, created: 1 })), true],
    ["with another listed word", account, withBody(account, (body) => ({ ...body, status: "inactive" })), true],
    ["with a word that is not listed", account, withBody(account, (body) => ({ ...body, status: "asleep" })), false],
    [
      "with other words in a list",
      account,
      withBody(account, (body) => ({ ...body, permissions: ["balances"] })),
      true,
    ],
    ["with no word in a list", account, withBody(account, (body) => ({ ...body, permissions: [] })), true],
    ["with an unlisted word in a list", account, withBody(account, (body) => ({ ...body, permissions: ["x"] })), false],
    ["with null where it may be", account, withBody(account, (body) => ({ ...body, display_name: null })), true],
    ["with null where it may not be", account, withBody(account, (body) => ({ ...body, livemode: null })), false],
    ["with a text for a number", account, withBody(account, (body) => ({ ...body, created: "1" })), false],
    ["with a fraction", account, withBody(account, (body) => ({ ...body, created: 1.5 })), false],
    [
      "with a text that is too long",
      account,
      withBody(account, (body) => ({ ...body, last4: "4".repeat(5001) })),
      false,
    ],
    ["with a field more", account, withBody(account, (body) => ({ ...body, extra: 1 })), false],
    ["with a field less", account, withBody(account, ({ created: _, ...body }) => body), false],
    [
      "with a list of another length",
      list,
      withBody(list, (body) => ({ ...body, data: [...(body["data"] as []), ...(body["data"] as [])] })),
      true,
    ],
    [
      "with a bad item in a list",
      list,
      withBody(list, (body) => ({ ...body, data: [...(body["data"] as []), {}] })),
      false,
    ],
  ];

  it.each(rows)("%s", (_, known, other, isKnown) => {
    expect(learn(JSON.stringify(known)).recognize(JSON.stringify(other)) !== undefined).toBe(isKnown);
  });

  it.each([
    ["compact", (exchange: Exchange) => JSON.stringify(exchange)],
    ["with spaces", spaced],
    ["with an indented body", (exchange: Exchange) => JSON.stringify(indented(exchange))],
  ])("%s", (_, write) => {
    const templates = learn(write(account));
    const other = withBody(account, (body) => ({ ...body, created: 2, display_name: "Another" }));
    expect(templates.recognize(write(other))).toEqual({ kind: "checked", findings: [] });
  });

  it("nearly always, in traffic of the usual variety", () => {
    const random = createRandom(3);
    const lines = Array.from({ length: 20 }).flatMap(() =>
      previewExamples.map(({ exchange }) => JSON.stringify(varyExchange(exchange, random))),
    );
    const checker = new TrafficChecker(contracts);
    const templates = new TemplateCache(checker);
    let recognized = 0;

    for (const line of lines) {
      if (templates.recognize(line) !== undefined) {
        recognized += 1;
        continue;
      }
      learn(line, checker, templates);
    }
    expect(recognized / lines.length).toBeGreaterThan(0.9);
  });
});
