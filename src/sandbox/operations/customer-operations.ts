import { missingReference, missingResource, notSimulated } from "../refused-call.ts";
import { renderCustomer, renderDeletedCustomer } from "../render/render-customer.ts";
import { renderList } from "../render/render-list.ts";
import type { CustomerRecord } from "../world/records.ts";
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
    attachPaymentMethod(world, customer, body.payment_method);
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
    const customer = findCustomer(call);
    return renderCustomer(call.world.customers.put({ ...customer, ...readCustomerFields(call.body, customer) }));
  },

  deleteCustomer: (call) => {
    const { id, sequence } = findCustomer(call);
    call.world.customers.delete(id);
    call.world.deletedCustomers.put({ id, sequence });
    return renderDeletedCustomer(id);
  },
} satisfies Partial<OperationHandlers>;

function findCustomer({ path, world }: Call<"retrieveCustomer" | "updateCustomer" | "deleteCustomer">): CustomerRecord {
  const customer = world.customers.get(path.customer);

  if (customer === undefined) {
    throw missingResource("customer", path.customer);
  }
  return customer;
}

function attachPaymentMethod(world: World, { id: customer }: CustomerRecord, given: string | undefined): void {
  if (given === undefined || given === "") {
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
