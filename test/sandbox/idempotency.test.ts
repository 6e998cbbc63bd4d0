import { describe, expect, it } from "vitest";
import { FC, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

const KEY = { headers: { "idempotency-key": "order-1" } };

describe("an idempotency key", () => {
  it("repeats the first result, byte for byte, and says so", async () => {
    const { post, get } = openSandbox();
    const first = await post("/v1/customers", { name: "Jenny" }, KEY);
    const second = await post("/v1/customers", { name: "Jenny" }, KEY);

    expect(second.text).toBe(first.text);
    expect(first.headers["idempotency-key"]).toBe("order-1");
    expect(first.headers["idempotent-replayed"]).toBeUndefined();
    expect(second.headers["idempotent-replayed"]).toBe("true");
    expect((await get(`/v1/customers/${first.body.id}`)).status).toBe(200);
  });

  it("does not mind the order in which parameters come", async () => {
    const { send } = openSandbox();
    const first = await send("POST", "/v1/customers", "name=Jenny&email=j@example.com", KEY);
    const second = await send("POST", "/v1/customers", "email=j@example.com&name=Jenny", KEY);
    expect(second.text).toBe(first.text);
  });

  it.each([
    ["other parameters", "/v1/customers", { name: "Jamie" }],
    ["another operation", `${FC}/sessions`, { permissions: ["balances"] }],
  ])("with %s is refused", async (_what, path, body) => {
    const { post } = openSandbox();
    await post("/v1/customers", { name: "Jenny" }, KEY);
    const refused = await post(path, body, KEY);

    expect(refused.status).toBe(400);
    expect(refused.body.error).toEqual({
      message: "This idempotency key was first used with other parameters. Use another key for another request.",
      type: "idempotency_error",
    });
  });

  it("repeats the result in the version it was first answered in, whatever the second request asks for", async () => {
    const { post } = openSandbox();
    const parameters = { permissions: ["balances"], account_holder: { type: "account", account: "acct_1" } };
    const first = await post(`${FC}/sessions`, parameters, { ...KEY, version: "2026-10-28.endive" });
    const second = await post(`${FC}/sessions`, parameters, { ...KEY, version: "2026-02-25.clover" });

    expect(second.text).toBe(first.text);
    expect(second.headers["stripe-version"]).toBe("2026-10-28.endive");
  });

  it("repeats a refusal that came of carrying the call out", async () => {
    const { link, control, post } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const account = firstOf(session.accounts.data).id;
    await control.deactivateAccount(account);
    const first = await post(`${FC}/accounts/${account}/refresh`, { features: ["balance"] }, KEY);
    await control.reactivateAccount(account);
    const second = await post(`${FC}/accounts/${account}/refresh`, { features: ["balance"] }, KEY);

    expect(first.status).toBe(400);
    expect(second.text).toBe(first.text);
  });

  it("keeps nothing where the parameters are wrong", async () => {
    const { post } = openSandbox();
    expect((await post("/v1/customers", { colour: "red" }, KEY)).status).toBe(400);
    expect((await post("/v1/customers", { name: "Jenny" }, KEY)).status).toBe(200);
  });

  it("is forgotten after a day", async () => {
    const { post, advance } = openSandbox();
    const first = await post("/v1/customers", { name: "Jenny" }, KEY);
    await advance(86_401);
    const second = await post("/v1/customers", { name: "Jamie" }, KEY);

    expect(second.status).toBe(200);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it("belongs to its world", async () => {
    const { post } = openSandbox();
    const first = await post("/v1/customers", { name: "Jenny" }, { ...KEY, apiKey: "sk_test_one" });
    const second = await post("/v1/customers", { name: "Jamie" }, { ...KEY, apiKey: "sk_test_two" });

    expect([first.status, second.status]).toEqual([200, 200]);
  });

  it("does nothing on a GET", async () => {
    const { get } = openSandbox();
    const first = await get(`${FC}/accounts`, {}, KEY);
    const second = await get("/v1/events", {}, KEY);

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.headers["idempotency-key"]).toBeUndefined();
  });

  it("is refused while a request with it is under way", async () => {
    const { control, get, post } = openSandbox();
    // From here on nothing has to be loaded, and the second comes right after the first.
    await get("/v1/events");
    await control.addFault({ kind: "latency", milliseconds: 50 });
    const first = post("/v1/customers", { name: "Jenny" }, KEY);
    const second = await post("/v1/customers", { name: "Jenny" }, KEY);

    expect(second.status).toBe(409);
    expect(second.body.error).toEqual({
      code: "idempotency_key_in_use",
      doc_url: "https://docs.stripe.com/error-codes#idempotency-key-in-use",
      message: "Another request with this idempotency key is still in progress.",
      type: "idempotency_error",
    });
    expect((await first).status).toBe(200);
    expect((await post("/v1/customers", { name: "Jenny" }, KEY)).text).toBe((await first).text);
  });

  it("finds the result of a request whose answer was lost", async () => {
    const { control, post, get } = openSandbox();
    await control.addFault({ kind: "drop", when: "after" });
    await expect(post(`${FC}/sessions`, { permissions: ["balances"] }, KEY)).rejects.toThrow(
      "The sandbox dropped the connection because of an injected fault.",
    );
    const again = await post(`${FC}/sessions`, { permissions: ["balances"] }, KEY);

    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect((await get(`${FC}/sessions/${again.body.id}`)).status).toBe(200);
  });
});
