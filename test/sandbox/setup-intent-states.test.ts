import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openSandbox } from "./open-sandbox.ts";

const INTENTS = "/v1/setup_intents";
const OFFLINE = { customer_acceptance: { type: "offline" } };
const DATA = {
  type: "us_bank_account",
  us_bank_account: { account_number: "000123456789", routing_number: "110000000" },
};

async function open() {
  const opened = openSandbox();
  const customer = await opened.createCustomer();
  const create = (more: object = {}) => opened.post(INTENTS, { customer, ...more });
  const list = async (query: object) =>
    ((await opened.get(INTENTS, query)).body as unknown as { data: { id: string }[] }).data.map(({ id }) => id);
  const types = async () =>
    (await opened.get("/v1/events", { type: "setup_intent.*", limit: 100 })).body.data
      .map(({ type }) => type)
      .toReversed();
  return { ...opened, create, customer, list, types };
}

describe("a SetupIntent", () => {
  it("has all fields that Stripe's SDK has", async () => {
    await using sandbox = createSandbox();
    const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
    const { lastResponse, ...intent } = await stripe.setupIntents.create();
    const named: Record<Exclude<keyof Stripe.SetupIntent, "attach_to_self">, true> = {
      id: true,
      object: true,
      allowed_payment_method_types: true,
      application: true,
      automatic_payment_methods: true,
      cancellation_reason: true,
      client_secret: true,
      created: true,
      customer: true,
      customer_account: true,
      description: true,
      excluded_payment_method_types: true,
      flow_directions: true,
      last_setup_error: true,
      latest_attempt: true,
      livemode: true,
      managed_payments: true,
      mandate: true,
      metadata: true,
      next_action: true,
      on_behalf_of: true,
      payment_method: true,
      payment_method_configuration_details: true,
      payment_method_options: true,
      payment_method_types: true,
      single_use_mandate: true,
      status: true,
      usage: true,
    };
    expect(lastResponse.statusCode).toBe(200);
    expect(Object.keys(intent).toSorted()).toEqual(Object.keys(named).toSorted());
  });

  it("that succeeds has a mandate for later payments, and events", async () => {
    const { create, customer, get, post, types } = await open();
    const { body } = await create({ payment_method_data: DATA, confirm: true, mandate_data: OFFLINE });
    expect((await get(`/v1/mandates/${String(body.mandate)}`)).body).toMatchObject({
      status: "active",
      type: "multi_use",
      payment_method: body.payment_method,
      customer_acceptance: OFFLINE.customer_acceptance,
    });
    expect(await types()).toEqual(["setup_intent.created", "setup_intent.succeeded"]);
    const later = { amount: 100, currency: "usd", customer, payment_method: body.payment_method, confirm: true };
    expect((await post("/v1/payment_intents", { ...later, off_session: true })).body.status).toBe("processing");
    expect((await post("/v1/payment_intents", { ...later, mandate: body.mandate })).body.status).toBe("processing");
  });

  it("is listed, changed and cancelled", async () => {
    const { create, customer, list, post, types } = await open();
    const { body } = await create({ description: "rent" });
    const other = await post(INTENTS, { payment_method_data: DATA });
    expect(await list({})).toEqual([other.body.id, body.id]);
    expect(await list({ customer })).toEqual([body.id]);
    expect(await list({ payment_method: other.body.payment_method })).toEqual([other.body.id]);

    const changed = await post(`${INTENTS}/${body.id}`, {
      description: "",
      metadata: { a: "1" },
      payment_method_data: DATA,
    });
    expect(changed.body).toMatchObject({ description: null, metadata: { a: "1" }, status: "requires_confirmation" });
    const canceled = await post(`${INTENTS}/${body.id}/cancel`, { cancellation_reason: "abandoned" });
    expect(canceled.body).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" });
    for (const path of ["cancel", "confirm"] as const) {
      const { status, body: refused } = await post(`${INTENTS}/${body.id}/${path}`);
      expect([status, refused.error?.code]).toEqual([400, "setup_intent_unexpected_state"]);
    }
    expect((await post(`${INTENTS}/${body.id}`, { metadata: { a: "2" } })).status).toBe(200);
    expect((await post(`${INTENTS}/${body.id}`, { payment_method_data: DATA })).status).toBe(400);
    expect(await types()).toEqual(["setup_intent.created", "setup_intent.created", "setup_intent.canceled"]);
  });

  it.each([
    [{ customer: "cus_none" }, "customer"],
    [{ payment_method: "pm_none" }, "payment_method"],
    [{ payment_method: "pm_none", payment_method_data: DATA }, "payment_method"],
  ])("is not changed with %j", async (parameters, param) => {
    const { create, get, post } = await open();
    const { body } = await create();
    const { status, body: refused } = await post(`${INTENTS}/${body.id}`, parameters);
    expect([status, refused.error?.param]).toEqual([400, param]);
    expect((await get(`${INTENTS}/${body.id}`)).body).toEqual(body);
  });
});
