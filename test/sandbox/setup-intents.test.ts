import { describe, expect, it } from "vitest";
import { linkForPayment, MANDATE } from "./link-for-payment.ts";

const PARAM = "payment_method_data[us_bank_account][financial_connections_account]";

describe("a SetupIntent", () => {
  it("makes a payment method of an account", async () => {
    const { create, get, linked, id } = await linkForPayment();
    const { body } = await create();
    const method = (await get(`/v1/payment_methods/${body.payment_method}`)).body;

    expect(body).toMatchObject({ object: "setup_intent", status: "succeeded", usage: "off_session", livemode: false });
    expect(body.client_secret).toMatch(/^seti_\w{24}_secret_\w{24}$/);
    expect(method).toMatchObject({
      object: "payment_method",
      customer: linked.account_holder?.customer,
      type: "us_bank_account",
      us_bank_account: {
        bank_name: "Test (Non-OAuth)",
        financial_connections_account: id,
        last4: "6789",
        account_type: "checking",
      },
    });
    expect((await get(`/v1/setup_intents/${body.id}`)).body).toEqual(body);
  });

  it("is confirmed in a separate step", async () => {
    const { create, post } = await linkForPayment();
    const { body } = await create({ confirm: false, mandate_data: undefined });
    const confirm = () => post(`/v1/setup_intents/${body.id}/confirm`, { mandate_data: MANDATE });
    expect(body.status).toBe("requires_confirmation");
    expect((await confirm()).body.status).toBe("succeeded");
    const again = await confirm();
    expect(again.status).toBe(400);
    expect(again.body.error?.message).toBe(`The SetupIntent ${body.id} cannot be confirmed: its status is succeeded.`);
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
    const { create } = await linkForPayment(completion, session);
    const { status, body } = await create();

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ param: PARAM, type: "invalid_request_error" });
    expect(body.error?.message).toMatch(message);
    expect(body.error?.code).toBe(code);
  });

  it("needs an account of this world", async () => {
    const { create } = await linkForPayment();
    const { status, body } = await create({
      payment_method_data: { type: "us_bank_account", us_bank_account: { financial_connections_account: "fca_none" } },
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "resource_missing", param: PARAM });
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
    const { post, get, id, linked, createCustomer } = await linkForPayment(
      { accounts: ["Success"] },
      holder === undefined ? {} : { account_holder: holder },
    );
    const own = linked.account_holder?.customer as string;
    const other = await createCustomer();
    const data = { type: "us_bank_account", us_bank_account: { financial_connections_account: id } };
    const mandate_data = MANDATE;
    const { body: method } = await post("/v1/setup_intents", { payment_method_data: data });
    const { body: empty } = await post("/v1/setup_intents", { customer: other });
    const confirm = `/v1/setup_intents/${empty.id}/confirm`;
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
      ["/v1/setup_intents", { customer: other, payment_method: method.payment_method }, "payment_method"],
      [confirm, { payment_method_data: data, mandate_data }, "customer"],
      [confirm, { payment_method: method.payment_method, mandate_data }, "payment_method"],
    ] as const) {
      const { status, body } = await post(path, parameters);
      expect(status).toBe(400);
      expect(body.error).toEqual({ message, param, type: "invalid_request_error" });
    }
    expect((await get(`/v1/setup_intents/${empty.id}`)).body).toEqual(empty);
  });

  it("may be the holder, or left out", async () => {
    const { create, get, linked } = await linkForPayment();
    const { body: none } = await create({ customer: undefined });
    const { body: own } = await create();

    expect(none).toMatchObject({ status: "succeeded", customer: null });
    expect((await get(`/v1/payment_methods/${none.payment_method}`)).body.customer).toBeNull();
    expect(own).toMatchObject({ status: "succeeded", customer: linked.account_holder?.customer as string });
  });
});
