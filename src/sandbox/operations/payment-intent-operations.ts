import { invalidRequest, missingReference, requireReference, requireResource } from "../refused-call.ts";
import { renderCharge } from "../render/render-charge.ts";
import { renderList } from "../render/render-list.ts";
import { renderMandate } from "../render/render-mandate.ts";
import { renderPaymentIntent } from "../render/render-payment-intent.ts";
import { renderPaymentMethod } from "../render/render-payment-method.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { BodyOf } from "../types/contract-types.ts";
import { emitPaymentIntentEvent } from "../world/emit-event.ts";
import { MOST } from "../world/limits.ts";
import { type Agreement, cancelPaymentIntent, confirmPaymentIntent, requireState } from "../world/payment-intent.ts";
import { createPaymentMethod, requireUsable } from "../world/payment-method.ts";
import type { PaymentIntentRecord } from "../world/records/intent-records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { readPaymentMethod } from "./payment-method-draft.ts";
import { readPage } from "./read-page.ts";
import { readRange } from "./read-range.ts";
import { unsetEmpty } from "./unset-empty.ts";

/** What a PaymentIntent can be made, changed and confirmed with. */
type GivenFields = BodyOf<"confirmPaymentIntent" | "createPaymentIntent" | "updatePaymentIntent">;

/** Fields that are kept as they are sent; an empty value unsets. */
const KEPT = [
  "application_fee_amount",
  "receipt_email",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "transfer_group",
];

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

export const paymentIntentOperations = {
  createPaymentIntent: ({ body, world }) => {
    requireConfirm(body);
    const identity = world.identify("pi");
    world.paymentIntents.prune(MOST.paymentIntents, ({ latestCharge }) => latestCharge === null);
    const draft: PaymentIntentRecord = {
      ...identity,
      created: world.now,
      clientSecret: `${identity.id}_secret_${world.secretOf(identity.sequence)}`,
      amount: body.amount,
      currency: readCurrency(body.currency),
      customer: null,
      description: null,
      paymentMethod: null,
      mandate: null,
      latestCharge: null,
      status: "requires_payment_method",
      setupFutureUsage: null,
      canceledAt: null,
      cancellationReason: null,
      failure: null,
      details: {},
      metadata: {},
    };
    const intent = world.paymentIntents.put(applyFields(world, draft, body));
    emitPaymentIntentEvent(world, "created", intent);
    return renderPaymentIntent(
      world,
      body.confirm === true ? confirmPaymentIntent(world, intent, readAgreement(body)) : intent,
    );
  },

  listPaymentIntents: ({ query, world }) => {
    const { created, customer } = query;
    const { items, hasMore } = readPage(
      {
        list: customer === undefined ? world.paymentIntents.list : world.paymentIntentsByCustomer.list(customer),
        range: readRange(created),
        placeOf: (id) => world.paymentIntents.placeOf(id),
        what: "payment_intent",
      },
      query,
    );
    return renderList(
      "/v1/payment_intents",
      items.map((intent) => renderPaymentIntent(world, intent)),
      hasMore,
    );
  },

  retrievePaymentIntent: (call) => renderPaymentIntent(call.world, findIntent(call)),

  updatePaymentIntent: (call) => {
    const { body, world } = call;
    const intent = findIntent(call);
    const isOver = !["requires_payment_method", "requires_confirmation"].includes(intent.status);
    const isPlain = Object.keys(body).every((name) => ["description", "expand", "metadata"].includes(name));
    if (isOver && !isPlain) {
      requireState(intent, "changed", ["requires_payment_method", "requires_confirmation"]);
    }
    return renderPaymentIntent(world, world.paymentIntents.put(applyFields(world, intent, body)));
  },

  confirmPaymentIntent: (call) => {
    const { body, world } = call;
    const intent = findIntent(call);
    requireState(intent, "confirmed", ["requires_payment_method", "requires_confirmation"]);
    return renderPaymentIntent(
      world,
      confirmPaymentIntent(world, applyFields(world, intent, body), readAgreement(body)),
    );
  },

  cancelPaymentIntent: (call) => {
    const reason = call.body.cancellation_reason ?? null;
    return renderPaymentIntent(call.world, cancelPaymentIntent(call.world, findIntent(call), reason));
  },

  retrieveCharge: ({ path: { charge: id }, world }) => {
    const charge = requireResource(world.charges.get(id), "charge", id);
    const method = requireResource(
      world.paymentMethods.get(charge.paymentMethod),
      "PaymentMethod",
      charge.paymentMethod,
    );
    return renderCharge(charge, renderPaymentMethod(world, method));
  },

  retrieveMandate: ({ path: { mandate: id }, world }) =>
    renderMandate(requireResource(world.mandates.get(id), "mandate", id)),
} satisfies Partial<OperationHandlers>;

function findIntent({
  path: { payment_intent: id },
  world,
}: Call<
  "cancelPaymentIntent" | "confirmPaymentIntent" | "retrievePaymentIntent" | "updatePaymentIntent"
>): PaymentIntentRecord {
  return requireResource(world.paymentIntents.get(id), "payment_intent", id);
}

/** Stripe's reference has it of these parameters: they can only be used with `confirm=true`. */
function requireConfirm(body: BodyOf<"createPaymentIntent">): void {
  const name = (["mandate", "mandate_data", "off_session", "return_url"] as const).find(
    (given) => (body[given] ?? "") !== "",
  );
  if (name !== undefined && body.confirm !== true) {
    throw invalidRequest(`${name} may only be sent when confirm is true.`, name, "parameter_invalid");
  }
}

function readCurrency(given: string): string {
  const currency = given.toLowerCase();
  if (currency !== "usd") {
    throw invalidRequest(
      `Invalid currency: expected usd, which us_bank_account payments are made in, got ${currency}.`,
      "currency",
      "parameter_invalid",
    );
  }
  return currency;
}

/** The intent after a request. What is not sent stays. */
function applyFields(world: World, intent: PaymentIntentRecord, body: GivenFields): PaymentIntentRecord {
  const { amount, currency, customer: newCustomer, description } = body;
  const customer = newCustomer ?? intent.customer;
  if (newCustomer !== undefined && world.customers.get(newCustomer) === undefined) {
    throw missingReference("customer", newCustomer, "customer");
  }
  const paymentMethod = choosePaymentMethod(world, body, customer) ?? intent.paymentMethod;
  const usage = body.setup_future_usage;
  return {
    ...intent,
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency: readCurrency(currency) }),
    customer,
    ...(description !== undefined && { description: unsetEmpty(description) }),
    paymentMethod,
    ...(usage !== undefined && { setupFutureUsage: usage === "" ? null : usage }),
    ...(paymentMethod !== null &&
      intent.status === "requires_payment_method" && { status: "requires_confirmation" as const }),
    details: readDetails(body, intent.details),
    metadata: mergeMetadata(intent.metadata, body.metadata),
  };
}

function readDetails(given: JsonObject, current: JsonObject): JsonObject {
  const details: Record<string, JsonValue> = { ...current };
  for (const name of KEPT) {
    const value = given[name];
    if (value !== undefined) {
      details[name] = value === "" ? null : value;
    }
  }
  const { shipping } = given;
  if (shipping === "") {
    details["shipping"] = null;
  } else if (isJsonObject(shipping)) {
    const address = isJsonObject(shipping["address"]) ? shipping["address"] : {};
    details["shipping"] = {
      carrier: null,
      phone: null,
      tracking_number: null,
      ...shipping,
      address: { ...NO_ADDRESS, ...address },
    };
  }
  return details;
}

function choosePaymentMethod(world: World, body: GivenFields, customer: string | null): string | null {
  const { payment_method: id, payment_method_data: data } = body;
  if (id !== undefined && data !== undefined) {
    throw invalidRequest(
      "Received both payment_method and payment_method_data. Send only one of them.",
      "payment_method",
      "parameters_exclusive",
    );
  }
  if (id !== undefined) {
    const method = requireReference(world.paymentMethods.get(id), "PaymentMethod", id, "payment_method");
    requireUsable(world, method, customer);
    return id;
  }
  return data === undefined
    ? null
    : createPaymentMethod(world, readPaymentMethod(data, customer, "payment_method_data")).id;
}

function readAgreement(body: BodyOf<"confirmPaymentIntent">): Agreement {
  const { mandate, mandate_data: data, off_session: isAway } = body;
  if (data !== undefined && data !== "") {
    return { kind: "given", acceptance: data.customer_acceptance };
  }
  if (mandate !== undefined) {
    return { kind: "mandate", id: mandate };
  }
  return { kind: isAway === true ? "earlier" : "none" };
}
