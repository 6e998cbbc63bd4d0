/** An object of Stripe's API that is not part of Financial Connections and that the sandbox keeps. */
export type NeighbourKind =
  | "charge"
  | "customer"
  | "event"
  | "mandate"
  | "payment_intent"
  | "payment_method"
  | "setup_intent"
  | "webhook_endpoint";

/** `unknown` is an object that the sandbox does not keep. */
type Expandable = Readonly<Record<string, NeighbourKind | "unknown">>;

/** Fields that Stripe expands, from the types of its SDKs: each with what it expands to. */
const EXPANDABLE: Readonly<Record<NeighbourKind, Expandable>> = {
  customer: {
    cash_balance: "unknown",
    default_source: "unknown",
    "discount.customer": "customer",
    "invoice_settings.default_payment_method": "payment_method",
    invoice_credit_balance: "unknown",
    sources: "unknown",
    subscriptions: "unknown",
    tax: "unknown",
    tax_ids: "unknown",
    test_clock: "unknown",
  },
  charge: {
    application: "unknown",
    application_fee: "unknown",
    balance_transaction: "unknown",
    customer: "customer",
    failure_balance_transaction: "unknown",
    on_behalf_of: "unknown",
    payment_intent: "payment_intent",
    review: "unknown",
    source_transfer: "unknown",
  },
  event: {},
  mandate: { payment_method: "payment_method" },
  payment_intent: {
    application: "unknown",
    customer: "customer",
    latest_charge: "charge",
    on_behalf_of: "unknown",
    payment_method: "payment_method",
    payment_record: "unknown",
    review: "unknown",
  },
  payment_method: { customer: "customer" },
  setup_intent: {
    application: "unknown",
    customer: "customer",
    latest_attempt: "unknown",
    mandate: "mandate",
    on_behalf_of: "unknown",
    payment_method: "payment_method",
    single_use_mandate: "unknown",
  },
  webhook_endpoint: {},
};

/** What the operations answer; `isList` says that it is a page of such objects. */
const ANSWERS: Readonly<Record<string, { readonly kind: NeighbourKind; readonly isList?: true }>> = {
  createCustomer: { kind: "customer" },
  listCustomers: { kind: "customer", isList: true },
  retrieveCustomer: { kind: "customer" },
  updateCustomer: { kind: "customer" },
  listEvents: { kind: "event", isList: true },
  retrieveEvent: { kind: "event" },
  createWebhookEndpoint: { kind: "webhook_endpoint" },
  listWebhookEndpoints: { kind: "webhook_endpoint", isList: true },
  retrieveWebhookEndpoint: { kind: "webhook_endpoint" },
  updateWebhookEndpoint: { kind: "webhook_endpoint" },
  createSetupIntent: { kind: "setup_intent" },
  listSetupIntents: { kind: "setup_intent", isList: true },
  updateSetupIntent: { kind: "setup_intent" },
  cancelSetupIntent: { kind: "setup_intent" },
  retrieveSetupIntent: { kind: "setup_intent" },
  confirmSetupIntent: { kind: "setup_intent" },
  createPaymentIntent: { kind: "payment_intent" },
  listPaymentIntents: { kind: "payment_intent", isList: true },
  retrievePaymentIntent: { kind: "payment_intent" },
  updatePaymentIntent: { kind: "payment_intent" },
  confirmPaymentIntent: { kind: "payment_intent" },
  cancelPaymentIntent: { kind: "payment_intent" },
  retrieveCharge: { kind: "charge" },
  retrieveMandate: { kind: "mandate" },
  createPaymentMethod: { kind: "payment_method" },
  listPaymentMethods: { kind: "payment_method", isList: true },
  retrievePaymentMethod: { kind: "payment_method" },
  updatePaymentMethod: { kind: "payment_method" },
  attachPaymentMethod: { kind: "payment_method" },
  detachPaymentMethod: { kind: "payment_method" },
  listCustomerPaymentMethods: { kind: "payment_method", isList: true },
  retrieveCustomerPaymentMethod: { kind: "payment_method" },
};

/** Stripe expands at most four levels. */
const DEEPEST_PATH = 4;

/** One field on the way of a path. */
export interface ExpandedField {
  /** `["invoice_settings", "default_payment_method"]` */
  readonly names: readonly string[];
  readonly kind: NeighbourKind | "unknown";
}

/** Whether `expand[]` of an operation is read here. The contracts of Financial Connections say it of the others. */
export function isNeighbourOperation(operation: string): boolean {
  return Object.hasOwn(ANSWERS, operation);
}

/** The fields that a path of `expand[]` expands one in the other; undefined where Stripe cannot expand it. */
export function readExpandPath(operation: string, path: string): readonly ExpandedField[] | undefined {
  const answer = ANSWERS[operation];
  const names = path.split(".", DEEPEST_PATH + 1);
  if (answer === undefined || names.length > DEEPEST_PATH || (answer.isList && names.shift() !== "data")) {
    return undefined;
  }
  const fields: ExpandedField[] = [];
  let kind: NeighbourKind | "unknown" = answer.kind;

  // What is within an object that the sandbox does not keep is not ours to refuse.
  while (names.length > 0 && kind !== "unknown") {
    const next = findField(kind, names);
    if (next === undefined) {
      return undefined;
    }
    fields.push(next);
    names.splice(0, next.names.length);
    kind = next.kind;
  }
  return fields.length === 0 ? undefined : fields;
}

/** The expandable field that the first names of a path select. */
function findField(kind: NeighbourKind, path: readonly string[]): ExpandedField | undefined {
  return Object.entries(EXPANDABLE[kind])
    .map(([field, within]) => ({ names: field.split("."), kind: within }))
    .find(({ names }) => names.every((name, index) => path[index] === name));
}

/** The paths of the first level that an operation can expand. */
export function listNeighbourPaths(operation: string): readonly string[] {
  const answer = ANSWERS[operation];
  return answer === undefined
    ? []
    : Object.keys(EXPANDABLE[answer.kind]).map((path) => (answer.isList ? `data.${path}` : path));
}
