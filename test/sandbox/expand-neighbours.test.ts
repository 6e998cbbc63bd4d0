import { describe, expect, it } from "vitest";
import { MANDATE, linkForPayment } from "./link-for-payment.ts";
import { type Answer, openSandbox, type StripeObject } from "./open-sandbox.ts";
import type { FullEvent } from "../../src/sandbox/render/render-event.ts";
import { field } from "../support/field.ts";
import { firstOf } from "../support/first-items.ts";
import type { SetupIntent } from "../support/answer-at.ts";

const CUSTOMER =
  "cash_balance, default_source, discount.customer, invoice_settings.default_payment_method, invoice_credit_balance, sources, subscriptions, tax, tax_ids, test_clock";
const INTENT = "application, customer, latest_attempt, mandate, on_behalf_of, payment_method, single_use_mandate";
const NOTHING = "no path: nothing can be expanded";

interface World extends Awaited<ReturnType<typeof linkForPayment>> {
  readonly intent: SetupIntent;
  /** A customer with a default payment method. */
  readonly own: StripeObject;
  readonly endpoint: StripeObject;
  readonly event: FullEvent;
}

async function openWorld(): Promise<World> {
  const opened = await linkForPayment();
  const intent = (await opened.create()).body;
  const own = (
    await opened.post(`/v1/customers/${String(opened.linked.account_holder?.customer)}`, {
      invoice_settings: { default_payment_method: intent.payment_method as string },
    })
  ).body;
  const endpoint = (await opened.post("/v1/webhook_endpoints", { url: "https://a.test/", enabled_events: ["*"] })).body;
  const event = firstOf((await opened.get("/v1/events")).body.data);
  return { ...opened, intent, own, endpoint, event };
}

/** Every operation beside Financial Connections that takes `expand[]`, and what it can expand. */
const OPERATIONS: readonly (readonly [
  name: string,
  call: (world: World, expand: readonly string[]) => Promise<Answer>,
  expected: string,
])[] = [
  ["createCustomer", ({ post }, expand) => post("/v1/customers", { expand }), CUSTOMER],
  ["listCustomers", ({ get }, expand) => get("/v1/customers", { expand }), CUSTOMER.replaceAll(/(^|, )/g, "$1data.")],
  ["retrieveCustomer", ({ get, own }, expand) => get(`/v1/customers/${own.id}`, { expand }), CUSTOMER],
  ["updateCustomer", ({ post, own }, expand) => post(`/v1/customers/${own.id}`, { expand }), CUSTOMER],
  ["listEvents", ({ get }, expand) => get("/v1/events", { expand }), NOTHING],
  ["retrieveEvent", ({ get, event }, expand) => get(`/v1/events/${event.id}`, { expand }), NOTHING],
  [
    "createWebhookEndpoint",
    ({ post }, expand) => post("/v1/webhook_endpoints", { url: "https://a.test/", enabled_events: ["*"], expand }),
    NOTHING,
  ],
  ["listWebhookEndpoints", ({ get }, expand) => get("/v1/webhook_endpoints", { expand }), NOTHING],
  [
    "retrieveWebhookEndpoint",
    ({ get, endpoint }, expand) => get(`/v1/webhook_endpoints/${endpoint.id}`, { expand }),
    NOTHING,
  ],
  [
    "updateWebhookEndpoint",
    ({ post, endpoint }, expand) => post(`/v1/webhook_endpoints/${endpoint.id}`, { expand }),
    NOTHING,
  ],
  ["createSetupIntent", ({ post }, expand) => post("/v1/setup_intents", { expand }), INTENT],
  ["retrieveSetupIntent", ({ get, intent }, expand) => get(`/v1/setup_intents/${intent.id}`, { expand }), INTENT],
  [
    "confirmSetupIntent",
    async ({ create, post }, expand) => {
      const { body } = await create({ confirm: false, mandate_data: null });
      return post(`/v1/setup_intents/${body.id}/confirm`, { mandate_data: MANDATE, expand });
    },
    INTENT,
  ],
  [
    "retrievePaymentMethod",
    ({ get, intent }, expand) => get(`/v1/payment_methods/${intent.payment_method}`, { expand }),
    "customer",
  ],
];

describe.each(OPERATIONS)("expand[] of %s", (_name, call, expected) => {
  it.each(["nothing", "name", "id", "data", "customer.name", "a.b.c.d.e"])(
    "refuses %s as other operations do",
    async (path) => {
      const { status, body } = await call(await openWorld(), [path]);
      expect([status, body.error]).toEqual([
        400,
        {
          code: "parameter_invalid",
          message: `This property cannot be expanded: ${path}. Expected one of ${expected}.`,
          param: "expand[0]",
          type: "invalid_request_error",
        },
      ]);
    },
  );

  it("answers what it says that it expects, or says that it is not simulated", async () => {
    const world = await openWorld();
    for (const path of expected === NOTHING ? [] : expected.split(", ")) {
      const { status, body } = await call(world, [path]);
      expect([200, 501], path).toContain(status);
      if (status === 501) {
        expect(body.error).toMatchObject({ code: "fc_contract_not_simulated", param: "expand[0]" });
      }
    }
  });
});

describe("expand[]", () => {
  it("answers objects that the sandbox keeps, in each other and in a page", async () => {
    const { createCustomer, get, intent, own } = await openWorld();
    await createCustomer();
    const method = (await get(`/v1/payment_methods/${intent.payment_method}`)).body;
    const customer = (await get(`/v1/customers/${own.id}`)).body;
    const path = "invoice_settings.default_payment_method";

    expect((await get(`/v1/setup_intents/${intent.id}`, { expand: ["payment_method.customer"] })).body).toEqual({
      ...intent,
      payment_method: { ...method, customer },
    });
    const page = (await get("/v1/customers", { limit: 2, expand: [`data.${path}`, `data.${path}.customer`] })).body;
    expect(page.data[1]).toEqual({
      ...customer,
      invoice_settings: {
        ...Object(field(customer, "invoice_settings")),
        default_payment_method: { ...method, customer },
      },
    });
    expect(field(page.data[0], "invoice_settings", "default_payment_method")).toBeNull();
  });

  it("answers a deleted customer as deleted, and changes nothing of one that is retrieved", async () => {
    const { get, send, intent } = await openWorld();
    const id = intent.customer as string;
    const deleted = { id, object: "customer", deleted: true };
    await send("DELETE", `/v1/customers/${id}`, null);

    expect((await get(`/v1/setup_intents/${intent.id}`, { expand: ["customer"] })).body.customer).toEqual(deleted);
    expect((await get(`/v1/customers/${id}`, { expand: ["default_source"] })).body).toEqual(deleted);
  });

  it("that is refused changes nothing", async () => {
    const { get, post } = openSandbox();
    expect((await post("/v1/customers", { expand: ["nothing"] })).status).toBe(400);
    expect((await post("/v1/customers", { expand: ["sources"] })).status).toBe(501);
    expect((await get("/v1/customers")).body.data).toEqual([]);
  });
});
