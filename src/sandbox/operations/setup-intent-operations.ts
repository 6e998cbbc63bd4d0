import { invalidRequest, missingReference, requireReference, requireResource } from "../refused-call.ts";
import { renderPaymentMethod } from "../render/render-payment-method.ts";
import { renderSetupIntent } from "../render/render-setup-intent.ts";
import type { BodyOf } from "../types/contract-types.ts";
import { confirmSetupIntent } from "../world/setup-intent.ts";
import { MOST } from "../world/limits.ts";
import { createPaymentMethod, type PaymentMethodDraft, requireCustomer } from "../world/payment-method.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
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
    const made = body.confirm === true ? confirmSetupIntent(world, intent, hasMandate(body)) : intent;
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
    const confirmed = confirmSetupIntent(call.world, { ...intent, paymentMethod }, hasMandate(body));
    return renderSetupIntent(call.world.setupIntents.put(confirmed));
  },

  retrievePaymentMethod: ({ path, world }) => {
    const { payment_method: id } = path;
    const method = requireResource(world.paymentMethods.get(id), "PaymentMethod", id);
    return renderPaymentMethod(world, method);
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
function hasMandate({ mandate_data: mandate }: SetupIntentBody): boolean {
  return mandate !== undefined && mandate !== "";
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
  const account = data.us_bank_account?.financial_connections_account;
  if (account === undefined) {
    const param = "payment_method_data[us_bank_account]";
    throw invalidRequest(`Missing required param: ${param}.`, param, "parameter_missing");
  }
  const draft: PaymentMethodDraft = {
    account,
    customer,
    holderType: data.us_bank_account?.account_holder_type ?? "individual",
    name: unsetEmpty(data.billing_details?.name),
    email: unsetEmpty(data.billing_details?.email),
    metadata: mergeMetadata({}, data.metadata, "payment_method_data[metadata]"),
  };
  return createPaymentMethod(world, draft).id;
}

function findPaymentMethod(world: World, id: string, customer: string | null): PaymentMethodRecord {
  const method = requireReference(world.paymentMethods.get(id), "PaymentMethod", id, "payment_method");
  requireCustomer(world, method, customer, "payment-method");
  return method;
}
