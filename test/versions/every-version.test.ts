import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Exchange, ExchangeRequest, ExchangeResponse } from "../../src/contract/check/exchange.ts";
import type { Contract } from "../../src/contract/contract.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { API_VERSIONS, type ApiVersion } from "../../src/protocol/api-version.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import type { Handler } from "../../src/server/handler.ts";
import { firstOf } from "../support/first-items.ts";
import { runCommand } from "../support/run-command.ts";
import { START } from "../sandbox/open-sandbox.ts";
import { openReceiver } from "../sandbox/receiver.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeLines } from "../traffic/write-recording.ts";

const FC = "/v1/financial_connections";
const folder = temporaryFolder();
const mock = await createMock();

/** What is read of answers. */
interface Answer {
  readonly id: string;
  readonly data: readonly { readonly id: string }[];
  readonly ownership: string;
}

/** Makes calls that name a version, and keeps each as an exchange. */
function callIn(version: ApiVersion, handle: Handler) {
  const exchanges: Exchange[] = [];
  const call = async (method: "GET" | "POST", path: string, form: object = {}): Promise<Answer> => {
    const body = encodeForm(form);
    const request: ExchangeRequest = {
      method,
      url: method === "GET" && body !== "" ? `${path}?${body}` : path,
      headers: {
        authorization: "Bearer sk_test_123",
        "stripe-version": version,
        ...(method === "POST" && { "content-type": "application/x-www-form-urlencoded" }),
      },
      body: method === "POST" ? body : null,
    };
    const response = await handle(request);
    exchanges.push({ startedAt: START.toISOString(), request, response });
    const answer: Answer = JSON.parse(response.body ?? "null");
    return answer;
  };
  return { call, exchanges };
}

interface Use {
  readonly exchanges: readonly Exchange[];
  /** The payload of the event about the account. */
  readonly event: string;
}

/** Each is made once. */
const uses = new Map<ApiVersion, Promise<Use>>();

function usesOf(version: ApiVersion): Promise<Use> {
  const use = uses.get(version) ?? useSandbox(version);
  uses.set(version, use);
  return use;
}

/** Links an account in a version and makes all the calls about it that an application makes. */
async function useSandbox(version: ApiVersion): Promise<Use> {
  const receiver = await openReceiver();
  await using sandbox = createSandbox({ time: START });
  const { call, exchanges } = callIn(version, sandbox.handle);
  await call("POST", "/v1/webhook_endpoints", {
    url: receiver.url,
    api_version: version,
    enabled_events: ["financial_connections.account.created"],
  });
  const { id: customer } = await call("POST", "/v1/customers", { name: "Jenny Rosen" });
  const { id: session } = await call("POST", `${FC}/sessions`, {
    account_holder: { type: "customer", customer },
    permissions: ["balances", "ownership", "payment_method", "transactions"],
  });
  await sandbox.control.completeSession(session, { institution: "Test (Non-OAuth)", accounts: ["Success"] });
  await sandbox.settled();
  const linked = await call("GET", `${FC}/accounts`, { account_holder: { customer } });
  const { id: account } = firstOf(linked.data);
  await call("GET", `${FC}/sessions/${session}`);
  await call("POST", `${FC}/accounts/${account}/refresh`, { features: ["balance", "ownership", "transactions"] });
  await sandbox.control.advanceClock({ seconds: 60 });
  const { ownership } = await call("GET", `${FC}/accounts/${account}`);
  await call("GET", `${FC}/accounts/${account}`, { expand: ["ownership", "account_holder.customer"] });
  await call("GET", `${FC}/accounts/${account}/owners`, { ownership });
  await call("POST", `${FC}/accounts/${account}/subscribe`, { features: ["transactions"] });
  const transactions = await call("GET", `${FC}/transactions`, { account, limit: 3 });
  await call("GET", `${FC}/transactions/${firstOf(transactions.data).id}`);
  await call("POST", `${FC}/accounts/${account}/unsubscribe`, { features: ["transactions"] });
  await call("POST", `${FC}/accounts/${account}/disconnect`);
  return { exchanges, event: receiver.received[0]?.body ?? "" };
}

/** What is wrong with an answer. Nothing is known of the answers of Stripe's other products. */
function checkAnswer(contract: Contract, { method, url }: ExchangeRequest, response: ExchangeResponse): Finding[] {
  const [path = ""] = url.split("?");
  const match = contract.findOperation(method, path);
  expect(match === undefined).toBe(!path.startsWith(FC));
  return match === undefined ? [] : contract.checkResponse(match.operation, response);
}

describe.each(API_VERSIONS)("%s", (version) => {
  it("is spoken by the sandbox, in answers and events", async () => {
    const contract = await openContract(version);
    const { event, exchanges } = await usesOf(version);

    expect(exchanges).toHaveLength(14);
    for (const { request, response } of exchanges) {
      expect([request.url, response.status], response.body ?? "").toEqual([request.url, 200]);
      expect(response.headers["stripe-version"]).toBe(version);
    }
    expect(exchanges.flatMap(({ request, response }) => checkAnswer(contract, request, response))).toEqual([]);
    expect(JSON.parse(event)).toMatchObject({
      api_version: version,
      data: { object: { object: "financial_connections.account" } },
    });
  });

  it("is answered by the mock", async () => {
    const contract = await openContract(version);
    const { call, exchanges } = callIn(version, mock);
    await call("GET", `${FC}/accounts`);
    await call("GET", `${FC}/accounts/fca_1`);
    await call("POST", `${FC}/accounts/fca_1/refresh`, { features: ["balance"] });

    for (const { request, response } of exchanges) {
      expect([request.url, response.status], response.body ?? "").toEqual([request.url, 200]);
      expect(response.headers["stripe-version"]).toBe(version);
      expect(checkAnswer(contract, request, response)).toEqual([]);
    }
  });

  it.each(["sandbox", "mock"])("is what check finds at the %s", async (target) => {
    const { code, stderr, stdout } = await runCommand(["check", "--target", target, "--api-version", version]);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).toContain(version);
  });

  it("is what audit judges a recording by", async () => {
    const { exchanges } = await usesOf(version);
    const financial = exchanges.filter(({ request }) => request.url.startsWith(FC));
    const good = writeLines(join(folder, `${version}.ndjson`), financial);
    const broken = writeLines(
      join(folder, `${version}.broken.ndjson`),
      financial.map(({ request, response, startedAt }) => ({
        startedAt,
        request,
        response: { ...response, body: response.body?.replaceAll('"livemode":false', '"livemode":"no"') ?? null },
      })),
    );
    const passed = await runCommand(["audit", good]);
    const failed = await runCommand(["audit", broken]);

    expect([passed.code, passed.stdout]).toEqual([0, expect.stringContaining(version)]);
    expect([failed.code, failed.stdout]).toEqual([1, expect.stringContaining("livemode")]);
  });
});
