import { describe, expect, it } from "vitest";
import { FC, type Json, openSandbox } from "./open-sandbox.ts";

describe("a world", () => {
  it("belongs to one key: another finds nothing of it", async () => {
    const { link, get, post } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const account = session["accounts"].data[0] as Json;
    const other = { apiKey: "sk_test_other" };
    const paths = [
      `${FC}/accounts/${account["id"]}`,
      `${FC}/sessions/${session["id"]}`,
      `${FC}/authorizations/${account["authorization"]}`,
      `/v1/customers/${session["account_holder"].customer}`,
    ];

    for (const path of paths) {
      const { status, body } = await get(path, {}, other);
      expect(status).toBe(404);
      expect(body["error"].code).toBe("resource_missing");
    }
    expect((await get(`${FC}/accounts`, {}, other)).body["data"]).toEqual([]);
    expect((await get("/v1/events", {}, other)).body["data"]).toEqual([]);
    expect((await post(`${FC}/accounts/${account["id"]}/disconnect`, {}, other)).status).toBe(404);
    expect((await post(`/_sandbox/accounts/${account["id"]}/deactivate`, {}, other)).status).toBe(404);
  });

  it("is the same by Bearer and by Basic", async () => {
    const { link, get } = openSandbox();
    await link({ accounts: ["Success"] });
    const headers = { authorization: `Basic ${btoa("sk_test_123:")}` };
    expect((await get(`${FC}/accounts`, {}, { headers })).body["data"]).toHaveLength(1);
  });

  it("opens to a restricted key as well", async () => {
    const { get } = openSandbox();
    expect((await get(`${FC}/accounts`, {}, { apiKey: "rk_test_123" })).status).toBe(200);
  });

  it("is another one for each connected account, whose events name it", async () => {
    const { post, get } = openSandbox();
    const headers = { "stripe-account": "acct_1" };
    const { body } = await post(`${FC}/sessions`, { permissions: ["balances"] }, { headers });
    await post(`/_sandbox/sessions/${body["id"]}/complete`, {}, { headers });

    expect((await get(`${FC}/sessions/${body["id"]}`)).status).toBe(404);
    expect((await get(`${FC}/sessions/${body["id"]}`, {}, { headers })).status).toBe(200);
    expect((await get("/v1/events", { limit: 1 }, { headers })).body["data"][0].account).toBe("acct_1");
  });

  it("has a clock of its own", async () => {
    const { control } = openSandbox();
    await control.advanceClock({ seconds: 60 }, { apiKey: "sk_test_one" });

    expect((await control.retrieveClock({ apiKey: "sk_test_one" }))["advanced"]).toBe(60);
    expect((await control.retrieveClock({ apiKey: "sk_test_two" }))["advanced"]).toBe(0);
  });

  it("is one of very many", async () => {
    const { get, link } = openSandbox();
    await link({ accounts: ["Success"] });
    for (let number = 0; number < 3_000; number += 1) {
      await get(`${FC}/accounts`, {}, { apiKey: `sk_test_${number}` });
    }
    expect((await get(`${FC}/accounts`)).body["data"]).toHaveLength(1);
  });
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
      "Invalid API Key provided. Any key that begins with sk_test_ or rk_test_ will do here.",
      undefined,
    ],
    [
      "is cut off",
      "Basic %%%",
      401,
      "Invalid API Key provided. Any key that begins with sk_test_ or rk_test_ will do here.",
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
      "This cannot be done with a publishable key. Use a secret key, which begins with sk_test_.",
      "secret_key_required",
    ],
  ])("that %s is refused", async (_what, authorization, status, message, code) => {
    const { get } = openSandbox();
    const refused = await get(`${FC}/accounts`, {}, { headers: { authorization } });

    expect(refused.status).toBe(status);
    expect(refused.body["error"]).toMatchObject({ type: "invalid_request_error", message });
    expect(refused.body["error"].code).toBe(code);
  });
});
