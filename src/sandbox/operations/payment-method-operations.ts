import { missingReference, requireResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { renderPaymentMethod } from "../render/render-payment-method.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import type { OrderedRecords } from "../world/collections/sorted-list.ts";
import { emitPaymentMethodEvent } from "../world/emit-event.ts";
import { attachPaymentMethod, createPaymentMethod, detachPaymentMethod } from "../world/payment-method.ts";
import type { PaymentMethodRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { readBilling, readPaymentMethod } from "./payment-method-draft.ts";
import { readPage } from "./read-page.ts";

export const paymentMethodOperations = {
  createPaymentMethod: ({ body, world }) =>
    renderPaymentMethod(world, createPaymentMethod(world, readPaymentMethod(body, null, ""))),

  listPaymentMethods: ({ query, world }) => {
    const { customer } = query;
    if (customer === undefined) {
      return listPage(world, world.paymentMethods.list, "/v1/payment_methods", query);
    }
    requireCustomerOf(world, customer);
    return listPage(world, world.paymentMethodsByCustomer.list(customer), "/v1/payment_methods", query);
  },

  retrievePaymentMethod: (call) => renderPaymentMethod(call.world, findPaymentMethod(call)),

  updatePaymentMethod: (call) => {
    const { body, world } = call;
    const method = findPaymentMethod(call);
    const { account_holder_type: holderType, account_type: accountType } = body.us_bank_account ?? {};
    const { allow_redisplay: allowRedisplay } = body;
    const updated = world.paymentMethods.put({
      ...method,
      ...readBilling(body.billing_details ?? {}, method),
      ...(holderType !== undefined && { holderType }),
      ...(accountType !== undefined && { accountType }),
      ...(allowRedisplay !== undefined && { allowRedisplay }),
      metadata: mergeMetadata(method.metadata, body.metadata),
    });
    emitPaymentMethodEvent(world, "updated", updated, method);
    return renderPaymentMethod(world, updated);
  },

  attachPaymentMethod: (call) => {
    const { body, world } = call;
    const method = findPaymentMethod(call);
    requireCustomerOf(world, body.customer);
    return renderPaymentMethod(world, attachPaymentMethod(world, method, body.customer));
  },

  detachPaymentMethod: (call) =>
    renderPaymentMethod(call.world, detachPaymentMethod(call.world, findPaymentMethod(call))),

  listCustomerPaymentMethods: ({ path, query, world }) => {
    const { customer } = path;
    requireResource(world.customers.get(customer), "customer", customer);
    const url = `/v1/customers/${customer}/payment_methods`;
    return listPage(world, world.paymentMethodsByCustomer.list(customer), url, query);
  },

  retrieveCustomerPaymentMethod: (call) => {
    const { customer } = call.path;
    requireResource(call.world.customers.get(customer), "customer", customer);
    const method = findPaymentMethod(call);
    const own = method.customer === customer ? method : undefined;
    return renderPaymentMethod(call.world, requireResource(own, "PaymentMethod", method.id));
  },
} satisfies Partial<OperationHandlers>;

function listPage(
  world: World,
  list: OrderedRecords<PaymentMethodRecord>,
  url: string,
  query: Call<"listCustomerPaymentMethods">["query"],
): ControlSchema<"StripeList"> {
  const { items, hasMore } = readPage(
    { list, placeOf: (id) => world.paymentMethods.placeOf(id), what: "PaymentMethod" },
    query,
  );
  return renderList(
    url,
    items.map((method) => renderPaymentMethod(world, method)),
    hasMore,
  );
}

function requireCustomerOf(world: World, customer: string): void {
  if (world.customers.get(customer) === undefined) {
    throw missingReference("customer", customer, "customer");
  }
}

function findPaymentMethod({
  path: { payment_method: id },
  world,
}: Call<
  | "attachPaymentMethod"
  | "detachPaymentMethod"
  | "retrieveCustomerPaymentMethod"
  | "retrievePaymentMethod"
  | "updatePaymentMethod"
>): PaymentMethodRecord {
  return requireResource(world.paymentMethods.get(id), "PaymentMethod", id);
}
