import { invalidRequest, missingReference, notSimulated, requireReference, requireResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { renderSetupIntent } from "../render/render-setup-intent.ts";
import type { BodyOf } from "../types/contract-types.ts";
import { cancelSetupIntent, confirmSetupIntent, requireOpen } from "../world/setup-intent.ts";
import { emitSetupIntentEvent } from "../world/emit-event.ts";
import { MOST } from "../world/limits.ts";
import { createPaymentMethod, requireUsable } from "../world/payment-method.ts";
import type { OrderedRecords } from "../world/collections/sorted-list.ts";
import type { MandateRecord } from "../world/records/intent-records.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { readPaymentMethod } from "./payment-method-draft.ts";
import { readPage } from "./read-page.ts";
import { readRange } from "./read-range.ts";
import { unsetEmpty } from "./unset-empty.ts";

/** What a SetupIntent can be made and confirmed with. */
type SetupIntentBody = BodyOf<"confirmSetupIntent" | "createSetupIntent" | "updateSetupIntent">;

export const setupIntentOperations = {
  createSetupIntent: ({ body, world }) => {
    const customer = body.customer ?? null;

    requireConfirm(body);
    requireCustomerOf(world, customer);
    const paymentMethod = choosePaymentMethod(world, body, customer);
    const identity = world.identify("seti");
    world.setupIntents.prune(MOST.setupIntents, ({ status }) => status !== "succeeded");
    const intent: SetupIntentRecord = {
      ...identity,
      created: world.now,
      clientSecret: `${identity.id}_secret_${world.secretOf(identity.sequence)}`,
      customer,
      description: unsetEmpty(body.description),
      paymentMethod,
      status: paymentMethod === null ? "requires_payment_method" : "requires_confirmation",
      usage: body.usage ?? "off_session",
      metadata: mergeMetadata({}, body.metadata),
    };
    emitSetupIntentEvent(world, "created", world.setupIntents.put(intent));
    return renderSetupIntent(body.confirm === true ? confirmSetupIntent(world, intent, readAcceptance(body)) : intent);
  },

  listSetupIntents: ({ query, world }) => {
    const { created, customer, payment_method: method } = query;
    const { items, hasMore } = readPage(
      {
        list: selectIntents(world, customer, method),
        range: readRange(created),
        placeOf: (id) => world.setupIntents.placeOf(id),
        what: "setupintent",
      },
      query,
    );
    return renderList("/v1/setup_intents", items.map(renderSetupIntent), hasMore);
  },

  retrieveSetupIntent: (call) => renderSetupIntent(findSetupIntent(call)),

  confirmSetupIntent: (call) => {
    const intent = findSetupIntent(call);
    const { body } = call;

    requireOpen(intent, "confirmed");
    const paymentMethod = choosePaymentMethod(call.world, body, intent.customer) ?? intent.paymentMethod;
    return renderSetupIntent(confirmSetupIntent(call.world, { ...intent, paymentMethod }, readAcceptance(body)));
  },

  updateSetupIntent: (call) => {
    const { body, world } = call;
    const intent = findSetupIntent(call);
    const customer = body.customer ?? intent.customer;
    if (Object.keys(body).some((name) => !["description", "expand", "metadata"].includes(name))) {
      requireOpen(intent, "changed");
    }
    requireCustomerOf(world, customer);
    const paymentMethod = choosePaymentMethod(world, body, customer) ?? intent.paymentMethod;
    const updated = world.setupIntents.put({
      ...intent,
      customer,
      ...(body.description !== undefined && { description: unsetEmpty(body.description) }),
      paymentMethod,
      ...(paymentMethod !== null &&
        intent.status === "requires_payment_method" && { status: "requires_confirmation" as const }),
      metadata: mergeMetadata(intent.metadata, body.metadata),
    });
    return renderSetupIntent(updated);
  },

  cancelSetupIntent: (call) =>
    renderSetupIntent(cancelSetupIntent(call.world, findSetupIntent(call), call.body.cancellation_reason)),
} satisfies Partial<OperationHandlers>;

function requireCustomerOf(world: World, customer: string | null): void {
  if (customer !== null && world.customers.get(customer) === undefined) {
    throw missingReference("customer", customer, "customer");
  }
}

/** The SetupIntents of a payment method or of a customer, or all. */
function selectIntents(
  world: World,
  customer: string | undefined,
  method: string | undefined,
): OrderedRecords<SetupIntentRecord> {
  if (method !== undefined && customer !== undefined) {
    throw notSimulated("listing SetupIntents by customer and payment_method at once", "payment_method");
  }
  if (method !== undefined) {
    return world.setupIntentsByMethod.list(method);
  }
  return customer === undefined ? world.setupIntents.list : world.setupIntentsByCustomer.list(customer);
}

/** Stripe's reference has it of both parameters: they can only be used with `confirm=true`. */
function requireConfirm(body: BodyOf<"createSetupIntent">): void {
  const name = (["mandate_data", "return_url"] as const).find((given) => (body[given] ?? "") !== "");

  if (name !== undefined && body.confirm !== true) {
    throw invalidRequest(`${name} may only be sent when confirm is true.`, name, "parameter_invalid");
  }
}

/** The empty string, which SDKs send for null, means no mandate. */
function readAcceptance({ mandate_data: mandate }: SetupIntentBody): MandateRecord["acceptance"] | undefined {
  return mandate === undefined || mandate === "" ? undefined : mandate.customer_acceptance;
}

function findSetupIntent({
  path: { setup_intent: id },
  world,
}: Call<"cancelSetupIntent" | "confirmSetupIntent" | "retrieveSetupIntent" | "updateSetupIntent">): SetupIntentRecord {
  return requireResource(world.setupIntents.get(id), "setupintent", id);
}

function choosePaymentMethod(world: World, body: SetupIntentBody, customer: string | null): string | null {
  const { payment_method: id, payment_method_data: data } = body;

  if (id !== undefined && data !== undefined) {
    throw invalidRequest(
      "Received both payment_method and payment_method_data. Send only one of them.",
      "payment_method",
      "parameters_exclusive",
    );
  }
  if (id !== undefined) {
    return findPaymentMethod(world, id, customer).id;
  }
  if (data === undefined) {
    return null;
  }
  return createPaymentMethod(world, readPaymentMethod(data, customer, "payment_method_data")).id;
}

function findPaymentMethod(world: World, id: string, customer: string | null): PaymentMethodRecord {
  const method = requireReference(world.paymentMethods.get(id), "PaymentMethod", id, "payment_method");
  requireUsable(world, method, customer);
  return method;
}
