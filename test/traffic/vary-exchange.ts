import type { Exchange } from "../../src/contract/check/exchange.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";

type Random = () => number;

const LONGEST_LIST = 10;
const NAMES = ["Everyday Checking", "Joint Checking", "Rainy Day Savings", "Business Checking", "Student Account"];
const BANKS = ["StripeBank", "First Platypus", "Bank (OAuth)", "Sunny Credit Union", "Test Institution", "Northern"];
const SHOPS = ["Corner Grocery", "Rocket Rides", "Payroll", "Hotel hold", "Book store", "Café Zürich", "Electricity"];
const PERMISSIONS = [
  ["balances", "payment_method"],
  ["balances", "ownership", "payment_method", "transactions"],
  ["transactions"],
];
const METHODS = [["link", "us_bank_account"], ["us_bank_account"], []];

/** Another exchange of the same kind: other amounts, times, names, states, and lists of other lengths. */
export function varyExchange(exchange: Exchange, random: Random): Exchange {
  const { request, response } = exchange;
  const body = JSON.parse(response.body ?? "null") as JsonValue;
  const key = `${Math.floor(random() * 1e9)}-4d35-4a54-9d0a-0b6a2f6f6c11`;
  const sent = request.method === "POST" ? { "idempotency-key": key } : {};

  return {
    ...exchange,
    request: { ...request, headers: { ...request.headers, ...sent } },
    response: {
      ...response,
      headers: { ...response.headers, ...sent },
      body: JSON.stringify(response.status === 200 ? vary(body, "", random) : body),
    },
  };
}

function vary(value: JsonValue, key: string, random: Random): JsonValue {
  if (typeof value === "number") {
    return varyNumber(value, random);
  }
  if (typeof value === "string") {
    return varyText(value, key, random);
  }
  if (Array.isArray(value)) {
    return varyList(value as readonly JsonValue[], key, random);
  }
  return isJsonObject(value) ? varyObject(value, random) : value;
}

/** Times within a month, amounts of the same sign; small numbers mean something and stay. */
function varyNumber(value: number, random: Random): number {
  if (value > 1e9) {
    return value + Math.floor(random() * 2_500_000);
  }
  return Math.abs(value) < 1000 ? value : Math.sign(value) * (1000 + Math.floor(random() * 400_000));
}

function varyText(value: string, key: string, random: Random): string {
  switch (key) {
    case "last4":
      return String(Math.floor(random() * 10_000)).padStart(4, "0");
    case "display_name":
      return pick(NAMES, random);
    case "institution_name":
      return pick(BANKS, random);
    case "description":
      return `${pick(SHOPS, random)} ${Math.floor(random() * 1000)}`;
    case "subcategory":
      return value === "checking" && random() < 0.3 ? "savings" : value;
    default:
      return value;
  }
}

function varyList(list: readonly JsonValue[], key: string, random: Random): JsonValue {
  switch (key) {
    case "permissions":
      return pick(PERMISSIONS, random);
    case "supported_payment_method_types":
      return pick(METHODS, random);
    case "subscriptions":
      return random() < 0.2 ? ["transactions"] : [];
    case "data": {
      const length = list.length === 0 ? 0 : 1 + Math.floor(random() * LONGEST_LIST);
      return Array.from({ length }, () => vary(pick(list, random), "", random));
    }
    default:
      return list.map((item) => vary(item, "", random));
  }
}

function varyObject(object: JsonObject, random: Random): JsonObject {
  const varied = Object.entries(object).map(([name, member]) => [name, vary(member, name, random)] as const);
  const isRefresh = object["status"] === "succeeded" && object["last_attempted_at"] !== undefined;

  return { ...Object.fromEntries(varied), ...(isRefresh && random() < 0.1 ? { status: "failed" } : {}) };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
