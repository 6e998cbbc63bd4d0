import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { firstOf } from "../support/first-items.ts";
import { linkForPayment } from "./link-for-payment.ts";
import { openSandbox } from "./open-sandbox.ts";

const METHODS = "/v1/payment_methods";
const NUMBERS = { account_number: "000123456789", routing_number: "110000000" };

/** What Stripe's types say that a payment method of a bank account always has. */
type Shown = Omit<Stripe.PaymentMethod, "us_bank_account"> & { us_bank_account: Stripe.PaymentMethod.UsBankAccount };

async function openWithNumbers() {
  const opened = openSandbox();
  const customer = await opened.createCustomer();
  const { body } = await opened.post(METHODS, {
    type: "us_bank_account",
    us_bank_account: NUMBERS,
    billing_details: { name: "Jenny Rosen" },
  });
  return { ...opened, customer, method: body, path: `${METHODS}/${body.id}` as const };
}

async function openLinked() {
  const linked = await linkForPayment();
  const { body } = await linked.post(METHODS, {
    type: "us_bank_account",
    us_bank_account: { account_holder_type: "company", financial_connections_account: linked.id },
  });
  return { ...linked, method: body, path: `${METHODS}/${body.id}` as const };
}

describe("a payment method", () => {
  it("is made of numbers, with all fields that Stripe's SDK has", async () => {
    await using sandbox = createSandbox();
    const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
    const method = await stripe.paymentMethods.create({
      type: "us_bank_account",
      us_bank_account: { ...NUMBERS, account_holder_type: "individual", account_type: "savings" },
      billing_details: { name: "Jenny Rosen", email: "", address: { city: "Austin", line2: "" } },
      metadata: { order: "1" },
    });
    const { lastResponse, ...fields } = method;
    const wanted: Omit<Shown, "lastResponse"> = {
      id: method.id,
      object: "payment_method",
      allow_redisplay: "unspecified",
      billing_details: {
        address: { city: "Austin", country: null, line1: null, line2: null, postal_code: null, state: null },
        email: null,
        name: "Jenny Rosen",
        phone: null,
        tax_id: null,
      },
      created: method.created,
      customer: null,
      customer_account: null,
      livemode: false,
      metadata: { order: "1" },
      type: "us_bank_account",
      us_bank_account: {
        account_holder_type: "individual",
        account_type: "savings",
        bank_name: "STRIPE TEST BANK",
        financial_connections_account: null,
        fingerprint: expect.stringMatching(/^\w{16}$/) as string,
        last4: "6789",
        networks: { preferred: "ach", supported: ["ach"] },
        routing_number: "110000000",
        status_details: null,
      },
    };
    expect(lastResponse.statusCode).toBe(200);
    expect(fields).toEqual(wanted);
  });

  it("is made of a linked account, and belongs to its holder only", async () => {
    const { createCustomer, id, linked, method, path, post } = await openLinked();
    const customer = linked.account_holder?.customer;
    expect(method).toMatchObject({
      customer: null,
      us_bank_account: { account_holder_type: "company", financial_connections_account: id, last4: "6789" },
    });
    const stranger = await createCustomer();
    const refused = await post(`${path}/attach`, { customer: stranger });
    expect([refused.status, refused.body.error?.param]).toEqual([400, "customer"]);
    expect(refused.body.error?.message).toContain(`expected ${String(customer)}`);
    expect((await post(`${path}/attach`, { customer })).body.customer).toBe(customer);
  });

  it.each([
    [{ type: "us_bank_account" }, "us_bank_account"],
    [
      { type: "us_bank_account", us_bank_account: { account_number: "000123456789" } },
      "us_bank_account[routing_number]",
    ],
    [{ type: "us_bank_account", us_bank_account: { routing_number: "110000000" } }, "us_bank_account[account_number]"],
    [
      { type: "us_bank_account", us_bank_account: { ...NUMBERS, routing_number: "12" } },
      "us_bank_account[routing_number]",
    ],
    [
      { type: "us_bank_account", us_bank_account: { ...NUMBERS, account_number: "x" } },
      "us_bank_account[account_number]",
    ],
    [
      { type: "us_bank_account", us_bank_account: { ...NUMBERS, financial_connections_account: "fca_1" } },
      "us_bank_account[financial_connections_account]",
    ],
    [
      { type: "us_bank_account", us_bank_account: { financial_connections_account: "fca_none" } },
      "us_bank_account[financial_connections_account]",
    ],
    [{ us_bank_account: NUMBERS }, "type"],
  ])("is not made of %j", async (parameters, param) => {
    const { status, body } = await openSandbox().post(METHODS, parameters);
    expect([status, body.error?.param]).toEqual([400, param]);
  });

  it.each([{ type: "card", card: { token: "tok_visa" } }, { type: "sepa_debit" }])(
    "of another kind is not simulated: %j",
    async (parameters) => {
      const { status, body } = await openSandbox().post(METHODS, parameters);
      expect([status, body.error?.code]).toEqual([501, "fc_contract_not_simulated"]);
    },
  );

  it("is updated; an empty value unsets, and an event says what changed", async () => {
    const { eventTypes, get, path, post } = await openWithNumbers();
    const { body } = await post(path, {
      billing_details: { name: "", phone: "+1 555", address: { city: "Austin" } },
      us_bank_account: { account_holder_type: "company" },
      metadata: { a: "1" },
    });
    expect(body).toMatchObject({
      billing_details: { name: null, phone: "+1 555", address: { city: "Austin", country: null } },
      us_bank_account: { account_holder_type: "company" },
      metadata: { a: "1" },
    });
    expect(await eventTypes()).toEqual([]);
    const event = firstOf((await get("/v1/events", { type: "payment_method.updated" })).body.data);
    expect(event.data).toEqual({
      object: body,
      previous_attributes: {
        billing_details: { name: "Jenny Rosen", phone: null, address: { city: null } },
        us_bank_account: { account_holder_type: "individual" },
        metadata: { a: null },
      },
    });
  });

  it("is attached, listed, detached, and then of no more use", async () => {
    const { customer, get, method, path, post } = await openWithNumbers();
    const list = async (url: `/v1/${string}`, query: object = {}) =>
      ((await get(url, query)).body as unknown as { data: { id: string }[] }).data.map(({ id }) => id);
    const own = `/v1/customers/${customer}/payment_methods` as const;

    expect(await list(METHODS)).toEqual([method.id]);
    expect(await list(own)).toEqual([]);
    expect((await post(`${path}/attach`, { customer })).body.customer).toBe(customer);
    expect(await list(own, { type: "us_bank_account" })).toEqual([method.id]);
    expect(await list(METHODS, { customer })).toEqual([method.id]);
    expect((await get(`${own}/${method.id}`)).body.id).toBe(method.id);
    expect((await get(path, { expand: ["customer"] })).body.customer).toMatchObject({
      id: customer,
      object: "customer",
    });

    expect((await post(`${path}/detach`)).body.customer).toBeNull();
    expect(await list(own)).toEqual([]);
    expect((await get(`${own}/${method.id}`)).status).toBe(404);
    const again = await Promise.all([post(`${path}/attach`, { customer }), post(`${path}/detach`)]);
    expect(again.map(({ status }) => status)).toEqual([400, 400]);
    expect((await post("/v1/setup_intents", { customer, payment_method: method.id })).status).toBe(400);
    const events = (await get("/v1/events", { type: "payment_method.*" })).body.data;
    expect(events.map(({ type }) => type)).toEqual(["payment_method.detached", "payment_method.attached"]);
    expect(firstOf(events).data.previous_attributes).toEqual({ customer });
  });

  it("of one customer is refused for another, and without one", async () => {
    const { createCustomer, customer, method, path, post } = await openWithNumbers();
    await post(`${path}/attach`, { customer });
    const other = await createCustomer();
    for (const parameters of [{ customer: other }, {}]) {
      const { status, body } = await post("/v1/setup_intents", { ...parameters, payment_method: method.id });
      expect([status, body.error?.param]).toEqual([400, "payment_method"]);
      expect(body.error?.message).toContain(`is attached to the customer ${customer}`);
    }
  });

  it("is detached when its customer is deleted", async () => {
    const { customer, get, path, post, send } = await openWithNumbers();
    await post(`${path}/attach`, { customer });
    await send("DELETE", `/v1/customers/${customer}`, null);
    expect((await get(path)).body.customer).toBeNull();
  });

  it("makes a SetupIntent succeed, which attaches it", async () => {
    const { customer, get, method, path, post } = await openWithNumbers();
    const { body } = await post("/v1/setup_intents", {
      customer,
      payment_method: method.id,
      confirm: true,
      mandate_data: { customer_acceptance: { type: "offline" } },
    });
    expect(body.status).toBe("succeeded");
    expect((await get(path)).body.customer).toBe(customer);
    expect((await get("/v1/events", { type: "payment_method.attached" })).body.data).toHaveLength(1);
  });

  it("survives in a data file's snapshot with what it had", async () => {
    const { control, get, path, post } = await openWithNumbers();
    await post(path, { billing_details: { phone: "1" } });
    const before = (await get(path)).body;
    await control.restoreSnapshot(await control.takeSnapshot());
    expect((await get(path)).body).toEqual(before);
  });
});
