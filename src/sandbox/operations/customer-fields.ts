import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { BodyOf } from "../types/contract-types.ts";
import type { CustomerRecord } from "../world/records/payment-records.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { unsetEmpty } from "./unset-empty.ts";

type GivenFields = BodyOf<"createCustomer" | "updateCustomer">;

type Fields = Pick<CustomerRecord, "description" | "details" | "email" | "metadata" | "name" | "phone">;

const NO_FIELDS: Fields = { name: null, email: null, phone: null, description: null, metadata: {} };

/** Fields that are kept as they are sent. */
const PLAIN = ["balance", "invoice_prefix", "next_invoice_sequence", "test_clock"];

/** Fields that are shown only where they are set. */
const OPTIONAL = ["business_name", "individual_name"];

const ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

const INVOICE_SETTINGS = { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null };

/** The fields of a customer after a request. What is empty is unset, what is not sent stays. */
export function readCustomerFields(given: GivenFields, current: Fields = NO_FIELDS): Fields {
  const text = (name: "description" | "email" | "name" | "phone"): string | null =>
    given[name] === undefined ? current[name] : unsetEmpty(given[name]);
  return {
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    description: text("description"),
    metadata: mergeMetadata(current.metadata, given.metadata),
    details: readDetails(given, current.details ?? {}),
  };
}

function readDetails(given: JsonObject, current: JsonObject): JsonObject {
  const details: Record<string, JsonValue> = { ...current };

  for (const name of [...PLAIN, ...OPTIONAL]) {
    const value = given[name];
    if (value === "") {
      delete details[name];
    } else if (value !== undefined) {
      details[name] = value;
    }
  }
  const { address, shipping, preferred_locales: locales, tax_exempt: taxExempt, invoice_settings: invoices } = given;
  if (address !== undefined) {
    details["address"] = mergeFields(ADDRESS, current["address"], address);
  }
  if (isJsonObject(shipping)) {
    const before = isJsonObject(current["shipping"]) ? current["shipping"] : {};
    details["shipping"] = {
      address: mergeFields(ADDRESS, before["address"], shipping["address"] ?? {}),
      name: unset(shipping["name"] ?? ""),
      phone: unset(shipping["phone"] ?? before["phone"] ?? ""),
    };
  } else if (shipping === "") {
    details["shipping"] = null;
  }
  if (locales !== undefined) {
    details["preferred_locales"] = locales === "" ? [] : locales;
  }
  if (taxExempt !== undefined) {
    details["tax_exempt"] = taxExempt === "" ? "none" : taxExempt;
  }
  if (isJsonObject(invoices)) {
    const settings = mergeFields(INVOICE_SETTINGS, current["invoice_settings"], invoices);
    details["invoice_settings"] = { ...settings, rendering_options: readRendering(settings?.["rendering_options"]) };
  }
  return details;
}

function readRendering(given: JsonValue | undefined): JsonObject | null {
  return isJsonObject(given) ? mergeFields({ amount_tax_display: null, template: null }, {}, given) : null;
}

/** Sets the given fields and leaves the others; the empty string in place of them all unsets them all. */
function mergeFields(fields: JsonObject, current: JsonValue | undefined, given: JsonValue): JsonObject | null {
  if (!isJsonObject(given)) {
    return null;
  }
  const values = Object.entries(given).map(([name, value]) => [name, unset(value)] as const);
  return { ...fields, ...(isJsonObject(current) ? current : {}), ...Object.fromEntries(values) };
}

function unset(value: JsonValue): JsonValue {
  return value === "" ? null : value;
}
