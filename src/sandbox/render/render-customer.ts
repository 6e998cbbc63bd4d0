import type { JsonObject } from "../../contract/json.ts";
import type { CustomerRecord } from "../world/records.ts";

/** A Customer with the fields that the sandbox keeps; Stripe's have more. */
export function renderCustomer(customer: CustomerRecord): JsonObject {
  const { id, created, description, email, metadata, name, phone } = customer;
  return { id, object: "customer", created, description, email, livemode: false, metadata, name, phone };
}
