import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { setBody, setEvent, setRequestHeader } from "./mutate.ts";

const SECRET = "whsec_test_secret";
const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const preview = await openContract("2026-03-04.preview");

const delivery = exampleDeliveries(preview).find(({ name }) => name.includes("account.deactivated"))
  ?.exchange as Exchange;
const read = exampleExchanges(preview).find(({ name }) => name === "retrieveAccount 200 inactive-relink-required")
  ?.exchange as Exchange;

function signed(exchange: Exchange, secret = SECRET): Exchange {
  const time = Math.floor(Date.parse(exchange.startedAt) / 1000);
  const signature = createHmac("sha256", secret)
    .update(`${time}.${exchange.request.body ?? ""}`)
    .digest("hex");
  return setRequestHeader("stripe-signature", `t=${time},v1=${signature}`)(exchange);
}

function messages(checker: TrafficChecker, ...exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap((exchange) => {
    const outcome = checker.check(exchange);
    return outcome.kind === "checked" ? outcome.findings.map(({ message }) => message) : [outcome.reason];
  });
}

describe("signatures", () => {
  test("a right signature is in order, under the secret it was made with", () => {
    expect(messages(new TrafficChecker(contracts, { webhookSecret: SECRET }), signed(delivery))).toEqual([]);
  });

  test("another secret is found", () => {
    expect(messages(new TrafficChecker(contracts, { webhookSecret: SECRET }), signed(delivery, "whsec_other"))).toEqual(
      [
        "webhook financial_connections.account.deactivated: header /stripe-signature: expected the signature of this payload under the endpoint's secret, got another signature",
      ],
    );
  });

  test("a payload that was changed after signing is found", () => {
    const changed = {
      ...signed(delivery),
      request: { ...signed(delivery).request, body: `${delivery.request.body ?? ""} ` },
    };
    expect(messages(new TrafficChecker(contracts, { webhookSecret: SECRET }), changed)).toHaveLength(1);
  });

  test("a clock that runs ahead of Stripe's is drift, one that runs behind is nothing", () => {
    const late = { ...signed(delivery), startedAt: "2026-11-20T09:06:00.000Z" };
    const early = { ...signed(delivery), startedAt: "2026-11-20T08:00:00.000Z" };
    const unknown = { ...signed(delivery), startedAt: "" };
    expect(messages(new TrafficChecker(contracts), late)).toEqual([
      "webhook financial_connections.account.deactivated: header /stripe-signature: expected signed at most 300 s before it came, got 360 s, or clocks that do not agree",
    ]);
    expect(messages(new TrafficChecker(contracts), early, unknown)).toEqual([]);
  });
});

describe("payloads", () => {
  test("an event is checked by the version it was rendered in", () => {
    const inClover = setEvent(
      "/api_version",
      "2026-02-25.clover",
    )(setEvent("/data/object/authorization", "fcauth_1")(delivery));
    expect(messages(new TrafficChecker(contracts), inClover).join("\n")).toContain(
      '/data/object/authorization: expected no "authorization"',
    );
  });

  test("events of other products are counted, not failed", () => {
    expect(messages(new TrafficChecker(contracts), setEvent("/type", "customer.created")(delivery))).toEqual([
      "another kind of event: customer.created",
    ]);
  });

  test("a payload that is not JSON is a finding", () => {
    const broken = { ...delivery, request: { ...delivery.request, body: "{" } };
    expect(messages(new TrafficChecker(contracts), broken)).toEqual([
      "webhook of an unreadable type: body: expected an event in JSON, got a body that is not a JSON object",
    ]);
  });

  test("a payload that was not recorded is counted", () => {
    const empty = { ...delivery, request: { ...delivery.request, body: null } };
    expect(messages(new TrafficChecker(contracts), empty)).toEqual(["a webhook whose body was not recorded"]);
  });
});

describe("the object read next", () => {
  const event = JSON.parse(delivery.request.body ?? "") as { data: { object: { id: string; created: number } } };
  const { id, created } = event.data.object;
  const readOf = (exchange: Exchange): Exchange => ({
    ...exchange,
    request: { ...exchange.request, url: `https://api.stripe.com/v1/financial_connections/accounts/${id}` },
  });
  const same = readOf(
    ["institution_name", "category", "subcategory", "livemode"].reduce(
      (exchange, name) => setBody(`/${name}`, (event.data.object as Record<string, unknown>)[name])(exchange),
      setBody("/created", created)(read),
    ),
  );

  test("agrees", () => {
    expect(messages(new TrafficChecker(contracts), delivery, same)).toEqual([]);
  });

  test("is checked against what the event said", () => {
    const active = setBody("/status", "active")(same);
    expect(messages(new TrafficChecker(contracts), delivery, active)).toEqual([
      'GET /v1/financial_connections/accounts/{account} → 200: /status: expected "inactive", as the webhook financial_connections.account.deactivated had just said, got "active"',
    ]);
  });

  test("is checked against it once, and not after a call that changes the object", () => {
    const active = setBody("/status", "active")(same);
    const checker = new TrafficChecker(contracts);
    expect(messages(checker, delivery, same, active)).toEqual([]);
    const disconnect = exampleExchanges(preview).find(({ name }) => name.startsWith("disconnectAccount 200"))
      ?.exchange as Exchange;
    const call = { ...disconnect, request: { ...disconnect.request, url: `${same.request.url}/disconnect` } };
    expect(messages(checker, delivery, call, active)).toEqual([]);
  });

  test("is not checked against values that are too long to remember", () => {
    const long = setEvent("/data/object/institution_name", "x".repeat(1_001))(delivery);
    expect(messages(new TrafficChecker(contracts), long, same)).toEqual([]);
    const short = setEvent("/data/object/institution_name", "x".repeat(1_000))(delivery);
    expect(messages(new TrafficChecker(contracts), short, same)).toHaveLength(1);
  });
});
