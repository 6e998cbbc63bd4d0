import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { HolderRecord } from "../world/records.ts";
import type { Expansion } from "./expansion.ts";
import type { RenderContext } from "./render-context.ts";
import { renderCustomer } from "./render-customer.ts";

export function renderHolder(
  holder: HolderRecord | null,
  { world }: RenderContext,
  expansion: Expansion,
): JsonObject | null {
  if (holder === null) {
    return null;
  }
  const { type, account, customer, customerAccount } = holder;
  const rendered: Record<string, JsonValue> = { type };

  if (account !== undefined) {
    rendered["account"] = expansion["account"] === undefined ? account : { id: account, object: "account" };
  }
  if (customer !== undefined) {
    const record = expansion["customer"] === undefined ? undefined : world.customers.get(customer);
    rendered["customer"] = record === undefined ? customer : renderCustomer(record);
  }
  if (customerAccount !== undefined) {
    rendered["customer_account"] = customerAccount;
  }
  return rendered;
}
