import { invalidRequest, missingReference, notSimulated, requireResource } from "../refused-call.ts";
import { renderCustomer, renderDeletedCustomer } from "../render/render-customer.ts";
import { renderList } from "../render/render-list.ts";
import { MOST } from "../world/limits.ts";
import { emitCustomerEvent } from "../world/emit-event.ts";
import type { CustomerRecord, PaymentMethodRecord } from "../world/records/payment-records.ts";
import { attachPaymentMethod, detachPaymentMethod } from "../world/payment-method.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { readCustomerFields } from "./customer-fields.ts";
import { readPage } from "./read-page.ts";
import { readRange } from "./read-range.ts";

export const customerOperations = {
  createCustomer: ({ body, world }) => {
    const customer = world.customers.put({
      ...world.identify("cus"),
      created: world.now,
      ...readCustomerFields(body),
    });
    attachGiven(world, customer, body.payment_method);
    requireDefaultMethod(world, customer, body.invoice_settings);
    emitCustomerEvent(world, "created", customer);
    return renderCustomer(customer);
  },

  listCustomers: ({ query, world }) => {
    const { created, email } = query;
    const { items, hasMore } = readPage(
      {
        list: email === undefined ? world.customers.list : world.customersByEmail.list(email),
        range: readRange(created),
        placeOf: (id) => world.customers.placeOf(id),
        what: "customer",
      },
      query,
    );
    return renderList("/v1/customers", items.map(renderCustomer), hasMore);
  },

  retrieveCustomer: (call) => {
    const { customer } = call.path;
    return call.world.deletedCustomers.get(customer) === undefined
      ? renderCustomer(findCustomer(call))
      : renderDeletedCustomer(customer);
  },

  updateCustomer: (call) => {
    const { body, world } = call;
    const customer = findCustomer(call);
    requireDefaultMethod(world, customer, body.invoice_settings);
    const updated = world.customers.put({ ...customer, ...readCustomerFields(body, customer) });
    emitCustomerEvent(world, "updated", updated, customer);
    return renderCustomer(updated);
  },

  deleteCustomer: (call) => {
    const customer = findCustomer(call);
    const { id, sequence } = customer;
    for (const method of [...call.world.paymentMethodsByCustomer.list(id).oldestFirst()]) {
      detachPaymentMethod(call.world, method);
    }
    call.world.customers.delete(id);
    call.world.deletedCustomers.put({ id, sequence });
    call.world.deletedCustomers.prune(MOST.deletedCustomers);
    emitCustomerEvent(call.world, "deleted", customer);
    return renderDeletedCustomer(id);
  },
} satisfies Partial<OperationHandlers>;

function findCustomer({ path, world }: Call<"retrieveCustomer" | "updateCustomer" | "deleteCustomer">): CustomerRecord {
  return requireResource(world.customers.get(path.customer), "customer", path.customer);
}

function attachGiven(world: World, { id: customer }: CustomerRecord, given: string | undefined): void {
  const method = findPaymentMethod(world, given, "payment_method");
  if (method !== undefined) {
    attachPaymentMethod(world, method, customer);
  }
}

/** Stripe documents that the default payment method is one "that's attached to the customer". */
function requireDefaultMethod(
  world: World,
  { id: customer }: CustomerRecord,
  given: { readonly default_payment_method?: string } | undefined,
): void {
  const param = "invoice_settings[default_payment_method]";
  const method = findPaymentMethod(world, given?.default_payment_method, param);
  if (method !== undefined && method.customer !== customer) {
    throw invalidRequest(
      `The customer does not have a payment method with the ID ${method.id}. Attach it to the customer first.`,
      param,
      "resource_missing",
    );
  }
}

function findPaymentMethod(world: World, given: string | undefined, param: string): PaymentMethodRecord | undefined {
  if (given === undefined || given === "") {
    return undefined;
  }
  const method = world.paymentMethods.get(given);
  if (method === undefined) {
    // Stripe's test payment methods, such as pm_card_visa, exist in every account.
    throw /^pm_[a-z]+_[A-Za-z_]+$/.test(given)
      ? notSimulated(`the payment method ${given}`, param)
      : missingReference("PaymentMethod", given, param);
  }
  return method;
}
