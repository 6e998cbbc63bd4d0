import { Stripe } from "stripe-preview";
import { describe, expect, it } from "vitest";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { FC_EVENTS } from "./fc-events.ts";
import { FC, NOW, openSandbox } from "./open-sandbox.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import { firstOf } from "../support/first-items.ts";
import { present } from "../support/present.ts";

const stripe = new Stripe("sk_test_123");

async function openWithEndpoint(parameters: object = {}) {
  const receiver = await openReceiver();
  const opened = openSandbox();
  const { body } = await opened.post("/v1/webhook_endpoints", {
    url: receiver.url,
    enabled_events: FC_EVENTS,
    ...parameters,
  });
  return { ...opened, receiver, endpoint: body };
}

const verify = (receiver: Receiver, secret: string): Stripe.Event[] =>
  receiver.received.map(({ body, signature }) => stripe.webhooks.constructEvent(body, signature, secret));

describe("a webhook endpoint", () => {
  it("gets each event signed, as Stripe's SDK verifies it", async () => {
    const { link, receiver, endpoint } = await openWithEndpoint();
    const session = await link({ accounts: ["Success"] });
    await receiver.waitFor(2);
    const events = verify(receiver, endpoint.secret as string);

    expect(endpoint.secret).toMatch(/^whsec_\w{24}$/);
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      "financial_connections.account.created",
      "financial_connections.session.updated",
    ]);
    expect(events.find(({ type }) => type === "financial_connections.account.created")).toEqual({
      id: expect.stringMatching(/^evt_\w{24}$/) as unknown,
      object: "event",
      api_version: "2026-03-04.preview",
      created: NOW,
      data: { object: session.accounts.data[0] },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type: "financial_connections.account.created",
    });
  });

  it("learns which request caused an event", async () => {
    const { link, post, receiver, endpoint } = await openWithEndpoint({
      enabled_events: ["financial_connections.account.disconnected"],
    });
    const session = await link({ accounts: ["Success"] });
    const headers = { "idempotency-key": "bye" };
    const answer = await post(`${FC}/accounts/${firstOf(session.accounts.data).id}/disconnect`, {}, { headers });
    await receiver.waitFor(1);

    expect(verify(receiver, endpoint.secret as string)[0]).toMatchObject({
      type: "financial_connections.account.disconnected",
      request: { id: answer.headers["request-id"], idempotency_key: "bye" },
    });
  });

  it.each(SOME_VERSIONS)("gets its events in its own version, %s", async (version) => {
    const contract = await openContract(version);
    const { link, advance, receiver } = await openWithEndpoint({ api_version: version });
    await link(
      { institution: "Eventually Requires Reauthentication", accounts: ["Success"] },
      { prefetch: ["balances", "inferred_balances"] },
    );
    await advance(31 * 86_400);
    const wanted: Readonly<Record<string, number>> = {
      "2022-11-15": 3,
      "2026-02-25.clover": 3,
      "2026-03-04.preview": 5,
      "2026-10-28.endive": 7,
    };
    await receiver.waitFor(wanted[version] as number);
    const events = receiver.received.map(({ body }) => JSON.parse(body) as JsonObject);

    expect(events.map((event) => contract.checkWebhook(event.type as string, event))).toEqual(events.map(() => []));
    expect(events.map((event) => event.api_version as string)).toEqual(events.map(() => version));
    expect(receiver.received).toHaveLength(wanted[version] as number);
  });

  it("gets only the events that it wants", async () => {
    const { link, receiver } = await openWithEndpoint({ enabled_events: ["financial_connections.session.updated"] });
    await link({ accounts: ["Success"] });
    await receiver.waitFor(1);
    expect(receiver.types()).toEqual(["session.updated"]);
  });

  it("can be listed, changed, switched off and deleted", async () => {
    const { link, get, post, send, receiver, endpoint, sandbox } = await openWithEndpoint();
    const path = `/v1/webhook_endpoints/${endpoint.id}` as const;
    const { secret: _secret, ...shown } = endpoint;

    expect((await get("/v1/webhook_endpoints")).body.data).toEqual([shown]);
    expect((await get(path)).body).toEqual(shown);
    expect((await post(path, { disabled: true, description: "later" })).body).toMatchObject({
      status: "disabled",
      description: "later",
    });
    await link({ accounts: ["Success"] });
    expect((await post(path, { disabled: false })).body.status).toBe("enabled");
    expect((await send("DELETE", path, null)).body).toEqual({
      id: endpoint.id,
      object: "webhook_endpoint",
      deleted: true,
    });
    expect((await get(path)).status).toBe(404);
    await link({ accounts: ["Success"] });
    await sandbox.settled();
    expect(receiver.attempts).toEqual([]);
  });

  it.each([
    [{ url: "nowhere", enabled_events: ["*"] }, "Not a valid URL", "url"],
    [{ url: "ftp://host/", enabled_events: ["*"] }, "Not a valid URL", "url"],
    [
      { url: "http://host/", enabled_events: ["nope"] },
      "Invalid enabled_events[0]: there is no event nope.",
      "enabled_events[0]",
    ],
    [
      { url: "http://localhost/", enabled_events: ["financial_connections.account.deleted"] },
      "Invalid enabled_events[0]: there is no event financial_connections.account.deleted.",
      "enabled_events[0]",
    ],
    [
      { url: "http://localhost/", enabled_events: ["finacial_connections.account.created"] },
      "Invalid enabled_events[0]: there is no event finacial_connections.account.created. Did you mean financial_connections.account.created?",
      "enabled_events[0]",
    ],
    [
      { url: "http://localhost/", enabled_events: ["*", "financial_connections.acount.created"] },
      "Invalid enabled_events[1]: there is no event financial_connections.acount.created. Did you mean financial_connections.account.created?",
      "enabled_events[1]",
    ],
  ])("is not created with %j", async (parameters, message, param) => {
    const { post } = openSandbox();
    const { status, body } = await post("/v1/webhook_endpoints", parameters);

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ message, param });
  });

  it("can exist from the start, with a chosen secret", async () => {
    const receiver = await openReceiver();
    const { link } = openSandbox({
      webhooks: [
        { url: receiver.url, secret: "whsec_mine", enabledEvents: FC_EVENTS, apiVersion: "2026-02-25.clover" },
      ],
    });
    await link({ accounts: ["Success"] });
    await receiver.waitFor(1);

    expect(verify(receiver, "whsec_mine")[0]).toMatchObject({
      type: "financial_connections.account.created",
      api_version: "2026-02-25.clover",
    });
  });

  it("can be a function, where there is no network", async () => {
    const posted: Request[] = [];
    const { link, sandbox } = openSandbox({
      webhooks: [{ url: "https://app.example/webhook", secret: "whsec_mine", enabledEvents: FC_EVENTS }],
      fetch: async (input, init) => {
        posted.push(new Request(input, init));
        return new Response(null, { status: 204 });
      },
    });
    await link({ accounts: ["Success"] });
    await sandbox.settled();

    expect(posted.map(({ url }) => url)).toEqual(["https://app.example/webhook", "https://app.example/webhook"]);
  });
});

describe("an event that is not taken", () => {
  it.each([
    ["answers 500", (response: import("node:http").ServerResponse) => response.writeHead(500).end()],
    [
      "answers a redirect",
      (response: import("node:http").ServerResponse) => response.writeHead(302, { location: "/" }).end(),
    ],
    ["cuts the connection", (response: import("node:http").ServerResponse) => response.destroy()],
    [
      "cuts its answer off",
      (response: import("node:http").ServerResponse) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("half", () => response.destroy());
      },
    ],
  ])(
    "by a receiver that %s comes again, after waits that grow, the order of its object kept",
    async (_what, misbehave) => {
      const { link, control, receiver, sandbox, advance } = await openWithEndpoint();
      receiver.answerWith = misbehave;
      const session = await link({ accounts: ["Success"] });
      const id = firstOf(session.accounts.data).id;
      await control.deactivateAccount(id);
      await control.reactivateAccount(id);
      await sandbox.settled();
      const dues: number[] = [];
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        const { waiting } = await control.listDeliveries();
        const first = present(waiting.find(({ attempts }) => attempts === attempt));
        dues.push(first.due - (await control.retrieveClock()).now);
        await advance(dues.at(-1) as number);
        await sandbox.settled();
      }
      receiver.answerWith = undefined;
      await advance(60);
      await receiver.waitFor(4);
      await sandbox.settled();

      expect(dues).toEqual([1, 2, 4, 8]);
      expect(receiver.types().filter((type) => type.startsWith("account"))).toEqual([
        "account.created",
        "account.deactivated",
        "account.reactivated",
      ]);
      expect((await control.listDeliveries()).waiting).toEqual([]);
    },
  );

  it("by a receiver that is down comes once it is up", async () => {
    const { link, sandbox, advance, post } = openSandbox();
    const receiver = await openReceiver();
    const { body: endpoint } = await post("/v1/webhook_endpoints", {
      url: "http://127.0.0.1:9/",
      enabled_events: FC_EVENTS,
    });
    await link({ accounts: ["Success"] });
    await sandbox.settled();
    await post(`/v1/webhook_endpoints/${endpoint.id}`, { url: receiver.url });
    await advance(1);
    await receiver.waitFor(2);

    expect(receiver.types().toSorted()).toEqual(["account.created", "session.updated"]);
  });

  it("does not delay those of other objects", async () => {
    const { link, receiver, sandbox } = await openWithEndpoint();
    receiver.answerWith = (response, attempt) => response.writeHead(attempt === 1 ? 500 : 200).end();
    await link({ accounts: ["Success", "Savings"] });
    await sandbox.settled();

    expect(receiver.attempts).toHaveLength(3);
  });

  it("comes by itself in real time", async () => {
    const receiver = await openReceiver();
    const { post, link, sandbox } = openSandbox({ time: undefined as never });
    await post("/v1/webhook_endpoints", {
      url: receiver.url,
      enabled_events: ["financial_connections.account.created"],
    });
    receiver.answerWith = (response) => response.writeHead(503).end();
    await link({ accounts: ["Success"] });
    await sandbox.settled();
    receiver.answerWith = undefined;
    await receiver.waitFor(1);

    expect(receiver.types()).toEqual(["account.created"]);
  });

  it("does not delay those of other objects, however many fail", async () => {
    const { link, receiver, sandbox } = await openWithEndpoint({
      enabled_events: ["financial_connections.account.created"],
    });
    receiver.answerWith = (response) => response.writeHead(500).end();
    await link({ institution: "Many Accounts" });
    await sandbox.settled();

    expect(new Set(receiver.attempts.map(({ body }) => body)).size).toBe(60);
  });

  it("by a receiver that hangs does not keep the sandbox from closing, and stays on its way", async () => {
    const { link, receiver, sandbox, control } = await openWithEndpoint();
    receiver.answerWith = () => undefined;
    await link({ accounts: ["Success"] });
    const { waiting } = await control.listDeliveries();
    await sandbox.close();

    // Had it waited for the receiver, the attempts would have come to an end.
    expect(await control.listDeliveries()).toMatchObject({ waiting, attempts: [] });
  });

  it("is counted in pending_webhooks until it is", async () => {
    const { link, get, receiver, sandbox, advance } = await openWithEndpoint();
    const pending = async (): Promise<number[]> =>
      (await get("/v1/events", { type: "financial_connections.*" })).body.data.map((event) => event.pending_webhooks);
    receiver.answerWith = (response) => response.writeHead(500).end();
    await link({ accounts: ["Success"] });
    await sandbox.settled();
    expect(await pending()).toEqual([1, 1]);
    receiver.answerWith = undefined;
    await advance(1);
    await sandbox.settled();
    expect(await pending()).toEqual([0, 0]);
  });

  it("by a receiver that is slow waits for it, and others do not", async () => {
    const { link, receiver, get, control, sandbox } = await openWithEndpoint();
    const slow = Promise.withResolvers<undefined>();
    receiver.answerWith = (response) => void slow.promise.then(() => response.end("ok"));
    await link({ accounts: ["Success"] });
    await get(`${FC}/accounts`);
    expect(await control.listDeliveries()).toMatchObject({ waiting: [{ attempts: 0 }, { attempts: 0 }], attempts: [] });
    slow.resolve(undefined);
    await sandbox.settled();
    expect((await control.listDeliveries()).waiting).toEqual([]);
  });
});

describe("events", () => {
  it("are listed newest first, by type, and retrieved", async () => {
    const { link, get } = openSandbox();
    await link({ accounts: ["Success"] });
    const all = (await get("/v1/events", { type: "financial_connections.*" })).body.data;
    const event = firstOf(all);

    expect(all.map(({ type }) => type)).toEqual([
      "financial_connections.session.updated",
      "financial_connections.account.created",
    ]);
    expect((await get("/v1/events", { type: "financial_connections.account.*" })).body.data).toHaveLength(1);
    expect((await get("/v1/events", { types: ["financial_connections.session.updated"] })).body.data).toEqual([event]);
    expect((await get(`/v1/events/${event.id}`)).body).toEqual(event);
    expect((await get("/v1/events/evt_none")).status).toBe(404);
  });

  it("show their object as it was", async () => {
    const { link, get, control } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    await control.deactivateAccount(firstOf(session.accounts.data).id);
    const created = firstOf((await get("/v1/events", { type: "financial_connections.account.created" })).body.data);
    expect(created.data.object.status).toBe("active");
  });

  it("can be read for 30 days", async () => {
    const { link, get, advance } = openSandbox();
    await link({ accounts: ["Success"] });
    await advance(30 * 86_400 - 1);
    expect((await get("/v1/events", { type: "financial_connections.*" })).body.data).toHaveLength(2);
    await advance(1);
    expect((await get("/v1/events", { type: "financial_connections.*" })).body.data).toEqual([]);
  });
});
