import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { field } from "../support/field.ts";
import { linkForPayment, MANDATE } from "./link-for-payment.ts";
import { openSandbox } from "./open-sandbox.ts";
import { openReceiver } from "./receiver.ts";

const INTENTS = "/v1/payment_intents";
const OFFLINE = { customer_acceptance: { type: "offline" } };

function numbers(account: string): object {
  return {
    type: "us_bank_account",
    us_bank_account: { account_number: account, routing_number: "110000000" },
    billing_details: { name: "Jenny Rosen" },
  };
}

async function open() {
  const opened = openSandbox();
  const customer = await opened.createCustomer();
  const create = (more: object = {}) => opened.post(INTENTS, { amount: 2000, currency: "usd", customer, ...more });
  const pay = (account: string, more: object = {}) =>
    create({ payment_method_data: numbers(account), confirm: true, mandate_data: OFFLINE, ...more });
  const types = async (type: string) =>
    (await opened.get("/v1/events", { type, limit: 100 })).body.data.map((event) => event.type).toReversed();
  return { ...opened, create, customer, pay, types };
}

describe("a payment over a linked account", () => {
  it("goes the way of the ACH guide with Stripe's SDK: mandate, processing, succeeded by the clock, each event verified", async () => {
    await using sandbox = createSandbox();
    const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
    const receiver = await openReceiver();
    const { secret } = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ["payment_intent.processing", "payment_intent.succeeded", "charge.succeeded"],
    });
    const customer = await stripe.customers.create({ name: "Jenny Rosen" });
    const session = await stripe.financialConnections.sessions.create({
      account_holder: { type: "customer", customer: customer.id },
      permissions: ["payment_method"],
    });
    const linked = await sandbox.control.completeSession(session.id, { accounts: ["Success"] });
    const method = await stripe.paymentMethods.create({
      type: "us_bank_account",
      us_bank_account: { financial_connections_account: String(field(linked, "accounts", "data", 0, "id")) },
      billing_details: { name: "Jenny Rosen" },
    });
    const intent = await stripe.paymentIntents.create({
      amount: 2000,
      currency: "usd",
      customer: customer.id,
      payment_method: method.id,
      setup_future_usage: "off_session",
    });
    expect(intent.status).toBe("requires_confirmation");
    const confirmed = await stripe.paymentIntents.confirm(intent.id, {
      mandate_data: {
        customer_acceptance: { type: "online", online: { ip_address: "127.0.0.1", user_agent: "test" } },
      },
    });
    expect(confirmed).toMatchObject({ status: "processing", amount_received: 0 });
    await sandbox.control.advanceClock({ seconds: 5 });
    await sandbox.settled();

    const paid = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge", "payment_method"] });
    const charge = paid.latest_charge as Stripe.Charge;
    const mandate = await stripe.mandates.retrieve(String(charge.payment_method_details?.us_bank_account?.mandate));
    expect(paid).toMatchObject({
      status: "succeeded",
      amount_received: 2000,
      payment_method: { customer: customer.id },
    });
    expect(charge).toMatchObject({ status: "succeeded", paid: true, amount: 2000, payment_intent: intent.id });
    expect(mandate).toMatchObject({ status: "active", type: "multi_use", payment_method: method.id });
    const events = receiver.received.map(({ body, signature }) =>
      stripe.webhooks.constructEvent(body, signature, String(secret)),
    );
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      "charge.succeeded",
      "payment_intent.processing",
      "payment_intent.succeeded",
    ]);

    const later = await stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      customer: customer.id,
      payment_method: method.id,
      off_session: true,
      confirm: true,
    });
    expect(later.status).toBe("processing");
  });

  it("belongs to the holder of the account only", async () => {
    const { createCustomer, id, post } = await linkForPayment();
    const { status, body } = await post(INTENTS, {
      amount: 100,
      currency: "usd",
      customer: await createCustomer(),
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: id },
      },
    });
    expect([status, body.error?.param]).toEqual([400, "customer"]);
  });

  it("fails for want of funds, where the account has none", async () => {
    const { advance, get, id, post } = await linkForPayment({ accounts: ["Insufficient Funds"] });
    const { body } = await post(INTENTS, {
      amount: 100,
      currency: "usd",
      confirm: true,
      mandate_data: MANDATE,
      payment_method_data: { type: "us_bank_account", us_bank_account: { financial_connections_account: id } },
    });
    await advance(5);
    expect((await get(`${INTENTS}/${body.id}`)).body).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "insufficient_funds" },
    });
  });
});

describe("a payment", () => {
  it("has all fields that Stripe's SDK has", async () => {
    await using sandbox = createSandbox();
    const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
    const { lastResponse, ...intent } = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
    const named: Record<
      Exclude<keyof Stripe.PaymentIntent, "hooks" | "payment_details" | "presentment_details">,
      true
    > = {
      id: true,
      object: true,
      allowed_payment_method_types: true,
      amount: true,
      amount_capturable: true,
      amount_details: true,
      amount_received: true,
      application: true,
      application_fee_amount: true,
      automatic_payment_methods: true,
      canceled_at: true,
      cancellation_reason: true,
      capture_method: true,
      client_secret: true,
      confirmation_method: true,
      created: true,
      currency: true,
      customer: true,
      customer_account: true,
      description: true,
      excluded_payment_method_types: true,
      last_payment_error: true,
      latest_charge: true,
      livemode: true,
      managed_payments: true,
      metadata: true,
      next_action: true,
      on_behalf_of: true,
      payment_method: true,
      payment_method_configuration_details: true,
      payment_method_options: true,
      payment_method_types: true,
      payment_record: true,
      processing: true,
      receipt_email: true,
      review: true,
      setup_future_usage: true,
      shipping: true,
      source: true,
      statement_descriptor: true,
      statement_descriptor_suffix: true,
      status: true,
      transfer_data: true,
      transfer_group: true,
    };
    expect(lastResponse.statusCode).toBe(200);
    expect(Object.keys(intent).toSorted()).toEqual(Object.keys(named).toSorted());
  });

  it.each([
    ["000123456789", "succeeded", null],
    ["000111111113", "requires_payment_method", "account_closed"],
    ["000111111116", "requires_payment_method", "no_account"],
    ["000222222227", "requires_payment_method", "insufficient_funds"],
    ["000333333335", "requires_payment_method", "debit_not_authorized"],
    ["000444444440", "requires_payment_method", "invalid_currency"],
    ["000000000009", "processing", null],
  ])("with Stripe's test number %s ends as %s %s", async (account, status, code) => {
    const { advance, get, pay, types } = await open();
    const { body } = await pay(account);
    expect(body.status).toBe("processing");
    await advance(86_400);
    const ended = (await get(`${INTENTS}/${body.id}`)).body;
    expect([ended.status, field(ended, "last_payment_error", "code") ?? null]).toEqual([status, code]);
    const charge = (await get(`/v1/charges/${String(ended.latest_charge)}`)).body;
    expect(charge).toMatchObject({ failure_code: code, paid: status === "succeeded" });
    expect(await types("payment_intent.*")).toEqual([
      "payment_intent.created",
      "payment_intent.processing",
      ...(status === "succeeded" ? ["payment_intent.succeeded"] : []),
      ...(code === null ? [] : ["payment_intent.payment_failed"]),
    ]);
    expect(await types("charge.*")).toEqual([
      "charge.pending",
      ...(status === "succeeded" ? ["charge.succeeded"] : []),
      ...(code === null ? [] : ["charge.failed"]),
    ]);
  });

  it("that failed is paid by another account", async () => {
    const { advance, get, pay, post } = await open();
    const { body } = await pay("000222222227");
    await advance(5);
    const again = await post(`${INTENTS}/${body.id}/confirm`, {
      payment_method_data: numbers("000123456789"),
      mandate_data: OFFLINE,
    });
    expect(again.body).toMatchObject({ status: "processing", last_payment_error: null });
    await advance(5);
    expect((await get(`${INTENTS}/${body.id}`)).body.status).toBe("succeeded");
  });

  it("is listed, changed and cancelled", async () => {
    const { create, createCustomer, customer, get, post, types } = await open();
    const { body } = await create({ description: "rent", metadata: { month: "1" }, receipt_email: "j@example.com" });
    await create({ customer: await createCustomer() });
    const list = async (query: object) =>
      ((await get(INTENTS, query)).body as unknown as { data: { id: string }[] }).data.map(({ id }) => id);
    expect(await list({ customer })).toEqual([body.id]);
    expect(await list({})).toHaveLength(2);
    expect(
      (await post(`${INTENTS}/${body.id}`, { amount: 3000, description: "", metadata: { month: "" } })).body,
    ).toMatchObject({
      amount: 3000,
      description: null,
      metadata: {},
      receipt_email: "j@example.com",
    });
    const canceled = await post(`${INTENTS}/${body.id}/cancel`, { cancellation_reason: "requested_by_customer" });
    expect(canceled.body).toMatchObject({
      status: "canceled",
      cancellation_reason: "requested_by_customer",
      canceled_at: expect.any(Number) as unknown,
    });
    const refused = await Promise.all(
      [`${INTENTS}/${body.id}/cancel`, `${INTENTS}/${body.id}/confirm`].map((url) => post(url as `/v1/${string}`)),
    );
    expect(refused.map(({ status, body: answer }) => [status, answer.error?.code])).toEqual([
      [400, "payment_intent_unexpected_state"],
      [400, "payment_intent_unexpected_state"],
    ]);
    expect(await types("payment_intent.canceled")).toHaveLength(1);
  });

  it("that is never decided can be cancelled, and does not succeed afterwards", async () => {
    const { advance, get, pay, post } = await open();
    for (const account of ["000000000009", "000123456789"]) {
      const { body } = await pay(account);
      expect((await post(`${INTENTS}/${body.id}/cancel`)).body.status).toBe("canceled");
      await advance(86_400);
      expect((await get(`${INTENTS}/${body.id}`)).body.status).toBe("canceled");
    }
  });

  it.each([
    [{ amount: 0 }, "amount"],
    [{ currency: "eur" }, "currency"],
    [{ customer: "cus_none" }, "customer"],
    [{ payment_method: "pm_none" }, "payment_method"],
    [{ mandate_data: OFFLINE }, "mandate_data"],
    [{ off_session: true }, "off_session"],
    [{ confirm: true }, "payment_method"],
    [{ confirm: true, payment_method_data: numbers("000123456789") }, "mandate_data"],
    [{ confirm: true, payment_method_data: numbers("000123456789"), off_session: true }, "mandate_data"],
    [{ confirm: true, payment_method_data: numbers("000123456789"), mandate: "mandate_none" }, "mandate"],
  ])("is not made with %j", async (parameters, param) => {
    const { create, get } = await open();
    const { status, body } = await create(parameters);
    expect([status, body.error?.param]).toEqual([400, param]);
    expect((await get(INTENTS)).body.data).toEqual([]);
  });

  it.each([
    { payment_method_types: ["card"] },
    { capture_method: "manual" },
    { transfer_data: { destination: "acct_1" } },
    { payment_method_data: { type: "card" } },
  ])("of another kind is not simulated: %j", async (parameters) => {
    const { status, body } = await (await open()).create(parameters);
    expect([status, body.error?.code]).toEqual([501, "fc_contract_not_simulated"]);
  });

  it("is the same after a restored snapshot, and goes on", async () => {
    const { advance, control, get, pay } = await open();
    const { body } = await pay("000123456789");
    await control.restoreSnapshot(await control.takeSnapshot());
    expect((await get(`${INTENTS}/${body.id}`)).body).toEqual(body);
    await advance(5);
    expect((await get(`${INTENTS}/${body.id}`)).body.status).toBe("succeeded");
  });
});
