import { describe, expect, it } from "vitest";
import type { ExchangeRequest, ExchangeResponse } from "../../src/contract/check/exchange.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { type Contract, type Operation, plain, type Product } from "../../src/products/index.ts";
import { createHandlerTarget, mockFixture } from "../../src/suite/handler-target.ts";
import { runSuite } from "../../src/suite/run-suite.ts";
import { createTrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { createMatchers } from "../../src/vitest/contract-matchers.ts";
import { contractOfThings, sourceOfThings } from "./things.ts";

const WRONG = { status: 200, headers: { "content-type": "application/json" }, body: '{"owner":7}' };

const outcomeOf = async (
  product: Product,
  headers: Readonly<Record<string, string>>,
  body: string | null = null,
): Promise<unknown> => {
  const checker = await createTrafficChecker(sourceOfThings(product));
  const outcome = checker.check({
    startedAt: "2026-11-24T12:00:00Z",
    request: { method: body === null ? "GET" : "POST", url: "http://localhost/things", headers, body },
    response: body === null ? WRONG : { status: 200, headers: {}, body: "" },
  });
  return outcome.kind === "checked" ? outcome.findings.map(({ message }) => message) : outcome;
};

const FINDING = "GET /things → 200: /owner: expected string or object, got 7";

describe("Traffic of an API without versions", () => {
  it.each([
    ["no header", {}],
    ["a version of Stripe's", { "stripe-version": "2026-10-28.endive" }],
    ["an unreadable version", { "stripe-version": "yesterday" }],
    ["a signature", { "stripe-signature": "t=1,v1=0" }],
  ])("is checked against its only contract, with %s", async (_name, headers) => {
    expect(await outcomeOf(plain, headers)).toEqual([FINDING]);
  });
});

describe("Traffic of an API with webhooks of its own", () => {
  const product: Product = {
    ...plain,
    webhooks: {
      isDelivery: ({ headers }) => headers["x-event"] !== undefined,
      typeField: "event/name",
      versionField: "version",
      subjectOf: () => undefined,
      compared: {},
      checkSender: ({ request }, contractPointer, secret) =>
        request.headers["x-event"] === (secret ?? "ping")
          ? []
          : [
              {
                in: "header",
                pointer: "/x-event",
                rule: "sender",
                contractPointer,
                expected: { kind: "words", words: "ping" },
                got: { kind: "words", words: "something else" },
                severity: "breaking",
              },
            ],
    },
  };

  it.each([
    ["ping", { "event/name": "thing.made", owner: "me" }, []],
    [
      "pong",
      { "event/name": "thing.made" },
      ["webhook thing.made: header /x-event: expected ping, got something else"],
    ],
    [
      "ping",
      { "event/name": "thing.lost" },
      ["webhook thing.lost: /event~1name: expected a type of event that the contract has, got thing.lost"],
    ],
    ["ping", { "event/name": "other.made" }, { kind: "passed-over", reason: "another kind of event: other.made" }],
  ])("recognizes, names and checks deliveries by its product: %s %j", async (header, payload, want) => {
    expect(await outcomeOf(product, { "x-event": header }, JSON.stringify(payload))).toEqual(want);
  });
});

describe("Matchers of an API without versions", () => {
  const { toMatchContract, toMatchWebhookContract } = createMatchers(sourceOfThings());
  const messageOf = async (result: ReturnType<typeof toMatchContract>): Promise<string> => (await result).message();

  it("check answers against its only contract", async () => {
    expect(await messageOf(toMatchContract({ ...WRONG, body: '{"owner":"me"}' }, "listThings"))).toBe(
      "the answer to GET /things matches the contract, and should not",
    );
    expect(await messageOf(toMatchContract(WRONG, "listThings", { apiVersion: "yesterday" }))).toContain(
      "/owner      expected string or object    got 7",
    );
  });

  it("check webhooks against its only contract", async () => {
    const [name] = contractOfThings().webhooks.map((webhook) => webhook.name);
    expect(await messageOf(toMatchWebhookContract({ type: name, owner: "me" }))).toBe(
      "the webhook thing.made matches the contract, and should not",
    );
    expect(await messageOf(toMatchWebhookContract({ type: "thing.lost" }))).toBe(
      'the contract of 1.0.0 has no webhook "thing.lost"',
    );
  });
});

describe("The suite, for an API of which only the document is known", () => {
  const contract = contractOfThings();
  const sent: ExchangeRequest[] = [];
  const target = createHandlerTarget({
    kind: "sandbox",
    name: "things",
    handle: async (request) => {
      sent.push(request);
      const isWrong =
        contract.checkRequest({ operation: theOperation(contract), pathParameters: {} }, request).length > 0;
      return isWrong
        ? { status: 422, headers: { "content-type": "application/problem+json" }, body: '{"detail":"no such thing"}' }
        : { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
    },
    prepare: async () => mockFixture(plain),
  });

  it("sends a key and no version, expands nothing, and quotes the problem of an answer", async () => {
    const results = await runSuite(contract, target);
    const titles = results.map(({ suiteCase }) => suiteCase.title);
    const findings = results.flatMap((result) => (result.kind === "checked" ? result.findings : []));

    expect(new Set(sent.flatMap(({ headers }) => Object.keys(headers)))).toEqual(new Set(["authorization"]));
    expect(titles.filter((title) => /expand/.test(title))).toEqual([
      "answers with expand",
      "refuses text for the list expand",
      "refuses a hash for expand[0]",
    ]);
    expect(titles.filter((title) => /key|version/.test(title))).toEqual([]);
    expect(findings.map(({ message }) => message)).toContain(
      "GET /things → 422: status: expected 400: it refuses an unknown parameter, got 422 (no such thing)",
    );
  });
});

function theOperation({ operations }: Contract): Operation {
  const [operation] = operations;
  if (operation === undefined) {
    throw new Error("things have one operation");
  }
  return operation;
}

describe("The mock, for an API of which only the document is known", () => {
  const send = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<ExchangeResponse> => {
    const mock = await createMock({ contracts: sourceOfThings(), seed: 1, dynamic: false });
    return mock({ method: "GET", url, headers, body: null });
  };
  const problem = (status: number, title: string, detail: string): object => ({
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ title, status, detail }, null, 2),
  });

  it.each([
    ["without a key and whatever version is named", { "stripe-version": "yesterday" }],
    ["by name", { prefer: "example=mine" }],
  ])("gives an example %s, with no header of another API", async (_name, headers) => {
    expect(await send("/things", headers)).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ owner: "me" }, null, 2),
    });
  });

  it.each([
    ["/nothing", {}, problem(404, "Not Found", "The contract has no operation GET /nothing.")],
    [
      "/things?after=a&before=b",
      {},
      problem(400, "Bad Request", "query /before: expected at most one of after, before, got after and before"),
    ],
    [
      "/things",
      { prefer: "code=418" },
      problem(400, "Bad Request", "Prefer: code=418: GET /things has no such answer; it has 200."),
    ],
  ])("refuses %s %j with a problem", async (url, headers, want) => {
    expect(await send(url, headers)).toEqual(want);
  });

  it("varies answers within the contract", async () => {
    const contract = contractOfThings();
    const answer = await send("/things", { prefer: "dynamic=true" });
    expect(contract.checkResponse(theOperation(contract), answer)).toEqual([]);
  });
});
