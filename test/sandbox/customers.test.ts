import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type Answer, FC, NOW, openSandbox } from "./open-sandbox.ts";

const ADDRESS = {
  city: "Berlin",
  country: "DE",
  line1: "Unter den Linden 1",
  line2: "2nd floor",
  postal_code: "10117",
  state: "Berlin",
};

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

/** What is sent, and what the customer then shows in place of the default. */
const FIELDS: readonly (readonly [field: string, sent: unknown, shown: unknown])[] = [
  ["name", "Jenny Rosen", "Jenny Rosen"],
  ["business_name", "Rosen & Co", "Rosen & Co"],
  ["individual_name", "Jenny", "Jenny"],
  ["email", "jenny@example.com", "jenny@example.com"],
  ["phone", "+4930123456", "+4930123456"],
  ["description", "a customer", "a customer"],
  ["address", ADDRESS, ADDRESS],
  ["address", { city: "Berlin" }, { ...NO_ADDRESS, city: "Berlin" }],
  [
    "shipping",
    { name: "Jenny", address: { line1: "Main St 1" } },
    { name: "Jenny", phone: null, address: { ...NO_ADDRESS, line1: "Main St 1" } },
  ],
  ["preferred_locales", ["de", "en"], ["de", "en"]],
  ["balance", -500, -500],
  ["tax_exempt", "reverse", "reverse"],
  ["invoice_prefix", "ROSEN", "ROSEN"],
  ["next_invoice_sequence", 7, 7],
  [
    "invoice_settings",
    { footer: "Thank you", custom_fields: [{ name: "PO", value: "7" }] },
    {
      custom_fields: [{ name: "PO", value: "7" }],
      default_payment_method: null,
      footer: "Thank you",
      rendering_options: null,
    },
  ],
  [
    "invoice_settings",
    { rendering_options: { amount_tax_display: "exclude_tax" } },
    {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: { amount_tax_display: "exclude_tax", template: null },
    },
  ],
  ["metadata", { order: "7", note: "x" }, { order: "7", note: "x" }],
];

const DEFAULTS = {
  address: null,
  balance: 0,
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  object: "customer",
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: "none",
  test_clock: null,
};

describe("a customer", () => {
  it("has Stripe's fields with Stripe's defaults", async () => {
    const { post } = openSandbox();
    const { body } = await post("/v1/customers");
    const id = body.id;
    expect(body).toEqual({ ...DEFAULTS, id, created: NOW, invoice_prefix: expect.stringMatching(/^[0-9A-Z]{8}$/) });
  });

  it.each(FIELDS)("takes %s at its creation and in an update: %j", async (field, sent, shown) => {
    const { get, post } = openSandbox();
    const created = await post("/v1/customers", { [field]: sent });
    const plain = await post("/v1/customers");
    const updated = await post(`/v1/customers/${plain.body.id}`, { [field]: sent });

    expect([created.status, updated.status]).toEqual([200, 200]);
    expect(created.body[field]).toEqual(shown);
    expect(updated.body).toEqual({ ...plain.body, [field]: shown });
    for (const { body } of [created, updated]) {
      expect((await get(`/v1/customers/${body.id}`)).body).toEqual(body);
    }
  });

  it("takes all fields at once, through stripe-node, also those that are shown only expanded", async () => {
    await using sandbox = createSandbox();
    const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
    const customer = await stripe.customers.create({
      name: "Jenny Rosen",
      address: ADDRESS,
      shipping: { name: "Jenny Rosen", phone: "+4930123456", address: ADDRESS },
      cash_balance: { settings: { reconciliation_mode: "manual" } },
      tax: { ip_address: "127.0.0.1", validate_location: "deferred" },
      tax_id_data: [{ type: "eu_vat", value: "DE123456789" }],
      test_clock: "clock_123",
      preferred_locales: ["de"],
    });
    expect(customer).toMatchObject({
      address: ADDRESS,
      shipping: { name: "Jenny Rosen", phone: "+4930123456", address: ADDRESS },
      test_clock: "clock_123",
      preferred_locales: ["de"],
    });
    expect(Object.keys(customer)).not.toContain("tax");
  });

  it.each(FIELDS.filter(([field]) => !["balance", "next_invoice_sequence"].includes(field)))(
    "has no %s once an empty one is sent: %j",
    async (field, sent) => {
      const { get, post } = openSandbox();
      const plain = await post("/v1/customers");
      const path = `/v1/customers/${plain.body.id}`;
      const names =
        field === "invoice_settings" ? Object.keys(sent as object).map((name) => `${field}[${name}]`) : [field];

      await post(path, { [field]: sent });
      for (const name of names) {
        expect((await post(path, { [name]: "" })).status).toBe(200);
      }
      expect((await get(path)).body).toEqual(plain.body);
      const created = await post("/v1/customers", Object.fromEntries(names.map((name) => [name, ""])));
      expect(created.body).toEqual({ ...plain.body, id: created.body.id, invoice_prefix: expect.any(String) });
    },
  );

  it("keeps what an update does not send, and loses what it sends empty", async () => {
    const { post } = openSandbox();
    const { body } = await post("/v1/customers", { address: ADDRESS, metadata: { a: "1", b: "2" } });
    const updated = await post(`/v1/customers/${body.id}`, { address: { line2: "" }, metadata: { a: "", c: "3" } });
    expect(updated.body).toEqual({
      ...body,
      address: { ...ADDRESS, line2: null },
      metadata: { b: "2", c: "3" },
    });
  });

  it("is gone when it is deleted, and shows no more than that", async () => {
    const { createCustomer, get, post, send } = openSandbox();
    const id = await createCustomer();
    const deleted = { id, object: "customer", deleted: true };

    expect((await send("DELETE", `/v1/customers/${id}`, null)).body).toEqual(deleted);
    expect((await get(`/v1/customers/${id}`)).body).toEqual(deleted);
    expect((await get("/v1/customers")).body.data).toEqual([]);
    const session = { account_holder: { type: "customer", customer: id }, permissions: ["balances"] };
    for (const refused of [await post(`/v1/customers/${id}`, { name: "x" }), await post(`${FC}/sessions`, session)]) {
      expect(refused.body.error).toMatchObject({ code: "resource_missing", message: `No such customer: '${id}'` });
    }
    expect((await send("DELETE", `/v1/customers/${id}`, null)).status).toBe(404);
  });

  it("gets a payment method that exists; Stripe's test cards are not simulated", async () => {
    const { get, post } = openSandbox();
    const numbers = { account_number: "000123456789", routing_number: "110000000" };
    const { body: made } = await post("/v1/payment_methods", { type: "us_bank_account", us_bank_account: numbers });
    const method = made.id;
    const { body } = await post("/v1/customers", { payment_method: method });

    expect((await get(`/v1/payment_methods/${method}`)).body.customer).toBe(body.id);
    expect((await post("/v1/customers", { payment_method: "pm_card_visa" })).status).toBe(501);
    expect((await post("/v1/customers", { payment_method: "pm_1abc" })).body.error).toMatchObject({
      code: "resource_missing",
      param: "payment_method",
    });
  });

  it("has a default payment method that is attached to it, and no other", async () => {
    const { post } = openSandbox();
    const numbers = { account_number: "000123456789", routing_number: "110000000" };
    const { body: made } = await post("/v1/payment_methods", { type: "us_bank_account", us_bank_account: numbers });
    const method = made.id;
    const settings = (id: string): object => ({ invoice_settings: { default_payment_method: id } });
    const param = "invoice_settings[default_payment_method]";
    const plain = await post("/v1/customers");

    for (const path of ["/v1/customers", `/v1/customers/${plain.body.id}`]) {
      const [none, unattached, test] = [
        await post(path, settings("pm_none")),
        await post(path, settings(method)),
        await post(path, settings("pm_card_visa")),
      ];
      expect([none.status, unattached.status, test.status]).toEqual([400, 400, 501]);
      expect(none.body.error).toMatchObject({
        code: "resource_missing",
        message: "No such PaymentMethod: 'pm_none'",
        param,
      });
      expect(unattached.body.error).toMatchObject({
        code: "resource_missing",
        message: `The customer does not have a payment method with the ID ${method}. Attach it to the customer first.`,
        param,
      });
    }
    const own = await post("/v1/customers", { payment_method: method, ...settings(method) });
    expect(own.body.invoice_settings).toMatchObject({ default_payment_method: method });
    expect((await post(`/v1/customers/${own.body.id}`, settings(method))).status).toBe(200);
    expect((await post(`/v1/customers/${own.body.id}`, settings(""))).body.invoice_settings).toMatchObject({
      default_payment_method: null,
    });
  });

  it("is listed, by e-mail address and by time", async () => {
    const { advance, get, post } = openSandbox();
    const jenny = await post("/v1/customers", { email: "jenny@example.com" });
    await advance(10);
    const other = await post("/v1/customers", { email: "other@example.com" });
    const list = async (query: object): Promise<string[]> =>
      (await get("/v1/customers", query)).body.data.map(({ id }) => id);

    expect(await list({})).toEqual([other.body.id, jenny.body.id]);
    expect(await list({ email: "jenny@example.com" })).toEqual([jenny.body.id]);
    expect(await list({ created: { gt: NOW } })).toEqual([other.body.id]);
    expect(await list({ limit: 1, starting_after: other.body.id })).toEqual([jenny.body.id]);
  });
});

describe("an empty string", () => {
  it.each([
    ["/v1/webhook_endpoints", { url: "https://a.test/", enabled_events: ["*"] }],
    ["/v1/setup_intents", {}],
  ] as const)("unsets description and metadata of POST %s", async (path, required) => {
    const { post } = openSandbox();
    const { body } = await post(path, { ...required, description: "", metadata: { a: "", b: "1" } });
    expect(body).toMatchObject({ description: null, metadata: { b: "1" } });
    expect((await post(path, { ...required, metadata: "" })).body.metadata).toEqual({});
  });

  it("unsets description and metadata of a webhook endpoint that has them", async () => {
    const { post } = openSandbox();
    const endpoint = { url: "https://a.test/", enabled_events: ["*"], description: "x", metadata: { a: "1", b: "2" } };
    const { body } = await post("/v1/webhook_endpoints", endpoint);
    const update = (given: object): Promise<Answer> => post(`/v1/webhook_endpoints/${body.id}`, given);
    expect((await update({ metadata: { a: "" } })).body).toMatchObject({ description: "x", metadata: { b: "2" } });
    expect((await update({ description: "", metadata: "" })).body).toMatchObject({ description: null, metadata: {} });
  });
});
