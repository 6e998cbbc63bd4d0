import { describe, expect, it } from "vitest";
import { linkForPayment, MANDATE } from "./link-for-payment.ts";
import { NOW } from "./open-sandbox.ts";

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
    const { create } = await linkForPayment();
    const { status, body } = await create({ mandate_data: mandate });

    expect(status).toBe(400);
    expect(body.error).toEqual(REFUSAL);
  });

  it.each([
    ["the payment method that is there", false],
    ["payment_method_data", true],
  ])("is refused afterwards, with %s, and leaves the SetupIntent as it was", async (_what, withData) => {
    const { create, post, get, id } = await linkForPayment();
    const data = { type: "us_bank_account", us_bank_account: { financial_connections_account: id } };
    const { body: intent } = await create({
      confirm: undefined,
      mandate_data: undefined,
      payment_method_data: withData ? undefined : data,
    });
    const path = `/v1/setup_intents/${intent.id}`;
    const { status, body } = await post(`${path}/confirm`, withData ? { payment_method_data: data } : {});

    expect(status).toBe(400);
    expect(body.error).toEqual(REFUSAL);
    expect((await get(path)).body).toEqual(intent);
    expect(intent.status).toBe(withData ? "requires_payment_method" : "requires_confirmation");
  });

  it("takes an agreement offline too", async () => {
    const { create } = await linkForPayment();
    const mandate = { customer_acceptance: { type: "offline", accepted_at: NOW } };
    expect((await create({ mandate_data: mandate })).body.status).toBe("succeeded");
  });
});

describe("what goes with confirm", () => {
  it.each([
    ["mandate_data", MANDATE, undefined],
    ["mandate_data", MANDATE, false],
    ["return_url", "https://example.com", undefined],
    ["return_url", "https://example.com", false],
  ])("is refused without it at creation: %s %j with confirm %s", async (name, value, confirm) => {
    const { create } = await linkForPayment();
    const { status, body } = await create({ mandate_data: undefined, [name]: value, confirm });

    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: "parameter_invalid",
      message: `${name} may only be sent when confirm is true.`,
      param: name,
      type: "invalid_request_error",
    });
  });

  it("is taken with it, and with the call that confirms", async () => {
    const { create, post } = await linkForPayment();
    const more = { mandate_data: MANDATE, return_url: "https://example.com" };
    const { body } = await create({ mandate_data: null, confirm: false });

    expect((await create(more)).body.status).toBe("succeeded");
    expect((await post(`/v1/setup_intents/${body.id}/confirm`, more)).body.status).toBe("succeeded");
  });
});

describe("confirming with a blocked payment method", () => {
  it("is refused until a relink renews the number, and changes nothing", async () => {
    const { create, post, get, control, account, id, linked } = await linkForPayment({
      institution: "Tokenized Account Number",
      accounts: ["2222"],
    });
    const { body: intent } = await create({ confirm: undefined, mandate_data: undefined });
    const confirm = (form = {}) => post(`/v1/setup_intents/${intent.id}/confirm`, { mandate_data: MANDATE, ...form });
    await control.expireAccountNumbers(id);
    const method = intent.payment_method as string;
    const more = { payment_method: method, payment_method_data: undefined };

    for (const { status, body } of [await confirm(), await confirm({ payment_method: method }), await create(more)]) {
      expect(status).toBe(400);
      expect(body.error).toEqual({
        code: "payment_method_bank_account_blocked",
        doc_url: "https://docs.stripe.com/error-codes#payment-method-bank-account-blocked",
        message: `The payment method ${method} is blocked: the tokenized number of the account ${id} was deactivated. Relink the account.`,
        param: "payment_method",
        type: "invalid_request_error",
      });
    }
    expect((await get(`/v1/setup_intents/${intent.id}`)).body).toEqual(intent);
    const { body: relink } = await post("/v1/financial_connections/sessions", {
      account_holder: linked.account_holder,
      permissions: ["payment_method"],
      relink_options: { authorization: account.authorization, account: id },
    });
    await control.completeSession(relink.id);
    expect((await confirm()).body.status).toBe("succeeded");
  });

  it("is not what happens when the account merely lapses, or is disconnected", async () => {
    const { create, post, control, account, id } = await linkForPayment();
    const intents = [
      await create({ confirm: false, mandate_data: null }),
      await create({ confirm: false, mandate_data: null }),
    ];
    const ends = [
      () => control.revokeAuthorization(account.authorization as string),
      () => post(`/v1/financial_connections/accounts/${id}/disconnect`),
    ];
    for (const [index, end] of ends.entries()) {
      await end();
      const path = `/v1/setup_intents/${intents[index]?.body.id}/confirm` as const;
      expect((await post(path, { mandate_data: MANDATE })).body.status).toBe("succeeded");
    }
  });
});
