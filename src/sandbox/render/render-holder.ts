import type { Full } from "../types/contract-types.ts";
import type { HolderRecord } from "../world/records/record-fields.ts";
import type { World } from "../world/world.ts";
import type { Expansion } from "./expansion.ts";
import { renderCustomer } from "./render-customer.ts";

export function renderHolder(
  world: World,
  holder: HolderRecord | null,
  expansion: Expansion,
): Full<"AccountHolder"> | null {
  if (holder === null) {
    return null;
  }
  const { type, account, customer, customerAccount } = holder;
  return {
    type,
    ...(account !== undefined && {
      account: expansion.has("account") ? { id: account, object: "account" } : account,
    }),
    ...(customer !== undefined && {
      customer: expansion.has("customer") ? renderCustomerOf(world, customer) : customer,
    }),
    ...(customerAccount !== undefined && { customer_account: customerAccount }),
  };
}

/** The id alone where the customer was deleted. */
function renderCustomerOf(world: World, id: string): Full<"Customer"> | string {
  const record = world.customers.get(id);
  return record === undefined ? id : renderCustomer(record);
}
