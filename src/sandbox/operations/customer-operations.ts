import { missingResource } from "../refused-call.ts";
import { renderCustomer } from "../render/render-customer.ts";
import type { OperationHandlers } from "./call.ts";

interface CreateCustomerBody {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

export const customerOperations: OperationHandlers = {
  createCustomer: ({ reading, world }) => {
    const { name, email, phone, description, metadata } = reading.body as unknown as CreateCustomerBody;
    return renderCustomer(
      world.customers.put({
        ...world.identify("cus"),
        created: world.now,
        name: name ?? null,
        email: email ?? null,
        phone: phone ?? null,
        description: description ?? null,
        metadata: { ...metadata },
      }),
    );
  },

  retrieveCustomer: ({ reading, world }) => {
    const id = reading.path["customer"] ?? "";
    const customer = world.customers.get(id);

    if (customer === undefined) {
      throw missingResource("customer", id);
    }
    return renderCustomer(customer);
  },
};
