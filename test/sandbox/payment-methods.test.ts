import { describe, expect, it } from "vitest";
import { type Json, NOW, openSandbox } from "./open-sandbox.ts";

const MANDATE = { customer_acceptance: { type: "online", online: { ip_address: "127.0.0.1", user_agent: "test" } } };
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
      mandate_data: MANDATE,
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
    const { body } = await create({ confirm: false, mandate_data: undefined });
    const confirm = () => post(`/v1/setup_intents/${body["id"]}/confirm`, { mandate_data: MANDATE });
    expect(body["status"]).toBe("requires_confirmation");
    expect((await confirm()).body["status"]).toBe("succeeded");
    const again = await confirm();
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
      /are not available yet\. Try again later\.$/,
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

describe("confirming without mandate_data", () => {
  const REFUSAL = {
    code: "setup_intent_mandate_invalid",
    doc_url: "https://docs.stripe.com/error-codes#setup-intent-mandate-invalid",
    message:
      "This SetupIntent requires a mandate: confirm it with mandate_data, which says how the account holder agreed.",
    param: "mandate_data",
    type: "invalid_request_error",
  };

  it.each([
    ["left out", undefined],
    ["null, as SDKs send it", null],
  ])("is refused at creation: %s", async (_what, mandate) => {
    const { create } = await setUp();
    const { status, body } = await create({ mandate_data: mandate });

    expect(status).toBe(400);
    expect(body["error"]).toEqual(REFUSAL);
  });

  it.each([
    ["the payment method that is there", false],
    ["payment_method_data", true],
  ])("is refused afterwards, with %s, and leaves the SetupIntent as it was", async (_what, withData) => {
    const { create, post, get, id } = await setUp();
    const data = { type: "us_bank_account", us_bank_account: { financial_connections_account: id } };
    const { body: intent } = await create({
      confirm: undefined,
      mandate_data: undefined,
      payment_method_data: withData ? undefined : data,
    });
    const path = `/v1/setup_intents/${intent["id"]}`;
    const { status, body } = await post(`${path}/confirm`, withData ? { payment_method_data: data } : {});

    expect(status).toBe(400);
    expect(body["error"]).toEqual(REFUSAL);
    expect((await get(path)).body).toEqual(intent);
    expect(intent["status"]).toBe(withData ? "requires_payment_method" : "requires_confirmation");
  });

  it("takes an agreement offline too", async () => {
    const { create } = await setUp();
    const mandate = { customer_acceptance: { type: "offline", accepted_at: NOW } };
    expect((await create({ mandate_data: mandate })).body["status"]).toBe("succeeded");
  });
});

describe("what goes with confirm", () => {
  it.each([
    ["mandate_data", MANDATE, undefined],
    ["mandate_data", MANDATE, false],
    ["return_url", "https://example.com", undefined],
    ["return_url", "https://example.com", false],
  ])("is refused without it at creation: %s %j with confirm %s", async (name, value, confirm) => {
    const { create } = await setUp();
    const { status, body } = await create({ mandate_data: undefined, [name]: value, confirm });

    expect(status).toBe(400);
    expect(body["error"]).toEqual({
      code: "parameter_invalid",
      message: `${name} may only be sent when confirm is true.`,
      param: name,
      type: "invalid_request_error",
    });
  });

  it("is taken with it, and with the call that confirms", async () => {
    const { create, post } = await setUp();
    const more = { mandate_data: MANDATE, return_url: "https://example.com" };
    const { body } = await create({ mandate_data: null, confirm: false });

    expect((await create(more)).body["status"]).toBe("succeeded");
    expect((await post(`/v1/setup_intents/${body["id"]}/confirm`, more)).body["status"]).toBe("succeeded");
  });
});

describe("confirming with a blocked payment method", () => {
  it("is refused until a relink renews the number, and changes nothing", async () => {
    const { create, post, get, control, account, id, linked } = await setUp({
      institution: "Tokenized Account Number",
      accounts: ["2222"],
    });
    const { body: intent } = await create({ confirm: undefined, mandate_data: undefined });
    const confirm = (form = {}) =>
      post(`/v1/setup_intents/${intent["id"]}/confirm`, { mandate_data: MANDATE, ...form });
    await control.expireAccountNumbers(id);
    const method = intent["payment_method"] as string;
    const more = { payment_method: method, payment_method_data: undefined };

    for (const { status, body } of [await confirm(), await confirm({ payment_method: method }), await create(more)]) {
      expect(status).toBe(400);
      expect(body["error"]).toEqual({
        code: "payment_method_bank_account_blocked",
        doc_url: "https://docs.stripe.com/error-codes#payment-method-bank-account-blocked",
        message: `The payment method ${method} is blocked: the tokenized number of the account ${id} was deactivated. Relink the account.`,
        param: "payment_method",
        type: "invalid_request_error",
      });
    }
    expect((await get(`/v1/setup_intents/${intent["id"]}`)).body).toEqual(intent);
    const { body: relink } = await post("/v1/financial_connections/sessions", {
      account_holder: linked["account_holder"],
      permissions: ["payment_method"],
      relink_options: { authorization: account["authorization"], account: id },
    });
    await control.completeSession(relink["id"] as string);
    expect((await confirm()).body["status"]).toBe("succeeded");
  });

  it("is not what happens when the account merely lapses, or is disconnected", async () => {
    const { create, post, control, account, id } = await setUp();
    const intents = [
      await create({ confirm: false, mandate_data: null }),
      await create({ confirm: false, mandate_data: null }),
    ];
    const ends = [
      () => control.revokeAuthorization(account["authorization"] as string),
      () => post(`/v1/financial_connections/accounts/${id}/disconnect`),
    ];
    for (const [index, end] of ends.entries()) {
      await end();
      const path = `/v1/setup_intents/${intents[index]?.body["id"]}/confirm`;
      expect((await post(path, { mandate_data: MANDATE })).body["status"]).toBe("succeeded");
    }
  });
});

describe("the customer of a SetupIntent", () => {
  const connected = { type: "account", account: "acct_1" };
  const v2 = { type: "customer", customer_account: "acct_2" };

  it.each([
    ["another customer", undefined, (own: string) => `expected ${own}, the account_holder of the account`],
    ["an account without a holder", null, () => "expected none, because the account"],
    ["an account of a connected account", connected, () => "expected none, because the account"],
    ["an account of a v2 Account", v2, () => "expected none, because the account"],
  ])("must be the account's account_holder: %s is refused wherever both meet", async (_what, holder, expected) => {
    const { post, get, id, linked, createCustomer } = await setUp(
      { accounts: ["Success"] },
      holder === undefined ? {} : { account_holder: holder },
    );
    const own = linked["account_holder"]?.customer as string;
    const other = await createCustomer();
    const data = { type: "us_bank_account", us_bank_account: { financial_connections_account: id } };
    const mandate_data = MANDATE;
    const { body: method } = await post("/v1/setup_intents", { payment_method_data: data });
    const { body: empty } = await post("/v1/setup_intents", { customer: other });
    const confirm = `/v1/setup_intents/${empty["id"]}/confirm`;
    const why = {
      undefined: `; got ${other}.`,
      null: ` has no account_holder; got ${other}.`,
      account: ` has the account_holder acct_1, a connected account; got ${other}.`,
      customer: ` has the account_holder acct_2, a v2 Account; got ${other}.`,
    };
    const kind = (holder?.type ?? String(holder)) as keyof typeof why;
    const message = `Invalid customer: ${expected(own)} ${id}${why[kind]}`;

    for (const [path, parameters, param] of [
      ["/v1/setup_intents", { customer: other, payment_method_data: data }, "customer"],
      ["/v1/setup_intents", { customer: other, payment_method_data: data, confirm: true, mandate_data }, "customer"],
      ["/v1/setup_intents", { customer: other, payment_method: method["payment_method"] }, "payment_method"],
      [confirm, { payment_method_data: data, mandate_data }, "customer"],
      [confirm, { payment_method: method["payment_method"], mandate_data }, "payment_method"],
    ] as const) {
      const { status, body } = await post(path, parameters);
      expect(status).toBe(400);
      expect(body["error"]).toEqual({ message, param, type: "invalid_request_error" });
    }
    expect((await get(`/v1/setup_intents/${empty["id"]}`)).body).toEqual(empty);
  });

  it("may be the holder, or nobody", async () => {
    const { create, get, linked } = await setUp();
    const { body: none } = await create({ customer: undefined });
    const { body: own } = await create();

    expect(none).toMatchObject({ status: "succeeded", customer: null });
    expect((await get(`/v1/payment_methods/${none["payment_method"]}`)).body["customer"]).toBeNull();
    expect(own).toMatchObject({ status: "succeeded", customer: linked["account_holder"].customer as string });
  });
});

describe("a payment method", () => {
  it.each([
    ["the same for one account at the bank, however often it is linked", "Success", "Success", true],
    ["another for another account", "Success", "Savings", false],
  ])("has a fingerprint: %s", async (_what, one, another, isSame) => {
    const { link, post, get } = openSandbox();
    const read = async (name: string) => {
      const linked = await link({ accounts: [name] });
      const { body } = await post("/v1/setup_intents", {
        payment_method_data: {
          type: "us_bank_account",
          us_bank_account: { financial_connections_account: linked["accounts"].data[0].id },
        },
      });
      return (await get(`/v1/payment_methods/${body["payment_method"]}`)).body["us_bank_account"].fingerprint as string;
    };

    expect((await read(one)) === (await read(another))).toBe(isSame);
  });

  it.each(["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"])(
    "says in %s when its tokenized number no longer works, also once its account is disconnected",
    async (version) => {
      const { create, post, get, advance, id, eventTypes } = await setUp({
        institution: "Tokenized Account Number",
        accounts: ["Immediately Expiring Tokenized Account Number"],
      });
      const { body: intent } = await create();
      const read = async (): Promise<Json> =>
        (await get(`/v1/payment_methods/${intent["payment_method"]}`, {}, { version })).body["us_bank_account"] as Json;
      const before = await read();
      await post(`/v1/financial_connections/accounts/${id}/disconnect`);
      expect(await read()).toEqual(before);
      await advance(2);

      expect(before["status_details"]).toBeNull();
      expect(await read()).toEqual({
        ...before,
        status_details: { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } },
      });
      // Of a disconnected account no numbers are shown, so no event tells of them.
      expect((await eventTypes()).at(-1)).toBe("account.disconnected");
    },
  );

  it("goes on, and says when its number no longer works, once a relink took the permission away", async () => {
    const { create, post, get, control, account, linked, eventTypes } = await setUp({
      institution: "Tokenized Account Number",
      accounts: ["2222"],
    });
    const { body: intent } = await create();
    const relink = async (permissions: readonly string[]) => {
      const { body } = await post("/v1/financial_connections/sessions", {
        account_holder: linked["account_holder"],
        permissions,
        relink_options: { authorization: account["authorization"], account: account["id"] },
      });
      await control.completeSession(body["id"] as string);
    };
    const read = async () =>
      (await get(`/v1/payment_methods/${intent["payment_method"]}`)).body["us_bank_account"].status_details as unknown;
    await relink(["balances"]);
    const before = await eventTypes();
    const after = [await read()];
    await control.expireAccountNumbers(account["id"] as string);
    after.push(await read());
    expect(await eventTypes()).toEqual(before);
    await relink(["payment_method"]);
    after.push(await read());

    const blocked = { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } };
    expect(after).toEqual([null, blocked, null]);
  });

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
    expect(method["us_bank_account"].status_details).toBeNull();
    expect((await create()).status).toBe(200);
  });
});
