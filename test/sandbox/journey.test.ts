import { Stripe } from "stripe-preview";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../src/client/index.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import type { RunningServer } from "../../src/server/serve-handler.ts";
import { START } from "./open-sandbox.ts";
import { openReceiver } from "./receiver.ts";

const KEY = "sk_test_journey";
const VERSION = "2026-03-04.preview";

async function serve(): Promise<{ sandbox: Sandbox; server: RunningServer }> {
  const faults: unknown[] = [];
  const sandbox = createSandbox({ time: START, onFault: (error) => faults.push(error) });
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(async () => {
    await sandbox.close();
    expect(faults).toEqual([]);
  });
  return { sandbox, server };
}

const connection = (server: RunningServer) => ({
  apiVersion: VERSION as never,
  host: "127.0.0.1",
  port: server.port,
  protocol: "http" as const,
  maxNetworkRetries: 0,
});

/** What only the sandbox has, called over the same socket. */
async function control(
  server: RunningServer,
  path: string,
  parameters: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.url}/_sandbox/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${KEY}` },
    body: new URLSearchParams(parameters),
  });
}

describe("the relink journey", () => {
  it("is gone through by stripe-node, over a socket", async () => {
    const { server } = await serve();
    const receiver = await openReceiver();
    const stripe = new Stripe(KEY, connection(server));
    const endpoint = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ["*"],
      api_version: VERSION as never,
    });
    const secret = endpoint.secret as string;

    const customer = await stripe.customers.create({ name: "Jenny Rosen", email: "jenny.rosen@example.com" });
    const session = await stripe.financialConnections.sessions.create({
      account_holder: { type: "customer", customer: customer.id },
      permissions: ["payment_method", "balances"],
      prefetch: ["balances"],
    });
    expect(session.status).toBe("pending");
    await control(server, `sessions/${session.id}/complete`, {
      institution: "Inactive Accounts",
      "accounts[]": "Success",
    });
    await control(server, "clock/advance", { seconds: "5" });
    await receiver.waitFor(5);
    const events = receiver.received.map(({ body, signature }) =>
      stripe.webhooks.constructEvent(body, signature, secret),
    );
    const deactivated = events.find(({ type }) => type === "financial_connections.account.deactivated");
    const { id } = (deactivated as Stripe.Event).data.object as { id: string };

    const account = await stripe.financialConnections.accounts.retrieve(id);
    expect(account.status).toBe("inactive");
    expect(account.status_details?.inactive).toEqual({ action: "relink_required", cause: "access_expired" });

    const relink = await stripe.financialConnections.sessions.create({
      account_holder: { type: "customer", customer: customer.id },
      permissions: ["payment_method", "balances"],
      relink_options: { authorization: account.authorization as string, account: account.id },
    });
    await control(server, `sessions/${relink.id}/complete`);
    const relinked = await stripe.financialConnections.sessions.retrieve(relink.id);
    expect(relinked.relink_result).toEqual({ account: id, authorization: account.authorization, failure_reason: null });

    await receiver.waitFor(7);
    expect(receiver.types()).toContain("account.reactivated");
    const refreshed = await stripe.financialConnections.accounts.retrieve(id, { expand: ["institution"] });
    expect(refreshed.status).toBe("active");
    expect(refreshed.status_details).toBeUndefined();
    expect(refreshed.balance?.current).toEqual({ usd: 482_133 });
    const authorization = await stripe.financialConnections.authorizations.retrieve(account.authorization as string);
    expect(authorization.status).toBe("active");
  });

  it("is gone through by our own client, without a socket", async () => {
    const { sandbox } = await serve();
    const client = createClient({
      apiKey: KEY,
      baseUrl: "http://sandbox.test",
      fetch: (url, init) => sandbox.fetch(url, init),
    });
    const options = { apiKey: KEY };
    const session = await client.orThrow.POST("/v1/financial_connections/sessions", {
      body: { permissions: ["payment_method", "balances"] },
    });
    const completed = await sandbox.control.completeSession(
      session.id,
      { institution: "Inactive Accounts", accounts: ["Success"] },
      options,
    );
    const [{ id }] = (completed["accounts"] as { data: [{ id: string }] }).data;
    await sandbox.control.advanceClock({ seconds: 5 }, options);
    const path = { params: { path: { account: id } } };
    const account = await client.orThrow.GET("/v1/financial_connections/accounts/{account}", path);
    expect(account.status_details?.inactive?.action).toBe("relink_required");

    const relink = await client.orThrow.POST("/v1/financial_connections/sessions", {
      body: {
        permissions: ["payment_method"],
        relink_options: { authorization: account.authorization as string, account: id },
      },
    });
    await sandbox.control.completeSession(relink.id, {}, options);
    const relinked = await client.orThrow.GET("/v1/financial_connections/sessions/{session}", {
      params: { path: { session: relink.id } },
    });
    expect(relinked.relink_result?.failure_reason).toBeNull();
    expect((await client.orThrow.GET("/v1/financial_connections/accounts/{account}", path)).status).toBe("active");
  });
});

describe("stripe-node", () => {
  it.each([
    ["2026-02-25.clover", "stripe-clover"],
    ["2026-10-28.endive", "stripe-endive"],
  ])("of %s uses every operation of its version, without a socket", async (version, name) => {
    const { sandbox } = await serve();
    // The types of the older SDK declare a module of another name.
    const { default: Sdk } = (await import(name)) as { readonly default: typeof Stripe };
    const stripe = new Sdk(KEY, {
      httpClient: Stripe.createFetchHttpClient(sandbox.fetch),
      maxNetworkRetries: 0,
    });
    const { sessions, accounts, transactions } = stripe.financialConnections;
    const customer = await stripe.customers.create({ name: "Jenny Rosen" });
    const session = await sessions.create({
      account_holder: { type: "customer", customer: customer.id },
      permissions: ["balances", "ownership", "payment_method", "transactions"],
      prefetch: ["ownership"],
    });
    await sandbox.control.completeSession(session.id, { accounts: ["Success"] }, { apiKey: KEY });
    const [account] = (await sessions.retrieve(session.id)).accounts.data;
    const id = account?.id as string;
    await accounts.refresh(id, { features: ["balance"] });
    await accounts.subscribe(id, { features: ["transactions"] });
    await sandbox.control.advanceClock({ seconds: 1 }, { apiKey: KEY });
    await accounts.unsubscribe(id, { features: ["transactions"] });
    const read = await accounts.retrieve(id);
    const owners = await accounts.listOwners(id, { ownership: read.ownership as string });
    const all: string[] = [];
    for await (const transaction of transactions.list({ account: id, limit: 5 })) {
      all.push(transaction.id);
    }
    const listed = await accounts.list({ account_holder: { customer: customer.id } });
    const disconnected = await accounts.disconnect(id);

    expect(read.balance?.type).toBe("cash");
    expect(owners.data.map((owner) => owner.name)).toEqual(["Jenny Rosen"]);
    expect(all).toHaveLength(12);
    expect((await transactions.retrieve(all[0] as string)).id).toBe(all[0]);
    expect(listed.data.map((item) => item.id)).toEqual([id]);
    expect(disconnected.status).toBe("disconnected");
    expect(stripe.getApiField("version")).toBe(version);
  });

  it("raises its own errors", async () => {
    const { server } = await serve();
    const stripe = new Stripe(KEY, connection(server));

    await expect(stripe.financialConnections.accounts.retrieve("fca_none")).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
      code: "resource_missing",
      statusCode: 404,
      message: "No such financial connections account: 'fca_none'",
    });
    const live = new Stripe("sk_live_123", connection(server));
    await expect(live.financialConnections.accounts.list()).rejects.toBeInstanceOf(
      Stripe.errors.StripeAuthenticationError,
    );
  });

  it("retries a request whose answer is lost, and the effect happens once", async () => {
    const { sandbox, server } = await serve();
    const stripe = new Stripe(KEY, { ...connection(server), maxNetworkRetries: 2 });
    await sandbox.control.addFault({ kind: "drop", when: "after", operation: "createCustomer" }, { apiKey: KEY });
    await sandbox.control.addFault({ kind: "rate_limit", operation: "createCustomer" }, { apiKey: KEY });
    const customer = await stripe.customers.create({ name: "Jenny Rosen" });
    const { records } = await sandbox.control.takeSnapshot({ apiKey: KEY });
    const customers = records.filter(({ collection }) => collection === "customers");

    expect(customers.map(({ record }) => record["id"])).toEqual([customer.id]);
  });
});
