import { invalidRequest, missingReference, requireReference, requireResource } from "../refused-call.ts";
import { renderSetupIntent } from "../render/render-setup-intent.ts";
import type { BodyOf } from "../types/contract-types.ts";
import { confirmSetupIntent } from "../world/setup-intent.ts";
import { MOST } from "../world/limits.ts";
import { createPaymentMethod, requireUsable } from "../world/payment-method.ts";
import type { MandateRecord } from "../world/records/intent-records.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { readPaymentMethod } from "./payment-method-draft.ts";
import { unsetEmpty } from "./unset-empty.ts";

/** What a SetupIntent can be made and confirmed with. */
type SetupIntentBody = BodyOf<"createSetupIntent" | "confirmSetupIntent">;

export const setupIntentOperations = {
  createSetupIntent: ({ body, world }) => {
    const customer = body.customer ?? null;

    requireConfirm(body);
    if (customer !== null && world.customers.get(customer) === undefined) {
      throw missingReference("customer", customer, "customer");
    }
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
    const made = body.confirm === true ? confirmSetupIntent(world, intent, readAcceptance(body)) : intent;
    return renderSetupIntent(world.setupIntents.put(made));
  },

  retrieveSetupIntent: (call) => renderSetupIntent(findSetupIntent(call)),

  confirmSetupIntent: (call) => {
    const intent = findSetupIntent(call);
    const { body } = call;

    if (intent.status === "succeeded") {
      throw invalidRequest(`The SetupIntent ${intent.id} has succeeded already.`);
    }
    const paymentMethod = choosePaymentMethod(call.world, body, intent.customer) ?? intent.paymentMethod;
    const confirmed = confirmSetupIntent(call.world, { ...intent, paymentMethod }, readAcceptance(body));
    return renderSetupIntent(call.world.setupIntents.put(confirmed));
  },
} satisfies Partial<OperationHandlers>;

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
}: Call<"retrieveSetupIntent" | "confirmSetupIntent">): SetupIntentRecord {
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
