import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { FC_EVENTS } from "./fc-events.ts";
import { openGate, type Post } from "./open-gate.ts";
import { FC, openSandbox } from "./open-sandbox.ts";

type Control = Sandbox["control"];

/** Puts a world back to its beginning, each way that there is. */
const ways: readonly [string, (control: Control) => Promise<() => Promise<unknown>>][] = [
  ["a reset", async (control) => () => control.resetWorld()],
  [
    "a restored snapshot",
    async (control) => {
      const snapshot = await control.takeSnapshot();
      return () => control.restoreSnapshot(snapshot);
    },
  ],
];
const WEBHOOKS = [{ url: "https://app.example/webhook", secret: "whsec_mine", enabledEvents: FC_EVENTS }];

describe.each(ways)("%s", (_what, prepare) => {
  it.each([200, 500, 0])("loses no webhook to a post under way that ends with %d", async (status) => {
    const gate = openGate();
    const { control, get, link, sandbox } = openSandbox({ webhooks: WEBHOOKS, fetch: gate.fetch });
    const putBack = await prepare(control);
    await link({ accounts: ["Success"] });
    await gate.waitFor(2);
    await putBack();
    await link({ accounts: ["Success"] });
    await gate.waitFor(4);
    const [first, second, third, fourth] = gate.posts as [Post, Post, Post, Post];
    if (status !== 0) {
      first.answer(status);
      second.answer(status);
    }
    // The same ids again, and yet other events.
    expect(new Set([third.event.id, fourth.event.id])).toEqual(new Set([first.event.id, second.event.id]));
    expect([first, second, third, fourth].map((post) => post.isBrokenOff())).toEqual([true, true, false, false]);
    const { waiting } = await control.listDeliveries();
    expect(new Set(waiting.map(({ event }) => event))).toEqual(new Set([third.event.id, fourth.event.id]));
    third.answer(200);
    fourth.answer(200);
    await sandbox.settled();

    const { attempts, waiting: left } = await control.listDeliveries();
    expect(left).toEqual([]);
    expect(attempts.map(({ response }) => response?.status)).toEqual([200, 200]);
    expect(
      (await get("/v1/events", { type: "financial_connections.*" })).body.data.map((event) => event.pending_webhooks),
    ).toEqual([0, 0]);
  });

  it("sends no event that was signed before it and not posted yet", async () => {
    const gate = openGate();
    const { control, link, sandbox } = openSandbox({ webhooks: WEBHOOKS, fetch: gate.fetch });
    const putBack = await prepare(control);
    const [linked] = await Promise.all([link({ accounts: ["Success"] }).then(putBack), gate.waitFor(0)]);
    expect(linked).toBeDefined();
    gate.posts.forEach(({ answer }) => answer(200));
    await sandbox.settled();

    expect(gate.posts.filter((post) => !post.isBrokenOff())).toEqual([]);
    expect((await control.listDeliveries()).waiting).toEqual([]);
  });

  it("does without the requests that a fault keeps waiting", async () => {
    const { control, get, post } = openSandbox();
    const putBack = await prepare(control);
    await control.addFault({ kind: "latency", milliseconds: 1 });
    const waiting = post("/v1/customers", { name: "Jenny" });
    await putBack();
    const { body, headers, status } = await waiting;

    expect(status).toBe(409);
    expect(headers["stripe-should-retry"]).toBe("false");
    expect(body.error).toEqual({
      message:
        "The sandbox's world was reset, or a snapshot restored, while this request waited. It was not carried out; send it again.",
      type: "invalid_request_error",
    });
    expect((await get("/_sandbox/snapshot")).body.records).toEqual([]);
  });

  it("does not take back an answer that only came late, and frees its idempotency key", async () => {
    const { control, get, post } = openSandbox();
    const putBack = await prepare(control);
    const headers = { "idempotency-key": "the same" };
    await control.addFault({ kind: "latency", when: "after", milliseconds: 1 });
    const waiting = post("/v1/customers", { name: "Jenny" }, { headers });
    expect((await post("/v1/customers", { name: "Jenny" }, { headers })).status).toBe(409);
    await putBack();
    const again = await post("/v1/customers", { name: "Jamie" }, { headers });
    const late = await waiting;

    expect(late.body).toMatchObject({ name: "Jenny" });
    expect(again.body).toMatchObject({ id: late.body.id, name: "Jamie" });
    expect(again.headers["idempotent-replayed"]).toBeUndefined();
    expect((await get(`/v1/customers/${late.body.id}`)).body.name).toBe("Jamie");
    expect((await post("/v1/customers", { name: "Jamie" }, { headers })).headers["idempotent-replayed"]).toBe("true");
  });

  it("keeps a key in flight that is used again after it", async () => {
    const { control, post } = openSandbox();
    const putBack = await prepare(control);
    const headers = { "idempotency-key": "the same" };
    await control.addFault({ kind: "latency", milliseconds: 1 });
    const first = post("/v1/customers", {}, { headers });
    await putBack();
    await control.addFault({ kind: "latency", milliseconds: 5_000 });
    void post("/v1/customers", {}, { headers });
    expect((await first).status).toBe(409);
    const third = await post("/v1/customers", {}, { headers });

    expect(third.body.error).toMatchObject({ code: "idempotency_key_in_use" });
  });

  it("ends the jobs of before", async () => {
    const { advance, control, eventTypes, link } = openSandbox();
    const putBack = await prepare(control);
    await link({ institution: "Inactive Accounts" }, { prefetch: ["transactions"] });
    await putBack();
    await advance(86_400);

    expect(await eventTypes()).toEqual([]);
  });
});

describe("after a reset", () => {
  it("the journal shows no request that came before it", async () => {
    const { control, get, post } = openSandbox();
    await control.addFault({ kind: "latency", when: "after", milliseconds: 1 });
    const waiting = post("/v1/customers", { name: "Jenny" });
    await control.resetWorld();
    await waiting;
    await get(`${FC}/accounts`);

    const { data } = await control.readJournal();
    expect(data.map(({ request }) => request.url)).toEqual([`${FC}/accounts`]);
  });
});
