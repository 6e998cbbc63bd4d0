import { describe, expect, it } from "vitest";
import { type Account, FC, NOW, openSandbox } from "./open-sandbox.ts";
import { firstOf, firstTwoOf } from "../support/first-items.ts";

describe("the clock", () => {
  it("stops until it is advanced", async () => {
    const { control, createCustomer, get } = openSandbox();
    await control.advanceClock({ seconds: 90 });
    const { body } = await get(`/v1/customers/${await createCustomer()}`);

    expect(await control.retrieveClock()).toEqual({
      object: "sandbox.clock",
      now: NOW + 90,
      advanced: 90,
      frozen: true,
    });
    expect(body.created).toBe(NOW + 90);
  });

  it("runs by itself without a time, and what is due happens by itself", async () => {
    const { control, link, get } = openSandbox({ time: undefined as never });
    const before = Math.floor(Date.now() / 1000);
    const session = await link({ accounts: ["Success"] }, { prefetch: ["balances"] });
    const retrieve = async (): Promise<Account> =>
      (await get(`${FC}/accounts/${firstOf(session.accounts.data).id}`)).body;

    expect((await control.retrieveClock()).frozen).toBe(false);
    expect((await retrieve()).created).toBeGreaterThanOrEqual(before);
    await expect.poll(async () => (await retrieve()).balance_refresh?.status).toBe("succeeded");
  });

  it.each([-1, 34_560_001])("is not advanced by %d seconds", async (seconds) => {
    const { post } = openSandbox();
    expect((await post("/_sandbox/clock/advance", { seconds })).status).toBe(400);
  });
});

describe("a fault", () => {
  it.each([
    ["rate_limit", 429, { code: "rate_limit", type: "invalid_request_error" }],
    ["error", 500, { type: "api_error" }],
  ] as const)("of kind %s strikes before the effect, or after", async (kind, status, error) => {
    const { control, post, get } = openSandbox();
    await control.addFault({ kind, operation: "createCustomer" });
    const before = await post("/v1/customers", { name: "Jenny" });
    await control.addFault({ kind, when: "after" });
    const session = await post(`${FC}/sessions`, { permissions: ["balances"] });
    const { body } = await get("/_sandbox/snapshot");
    const collections = body.records.map(({ collection }) => collection);

    expect(before.status).toBe(status);
    expect(before.body.error).toMatchObject(error);
    expect(session.status).toBe(status);
    expect(collections).toEqual(["sessions"]);
    expect(before.headers["retry-after"]).toBe(kind === "rate_limit" ? "1" : undefined);
  });

  it("for an operation that does not exist is refused", async () => {
    const { post } = openSandbox();
    const { status, body } = await post("/_sandbox/faults", { kind: "error", operation: "createSesion" });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message: "Invalid operation: there is no createSesion. Did you mean createSession?",
      param: "operation",
    });
  });

  it("breaks the connection", async () => {
    const { control, sandbox } = openSandbox();
    const server = await sandbox.listen({ port: 0 });
    const headers = { authorization: "Bearer sk_test_123" };
    await control.addFault({ kind: "drop", times: 2 });

    await expect(fetch(`${server.url}${FC}/accounts`, { headers })).rejects.toThrow("fetch failed");
    await expect(sandbox.fetch(`http://sandbox${FC}/accounts`, { headers })).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.url}${FC}/accounts`, { headers })).status).toBe(200);
  });

  it("takes its time", async () => {
    const { control, get } = openSandbox();
    await control.addFault({ kind: "latency", milliseconds: 60 });
    const started = performance.now();
    expect((await get(`${FC}/accounts`)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  it("is used up, listed and cleared, and spares other operations and the control", async () => {
    const { control, get } = openSandbox();
    await control.addFault({ kind: "error", operation: "listAccounts", times: 2 });
    expect((await get(`${FC}/institutions`)).status).toBe(200);
    expect((await get(`${FC}/accounts`)).status).toBe(500);
    expect(await control.listFaults()).toEqual({
      object: "sandbox.faults",
      data: [{ kind: "error", when: "before", operation: "listAccounts", milliseconds: 1000, times: 1 }],
    });
    expect(await control.clearFaults()).toEqual({ object: "sandbox.faults", data: [] });
    expect((await get(`${FC}/accounts`)).status).toBe(200);
  });
});

describe("the journal", () => {
  it("has the last exchanges, newest first, without keys and secrets", async () => {
    const { control, post, get } = openSandbox();
    await post(`${FC}/sessions`, { permissions: ["balances"] });
    await get(`${FC}/accounts/fca_none`);
    const { data } = await control.readJournal({ limit: 2 });
    const [second, first] = firstTwoOf(data);

    expect(second).toMatchObject({
      startedAt: "2026-11-20T12:00:00.000Z",
      request: { method: "GET", url: `${FC}/accounts/fca_none`, headers: { authorization: "Bearer ****" }, body: null },
      response: { status: 404 },
    });
    expect(first).toMatchObject({ request: { body: "permissions[0]=balances" }, response: { status: 200 } });
    expect(first.response.body).toContain('"client_secret":"fcsess_client_secret_****"');
    expect(JSON.stringify(data)).not.toContain("sk_test_123");
  });

  it("forgets the oldest", async () => {
    const { control, get } = openSandbox();
    for (let count = 0; count < 1_100; count += 1) {
      await get(`${FC}/accounts`);
    }
    expect((await control.readJournal({ limit: 1_000 })).data).toHaveLength(1_000);
  });
});

describe("a snapshot", () => {
  it("brings a world back to where it was, and what follows is the same again", async () => {
    const { control, link, get, post, advance } = openSandbox();
    const session = await link(
      { institution: "Inactive Accounts", accounts: ["Success"] },
      { prefetch: ["transactions"] },
    );
    const path = `${FC}/accounts/${firstOf(session.accounts.data).id}` as const;
    const live = async (): Promise<string> => {
      await advance(5);
      await post("/v1/customers", { name: "Jamie" });
      return (await get("/v1/events", { limit: 100, type: "financial_connections.*" })).text + (await get(path)).text;
    };
    const snapshot = await control.takeSnapshot();
    const first = await live();
    await control.restoreSnapshot(snapshot);
    expect((await get(path)).body.status).toBe("active");

    expect(await live()).toBe(first);
  });

  it("of another world is refused", async () => {
    const { control, link } = openSandbox();
    await link();
    await expect(control.restoreSnapshot(await control.takeSnapshot(), { apiKey: "sk_test_other" })).rejects.toThrow(
      "POST /_sandbox/snapshot: The snapshot was taken of another world: restore it with the key it was taken with.",
    );
  });
});

describe("a reset", () => {
  it("empties the world and starts its ids again", async () => {
    const { control, createCustomer, get, advance } = openSandbox();
    const first = await createCustomer();
    await advance(60);
    await control.addFault({ kind: "error" });
    await control.resetWorld();

    expect((await get(`/v1/customers/${first}`)).status).toBe(404);
    expect((await control.retrieveClock()).now).toBe(NOW);
    expect(await createCustomer()).toBe(first);
  });
});

describe("the control", () => {
  it("refuses what it does not know", async () => {
    const { post, get } = openSandbox();
    expect((await get("/_sandbox/nothing")).status).toBe(404);
    const { status, body } = await post("/_sandbox/clock/advance", { minutes: 1 });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "parameter_missing", param: "seconds" });
  });

  it.each([
    ["deactivate", "inactive", "only an active one can be deactivated"],
    ["reactivate", "active", "only an inactive one can be reactivated"],
  ])("does not %s an account that is %s", async (verb, status, why) => {
    const { control, link, post } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const id = firstOf(session.accounts.data).id;
    if (status === "inactive") {
      await control.deactivateAccount(id);
    }
    const refused = await post(`/_sandbox/accounts/${id}/${verb}`);
    expect(refused.status).toBe(400);
    expect(refused.body.error?.message).toBe(`The account ${id} is ${status}; ${why}.`);
  });
});
