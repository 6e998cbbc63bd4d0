import { describe, expect, it } from "vitest";
import { type Json, openSandbox } from "./open-sandbox.ts";

const PARAM = "payment_method_data[us_bank_account][financial_connections_account]";

async function setUp(completion: object = { accounts: ["Success"] }, session: object = {}) {
  const opened = openSandbox();
  const linked = await opened.link(completion, session);
  const account = linked["accounts"].data[0] as Json;
  const create = (more: object = {}) =>
    opened.post("/v1/setup_intents", {
      customer: linked["account_holder"].customer,
      payment_method_types: ["us_bank_account"],
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: account["id"] },
      },
      confirm: true,
      ...more,
    });
  return { ...opened, linked, account, id: account["id"] as string, create };
}

describe("a SetupIntent", () => {
  it("makes a payment method of an account", async () => {
    const { create, get, linked, id } = await setUp();
    const { body } = await create();
    const method = (await get(`/v1/payment_methods/${body["payment_method"]}`)).body;

    expect(body).toMatchObject({ object: "setup_intent", status: "succeeded", usage: "off_session", livemode: false });
    expect(body["client_secret"]).toMatch(/^seti_\w{24}_secret_\w{24}$/);
    expect(method).toMatchObject({
      object: "payment_method",
      customer: linked["account_holder"].customer as unknown,
      type: "us_bank_account",
      us_bank_account: {
        bank_name: "Test (Non-OAuth)",
        financial_connections_account: id,
        last4: "6789",
        account_type: "checking",
      },
    });
    expect((await get(`/v1/setup_intents/${body["id"]}`)).body).toEqual(body);
  });

  it("is confirmed in a step of its own", async () => {
    const { create, post } = await setUp();
    const { body } = await create({ confirm: false });
    expect(body["status"]).toBe("requires_confirmation");
    expect((await post(`/v1/setup_intents/${body["id"]}/confirm`)).body["status"]).toBe("succeeded");
    const again = await post(`/v1/setup_intents/${body["id"]}/confirm`);
    expect(again.status).toBe(400);
    expect(again.body["error"].message).toBe(`The SetupIntent ${body["id"]} has succeeded already.`);
  });

  it.each([
    [
      "the permission",
      { accounts: ["Success"] },
      { permissions: ["balances"] },
      /was linked without the payment_method permission/,
      undefined,
    ],
    [
      "an account that can be paid from",
      { institution: "Invalid Payment Accounts", accounts: ["4001"] },
      {},
      /does not support us_bank_account/,
      undefined,
    ],
    [
      "numbers that are there",
      { institution: "Invalid Payment Accounts", accounts: ["Numbers Pending"] },
      {},
      /are not there yet\. Try again later\.$/,
      "financial_connections_account_pending_account_numbers",
    ],
    [
      "numbers that work",
      { institution: "Invalid Payment Accounts", accounts: ["Numbers Unavailable"] },
      {},
      /Link another account\.$/,
      "financial_connections_account_unavailable_account_numbers",
    ],
    [
      "numbers that have not expired",
      { institution: "Tokenized Account Number", accounts: ["Expired Tokenized Account Number"] },
      {},
      /Link another account\.$/,
      "financial_connections_account_unavailable_account_numbers",
    ],
  ])("needs %s", async (_what, completion, session, message, code) => {
    const { create } = await setUp(completion, session);
    const { status, body } = await create();

    expect(status).toBe(400);
    expect(body["error"]).toMatchObject({ param: PARAM, type: "invalid_request_error" });
    expect(body["error"].message).toMatch(message);
    expect(body["error"].code).toBe(code);
  });

  it("needs an account of this world", async () => {
    const { create } = await setUp();
    const { status, body } = await create({
      payment_method_data: { type: "us_bank_account", us_bank_account: { financial_connections_account: "fca_none" } },
    });
    expect(status).toBe(400);
    expect(body["error"]).toMatchObject({ code: "resource_missing", param: PARAM });
  });
});

describe("a payment method", () => {
  it("goes on after its account was disconnected", async () => {
    const { create, post, get, id } = await setUp();
    const { body } = await create();
    await post(`/v1/financial_connections/accounts/${id}/disconnect`);
    const method = (await get(`/v1/payment_methods/${body["payment_method"]}`)).body;

    expect(method["us_bank_account"]).toMatchObject({ financial_connections_account: id, last4: "6789" });
  });

  it("follows its account through a relink, and is not moved to another account", async () => {
    const { create, post, control, get, advance, account, id, linked } = await setUp({
      institution: "Inactive Accounts",
      accounts: ["Success"],
    });
    const { body: intent } = await create();
    await advance(5);
    const relink = await post("/v1/financial_connections/sessions", {
      account_holder: linked["account_holder"],
      permissions: ["payment_method"],
      relink_options: { authorization: account["authorization"] },
    });
    const completed = await control.completeSession(relink.body["id"] as string, { accounts: ["Insufficient Funds"] });
    const other = (completed["accounts"] as Json)["data"][0].id as string;
    const method = (await get(`/v1/payment_methods/${intent["payment_method"]}`)).body;

    expect(other).not.toBe(id);
    expect(method["us_bank_account"].financial_connections_account).toBe(id);
    expect((await create()).status).toBe(200);
  });
});
