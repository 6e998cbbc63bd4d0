import { describe, expect, test } from "vitest";
import "../../src/vitest/index.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { exampleDeliveries, exampleExchanges } from "../traffic/example-exchanges.ts";

const contract = await openContract("2026-03-04.preview");
const example = exampleExchanges(contract).find(({ name }) => name === "retrieveAccount 200 active");
if (example === undefined) {
  throw new Error("the contract has no such example");
}
const { response } = example.exchange;
const account = JSON.parse(response.body ?? "") as Record<string, unknown>;
const OPERATION = "GET /v1/financial_connections/accounts/{account}";

const answer = (body: unknown = account, headers: Record<string, string> = { ...response.headers }): Response =>
  new Response(JSON.stringify(body), { status: 200, headers });

async function failureOf(assertion: Promise<unknown>): Promise<string> {
  try {
    await assertion;
  } catch (error) {
    return (error as Error).message;
  }
  return "no failure";
}

describe("toMatchContract", () => {
  test.each([
    ["a Response", answer()],
    [
      "what axios gives",
      { status: 200, statusText: "OK", headers: { ...response.headers }, data: account, config: {} },
    ],
    ["a plain object", { status: 200, headers: response.headers, body: account }],
    ["a plain object with text", { status: 200, headers: response.headers, body: response.body }],
    ["an object without headers", { status: 200, body: account }],
    ["headers in a Map", { status: 200, headers: new Map(Object.entries(response.headers)), body: account }],
  ])("takes %s", async (_, received) => {
    await expect(received).toMatchContract(OPERATION);
  });

  test("fails values of every kind that do not match", async () => {
    const body = { ...account, category: 5 };
    await expect(answer(body)).not.toMatchContract(OPERATION);
    await expect({ status: 200, headers: response.headers, data: body }).not.toMatchContract(OPERATION);
    await expect({ status: 200, body: JSON.stringify(body) }).not.toMatchContract(OPERATION);
  });

  test.each([OPERATION, "GET /v1/financial_connections/accounts/fca_123", "retrieveAccount"])(
    "knows an operation as %s",
    async (name) => {
      await expect(answer()).toMatchContract(name);
    },
  );

  test("leaves the body of a Response to be read", async () => {
    const received = answer();
    await expect(received).toMatchContract(OPERATION);
    expect(await received.json()).toEqual(account);
  });

  test("fails with the finding in full, and nothing of the rest", async () => {
    const today = new Date();
    today.setUTCDate(today.getUTCDate() + 30);
    const message = await failureOf(expect(answer({ ...account, category: "cashh" })).toMatchContract(OPERATION));
    const fingerprint = /fc-[0-9a-f]{12}/.exec(message)?.[0] ?? "";
    const place = /openapi\/accounts\.yaml:\d+:\d+/.exec(message)?.[0] ?? "";
    expect(message).toBe(
      [
        `the answer to ${OPERATION} does not match the contract: 1 finding`,
        "",
        `~ ${OPERATION} → 200                        [${fingerprint}]`,
        '  /category   expected one of cash, credit, investment, other    got "cashh"   (did you mean "cash"?)',
        `  contract    ${place}   #/components/schemas/AccountCategory`,
        "  seen        1×",
        `  fix         new in the API? add it to the contract at ${place}; otherwise correct what answered   known? → npx fc-contract baseline add ${fingerprint} --until ${today.toISOString().slice(0, 10)} --reason "…"`,
        "",
      ].join("\n"),
    );
  });

  test("checks status and headers too", async () => {
    expect(await failureOf(expect(new Response("", { status: 418 })).toMatchContract(OPERATION))).toContain(
      "expected one of 200, 400,",
    );
    const { "request-id": _, ...headers } = response.headers as Record<string, string>;
    expect(await failureOf(expect(answer(account, headers)).toMatchContract(OPERATION))).toContain(
      "header /request-id",
    );
  });

  test("takes the version from the answer, unless one is named", async () => {
    const inClover = answer(account, { ...response.headers, "stripe-version": "2026-02-25.clover" });
    expect(await failureOf(expect(inClover).toMatchContract(OPERATION))).toContain('expected no "authorization"');
    await expect(inClover).toMatchContract(OPERATION, { apiVersion: "2026-03-04.preview" });
  });

  test.each([
    ["2026-01-28.clover", true],
    ["2026-05-27.dahlia", true],
    ["2024-06-20", true],
    ["2026-09-30.endive", true],
    ["2026-08-26.preview", false],
    ["2026-08-26.preview; feature_beta=v1", false],
    ["yesterday", false],
  ])("checks an answer in %s by the nearest version: authorization is %s undocumented", async (version, isFinding) => {
    const received = answer(account, { ...response.headers, "stripe-version": version });
    const message = await failureOf(expect(received).toMatchContract(OPERATION));
    expect(message.includes('expected no "authorization"')).toBe(isFinding);
  });

  test("takes the nearest to the version that is asked for, and refuses a malformed one", async () => {
    await expect(answer()).toMatchContract(OPERATION, { apiVersion: "2026-08-26.preview" });
    expect(await failureOf(expect(answer()).toMatchContract(OPERATION, { apiVersion: "preview" }))).toBe(
      'apiVersion "preview" is not an API version: use one such as 2026-03-04.preview',
    );
  });

  test("allows what only adds, on request", async () => {
    await expect(answer({ ...account, nickname: "x" })).toMatchContract(OPERATION, { failOn: "breaking" });
    await expect(answer({ ...account, id: 1 })).not.toMatchContract(OPERATION, { failOn: "breaking" });
  });

  test.each([
    [
      answer(),
      "retrieveAcount",
      'the contract of 2026-03-04.preview has no operation "retrieveAcount"; did you mean "retrieveAccount"?',
    ],
    [undefined, OPERATION, "expected a Response, or an object with status, headers and body (or data)"],
  ])("says what it cannot use", async (received, operation, message) => {
    expect(await failureOf(expect(received).toMatchContract(operation))).toBe(message);
  });

  test("says when a body was read already", async () => {
    const received = answer();
    await received.text();
    expect(await failureOf(expect(received).toMatchContract(OPERATION))).toBe(
      "the body of this Response was read already; check it before reading it",
    );
  });
});

describe("toMatchWebhookContract", () => {
  const text = exampleDeliveries(contract)[0]?.exchange.request.body ?? "";
  const event = JSON.parse(text) as Record<string, unknown>;

  test.each([
    ["an event", event],
    ["its text", text],
    ["the request that brought it", new Request("http://localhost/", { method: "POST", body: text })],
  ])("takes %s", async (_, received) => {
    await expect(received).toMatchWebhookContract();
  });

  test("fails with the finding", async () => {
    const message = await failureOf(expect({ ...event, livemode: "no" }).toMatchWebhookContract());
    expect(message).toContain(`the webhook ${String(event["type"])} does not match the contract: 1 finding`);
    expect(message).toContain('/livemode   expected boolean    got "no"');
  });

  test("does not know events of other products", async () => {
    expect(await failureOf(expect({ ...event, type: "customer.created" }).toMatchWebhookContract())).toBe(
      'the contract of 2026-03-04.preview has no webhook "customer.created"',
    );
  });

  test("says what it cannot use", async () => {
    expect(await failureOf(expect("{").toMatchWebhookContract())).toBe(
      "expected an event: an object, its JSON, or the Request that brought it",
    );
  });
});
