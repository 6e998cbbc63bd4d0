import type { JsonObject } from "../../contract/json.ts";
import { institutionOf } from "../world/find-template.ts";
import { invalidRequest, missingReference, missingResource } from "../refused-call.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "../world/records.ts";
import { createPaymentMethod, type PaymentMethodDraft } from "../world/create-payment-method.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { type GivenMetadata, mergeMetadata } from "./merge-metadata.ts";
import { unsetEmpty } from "./unset-empty.ts";

interface PaymentMethodData {
  readonly us_bank_account?: {
    readonly financial_connections_account: string;
    readonly account_holder_type?: "company" | "individual";
  };
  readonly billing_details?: { readonly name?: string; readonly email?: string };
  readonly metadata?: GivenMetadata;
}

interface SetupIntentBody {
  readonly customer?: string;
  readonly description?: string;
  readonly payment_method?: string;
  readonly payment_method_data?: PaymentMethodData;
  readonly confirm?: boolean;
  readonly usage?: "off_session" | "on_session";
  readonly metadata?: GivenMetadata;
}

export const setupIntentOperations: OperationHandlers = {
  createSetupIntent: (call) => {
    const { world } = call;
    const body = call.reading.body as unknown as SetupIntentBody;
    const customer = body.customer ?? null;

    if (customer !== null && world.customers.get(customer) === undefined) {
      throw missingReference("customer", customer, "customer");
    }
    const paymentMethod = choosePaymentMethod(world, body, customer);
    const identity = world.identify("seti");
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
    return renderSetupIntent(world.setupIntents.put(body.confirm === true ? confirmIntent(world, intent) : intent));
  },

  retrieveSetupIntent: (call) => renderSetupIntent(findSetupIntent(call)),

  confirmSetupIntent: (call) => {
    const intent = findSetupIntent(call);
    const body = call.reading.body as unknown as SetupIntentBody;

    if (intent.status === "succeeded") {
      throw invalidRequest(`The SetupIntent ${intent.id} has succeeded already.`);
    }
    const paymentMethod = choosePaymentMethod(call.world, body, intent.customer) ?? intent.paymentMethod;
    return renderSetupIntent(call.world.setupIntents.put(confirmIntent(call.world, { ...intent, paymentMethod })));
  },

  retrievePaymentMethod: ({ reading, world }) => {
    const id = reading.path["payment_method"] ?? "";
    const method = world.paymentMethods.get(id);

    if (method === undefined) {
      throw missingResource("PaymentMethod", id);
    }
    return renderPaymentMethod(world, method);
  },
};

function findSetupIntent({ reading, world }: Call): SetupIntentRecord {
  const id = reading.path["setup_intent"] ?? "";
  const intent = world.setupIntents.get(id);

  if (intent === undefined) {
    throw missingResource("setupintent", id);
  }
  return intent;
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
    if (world.paymentMethods.get(id) === undefined) {
      throw missingReference("PaymentMethod", id, "payment_method");
    }
    return id;
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
    metadata: mergeMetadata({}, data.metadata),
  };
  return createPaymentMethod(world, draft).id;
}

export function confirmIntent(world: World, intent: SetupIntentRecord): SetupIntentRecord {
  const method = world.paymentMethods.get(intent.paymentMethod ?? "");

  if (method === undefined) {
    throw invalidRequest(
      "A SetupIntent is confirmed with a payment method; this one has none.",
      "payment_method",
      "parameter_missing",
    );
  }
  if (intent.customer !== null && method.customer === null) {
    world.paymentMethods.put({ ...method, customer: intent.customer });
  }
  return { ...intent, status: "succeeded" };
}

export function renderSetupIntent(intent: SetupIntentRecord): JsonObject {
  const { id, clientSecret, created, customer, description, metadata, paymentMethod, status, usage } = intent;
  return {
    id,
    object: "setup_intent",
    client_secret: clientSecret,
    created,
    customer,
    description,
    livemode: false,
    metadata,
    next_action: null,
    payment_method: paymentMethod,
    payment_method_types: ["us_bank_account"],
    status,
    usage,
  };
}

/** A payment method tells of its account as it is now: it follows the account through relink and disconnect. */
function renderPaymentMethod(world: World, method: PaymentMethodRecord): JsonObject {
  const account = world.accounts.get(method.account);
  const institution = account === undefined ? undefined : institutionOf(world, account.institution);
  return {
    id: method.id,
    object: "payment_method",
    billing_details: { email: method.email, name: method.name },
    created: method.created,
    customer: method.customer,
    livemode: false,
    metadata: method.metadata,
    type: "us_bank_account",
    us_bank_account: {
      account_holder_type: method.holderType,
      account_type: account?.subcategory === "savings" ? "savings" : "checking",
      bank_name: institution?.name ?? null,
      financial_connections_account: method.account,
      last4: account?.last4 ?? null,
      networks: { preferred: "ach", supported: ["ach"] },
      routing_number: institution?.routingNumbers[0] ?? null,
    },
  };
}
