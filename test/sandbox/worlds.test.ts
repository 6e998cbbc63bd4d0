import { describe, expect, it } from "vitest";
import { type CallOptions, FC, openSandbox, type OpenSandbox, type StripeObject } from "./open-sandbox.ts";
import { temporaryFile } from "./temporary-file.ts";
import { firstOf } from "../support/first-items.ts";
import { unexpanded } from "../support/expanded.ts";

describe("a world", () => {
  it("belongs to one key: another key sees none of it", async () => {
    const { link, get, post } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const account = firstOf(session.accounts.data);
    const other = { apiKey: "sk_test_other" };
    const paths = [
      `${FC}/accounts/${account.id}`,
      `${FC}/sessions/${session.id}`,
      `${FC}/authorizations/${account.authorization}`,
      `/v1/customers/${unexpanded(session.account_holder?.customer)}`,
    ];

    for (const path of paths) {
      const { status, body } = await get(path, {}, other);
      expect(status).toBe(404);
      expect(body.error?.code).toBe("resource_missing");
    }
    expect((await get(`${FC}/accounts`, {}, other)).body.data).toEqual([]);
    expect((await get("/v1/events", {}, other)).body.data).toEqual([]);
    expect((await post(`${FC}/accounts/${account.id}/disconnect`, {}, other)).status).toBe(404);
    expect((await post(`/_sandbox/accounts/${account.id}/deactivate`, {}, other)).status).toBe(404);
  });

  it("is the same by Bearer and by Basic", async () => {
    const { link, get } = openSandbox();
    await link({ accounts: ["Success"] });
    const headers = { authorization: `Basic ${btoa("sk_test_123:")}` };
    expect((await get(`${FC}/accounts`, {}, { headers })).body.data).toHaveLength(1);
  });

  it("opens to a restricted key as well", async () => {
    const { get } = openSandbox();
    expect((await get(`${FC}/accounts`, {}, { apiKey: "rk_test_123" })).status).toBe(200);
  });

  it("is another one for each connected account, whose events name it", async () => {
    const { post, get } = openSandbox();
    const headers = { "stripe-account": "acct_1" };
    const { body } = await post(`${FC}/sessions`, { permissions: ["balances"] }, { headers });
    await post(`/_sandbox/sessions/${body.id}/complete`, {}, { headers });

    expect((await get(`${FC}/sessions/${body.id}`)).status).toBe(404);
    expect((await get(`${FC}/sessions/${body.id}`, {}, { headers })).status).toBe(200);
    expect(firstOf((await get("/v1/events", { limit: 1 }, { headers })).body.data).account).toBe("acct_1");
  });

  it("has its own clock", async () => {
    const { control } = openSandbox();
    await control.advanceClock({ seconds: 60 }, { apiKey: "sk_test_one" });

    expect((await control.retrieveClock({ apiKey: "sk_test_one" })).advanced).toBe(60);
    expect((await control.retrieveClock({ apiKey: "sk_test_two" })).advanced).toBe(0);
  });
});

/** Uses so many keys, each once. */
async function useKeys({ get }: OpenSandbox, count: number, prefix = "sk_test_many"): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await get(`${FC}/accounts`, {}, { apiKey: `${prefix}${number}` });
  }
}

describe("beside 10,000 others, a world", () => {
  const webhooks = [{ url: "https://app.example/webhook", secret: "whsec_mine" }];
  const fetch = async (): Promise<Response> => new Response(null, { status: 204 });

  it.each([false, true])("keeps all that was done in it (with a data file: %s)", async (hasFile) => {
    const opened = openSandbox({ webhooks, fetch, ...(hasFile && { dataFile: temporaryFile() }) });
    const { advance, control, get, post, send } = opened;
    const faulty = { apiKey: "sk_test_faulty" };
    const bare = { apiKey: "sk_test_bare" };
    const read = { apiKey: "sk_test_read" };
    const { body: session } = await post(`${FC}/sessions`, { permissions: ["balances"] });
    await advance(60);
    await control.addFault({ kind: "error" }, faulty);
    const endpointOf = async (options: CallOptions): Promise<StripeObject | undefined> =>
      (await get("/v1/webhook_endpoints", {}, options)).body.data[0];
    await send("DELETE", `/v1/webhook_endpoints/${(await endpointOf(bare))?.id}`, null, bare);
    const endpoint = await endpointOf(read);
    await useKeys(opened, 10_500);

    expect((await get(`${FC}/sessions/${session.id}`)).status).toBe(200);
    expect((await post(`${FC}/sessions`, { permissions: ["balances"] })).body.id).not.toBe(session.id);
    expect((await control.retrieveClock()).advanced).toBe(60);
    expect((await get(`${FC}/accounts`, {}, faulty)).status).toBe(500);
    expect(await endpointOf(bare)).toBeUndefined();
    expect(await endpointOf(read)).toEqual(endpoint);
  });

  it("that a request waits in is not forgotten", async () => {
    const opened = openSandbox();
    await opened.control.addFault({ kind: "latency", milliseconds: 1 });
    const waiting = opened.post("/v1/customers", { name: "Jenny" });
    // Runs to its end before a timer can.
    for (let number = 0; number < 12_000; number += 1) {
      void opened.sandbox.handle({
        method: "GET",
        url: "/_sandbox/clock",
        headers: { authorization: `Bearer sk_test_${number}` },
        body: null,
      });
    }
    const { body } = await waiting;

    expect((await opened.get(`/v1/customers/${body.id}`)).status).toBe(200);
  });

  it("is forgotten when all of them were used since, which is noted once, and gives none of its ids again", async () => {
    const notes: string[] = [];
    const opened = openSandbox({ onNote: (note) => notes.push(note) });
    const create = async (apiKey: string): Promise<string> =>
      (await opened.post("/v1/customers", {}, { apiKey })).body.id;
    const first = await create("sk_test_first");
    for (let number = 0; number < 11_500; number += 1) {
      await create(`sk_test_${number}`);
    }

    expect((await opened.get(`/v1/customers/${first}`, {}, { apiKey: "sk_test_first" })).status).toBe(404);
    expect(await create("sk_test_first")).not.toBe(first);
    expect(notes).toEqual(["more than 10000 keys are in use: the worlds used longest ago are forgotten"]);
  });
});

it("no two requests have one id, whatever their keys", async () => {
  const { send } = openSandbox();
  const seen = new Set<unknown>();
  for (let number = 0; number < 2_000; number += 1) {
    const options = number % 3 === 0 ? { headers: { authorization: "" } } : { apiKey: `sk_test_${number % 700}` };
    seen.add((await send("GET", `${FC}/accounts`, null, options)).headers["request-id"]);
  }
  expect(seen.size).toBe(2_000);
});

describe("a key", () => {
  it.each([
    [
      "is missing",
      "",
      401,
      "You did not provide an API key. Send it as the user name of HTTP Basic auth or as a bearer token.",
      undefined,
    ],
    [
      "is none",
      "Bearer garbage",
      401,
      "Invalid API Key provided. Any key that starts with sk_test_ or rk_test_ works here.",
      undefined,
    ],
    [
      "is cut off",
      "Basic %%%",
      401,
      "Invalid API Key provided. Any key that starts with sk_test_ or rk_test_ works here.",
      undefined,
    ],
    [
      "is live",
      "Bearer sk_live_123",
      401,
      "A live key was sent to a server that is not Stripe. Use a test key here, and consider rolling the live one.",
      "livemode_mismatch",
    ],
    [
      "is publishable",
      "Bearer pk_test_123",
      401,
      "This cannot be done with a publishable key. Use a secret key, which starts with sk_test_.",
      "secret_key_required",
    ],
  ])("that %s is refused", async (_what, authorization, status, message, code) => {
    const { get } = openSandbox();
    const refused = await get(`${FC}/accounts`, {}, { headers: { authorization } });

    expect(refused.status).toBe(status);
    expect(refused.body.error).toMatchObject({ type: "invalid_request_error", message });
    expect(refused.body.error?.code).toBe(code);
  });
});
