import type { JsonObject } from "../../schema/json.ts";
import { missingReference, missingResource, notSimulated } from "../refused-call.ts";
import { renderCustomer, renderDeletedCustomer } from "../render/render-customer.ts";
import { renderList } from "../render/render-list.ts";
import type { CustomerRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { readCustomerFields } from "./customer-fields.ts";
import { matchCreated } from "./match-created.ts";
import { readPage } from "./read-page.ts";

export const customerOperations: OperationHandlers = {
  createCustomer: ({ reading, world }) => {
    const customer = world.customers.put({
      ...world.identify("cus"),
      created: world.now,
      ...readCustomerFields(reading.body),
    });
    attachPaymentMethod(world, customer, reading.body["payment_method"]);
    return renderCustomer(customer);
  },

  listCustomers: (call) => {
    const { items, hasMore } = readPage(
      { items: selectCustomers(call), find: (id) => call.world.customers.get(id), what: "customer" },
      call.reading.query,
    );
    return renderList("/v1/customers", items.map(renderCustomer), hasMore);
  },

  retrieveCustomer: (call) => {
    const id = call.reading.path["customer"] ?? "";
    return call.world.deletedCustomers.get(id) === undefined
      ? renderCustomer(findCustomer(call))
      : renderDeletedCustomer(id);
  },

  updateCustomer: (call) => {
    const customer = findCustomer(call);
    return renderCustomer(
      call.world.customers.put({ ...customer, ...readCustomerFields(call.reading.body, customer) }),
    );
  },

  deleteCustomer: (call) => {
    const { id, sequence } = findCustomer(call);
    call.world.customers.delete(id);
    call.world.deletedCustomers.put({ id, sequence });
    return renderDeletedCustomer(id);
  },
};

function findCustomer({ reading, world }: Call): CustomerRecord {
  const id = reading.path["customer"] ?? "";
  const customer = world.customers.get(id);

  if (customer === undefined) {
    throw missingResource("customer", id);
  }
  return customer;
}

function* selectCustomers({ reading, world }: Call): Generator<CustomerRecord> {
  const { created, email } = reading.query as JsonObject & { readonly email?: string };
  const isWithin = matchCreated(created);

  for (const customer of world.customers.newestFirst()) {
    if ((email === undefined || customer.email === email) && isWithin(customer.created)) {
      yield customer;
    }
  }
}

function attachPaymentMethod(world: World, { id: customer }: CustomerRecord, given: unknown): void {
  if (typeof given !== "string" || given === "") {
    return;
  }
  const method = world.paymentMethods.get(given);
  if (method === undefined) {
    // Stripe's test payment methods, such as pm_card_visa, exist in every account.
    throw /^pm_[a-z]+_[A-Za-z_]+$/.test(given)
      ? notSimulated(`the payment method ${given}`, "payment_method")
      : missingReference("PaymentMethod", given, "payment_method");
  }
  world.paymentMethods.put({ ...method, customer });
}
