import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";

const subcategories: Readonly<Record<string, readonly unknown[]>> = {
  cash: ["checking", "savings", "other"],
  credit: ["mortgage", "line_of_credit", "credit_card", "other"],
  investment: ["other"],
  other: ["other"],
};

/** Lists where made-up objects contradict themselves or are not realistic. */
export function listDisagreements(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => listDisagreements(item as JsonValue));
  }
  if (!isJsonObject(value)) {
    return [];
  }
  const told = [...listOdd(value), ...listContradictions(value)].map((what) => `${String(value["object"])}: ${what}`);
  return [...told, ...Object.values(value).flatMap(listDisagreements)];
}

function listOdd(value: JsonObject): string[] {
  const told: string[] = [];
  const expect = (name: string, isFine: (member: JsonValue) => boolean): void => {
    const member = value[name];
    if (member !== undefined && member !== null && !isFine(member)) {
      told.push(`${name} ${JSON.stringify(member)}`);
    }
  };
  expect("currency", (text) => /^[a-z]{3}$/.test(String(text)));
  expect("country", (text) => /^[A-Z]{2}$/.test(String(text)));
  expect("countries", (list) => isSetOf(list, /^[A-Z]{2}$/));
  expect("routing_numbers", (list) => isSetOf(list, /^\d{9}$/));
  expect("url", (text) => /^(?:https:\/\/[a-z.]+|\/v1\/.*)$/.test(String(text)));
  expect("manual_entry", (entry) => Object.keys(entry as JsonObject).every((name) => name === "mode"));
  expect("limits", (limits) => isWithin((limits as JsonObject)["accounts"], 1, 10));
  expect("amount", (amount) => isWithin(amount, -1_000_000, 1_000_000));
  return told;
}

function listContradictions(value: JsonObject): string[] {
  const { object, status, status_details: details } = value;
  const told: string[] = [];
  const claim = (isTrue: boolean, what: string): void => {
    if (!isTrue) {
      told.push(what);
    }
  };
  if (isJsonObject(details)) {
    claim(
      Object.keys(details).every((name) => name === status),
      `${String(status)} with ${JSON.stringify(details)}`,
    );
  }
  if (value["next_refresh_available_at"] !== undefined) {
    claim(status !== "pending" || value["next_refresh_available_at"] === null, "a next refresh while one is pending");
  }
  if (object === "list") {
    const ids = (value["data"] as readonly JsonObject[]).map(({ id }) => id);
    claim(new Set(ids).size === ids.length, "a list that has an id twice");
  }
  if (isJsonObject(value["account_holder"])) {
    const { type, ...ids } = value["account_holder"];
    claim(
      Object.keys(ids).every((name) => (type === "account") === (name === "account")),
      `holder ${JSON.stringify(value["account_holder"])}`,
    );
  }
  if (object === "financial_connections.account") {
    const { category, subcategory, balance } = value;
    const isPayable = subcategory === "checking" || subcategory === "savings";
    claim(
      isPayable || (value["supported_payment_method_types"] as readonly unknown[]).length === 0,
      `payments from ${String(subcategory)}`,
    );
    claim(status !== "disconnected" || balance === null, "disconnected with a balance");
    claim(
      subcategories[String(category)]?.includes(subcategory ?? "") === true,
      `${String(category)} with ${String(subcategory)}`,
    );
    if (isJsonObject(balance)) {
      claim(
        (balance["type"] === "credit") === (category === "credit"),
        `${String(category)} with ${String(balance["type"])}`,
      );
      claim(balance[balance["type"] === "credit" ? "cash" : "credit"] === undefined, "a balance of two types");
    }
  }
  if (object === "financial_connections.institution") {
    const { name, url } = value;
    claim(/^(?:StripeBank|Harbor Credit Union|Prairie Savings)$/.test(String(name)), `name ${String(name)}`);
    claim(
      url === null || String(name).toLowerCase().includes(String(url).slice(8, 14)),
      `${String(name)} at ${String(url)}`,
    );
  }
  if (object === "financial_connections.transaction") {
    const { posted_at: postedAt, void_at: voidAt } = value["status_transitions"] as JsonObject;
    claim((postedAt !== null) === (status === "posted"), `${String(status)}, posted at ${String(postedAt)}`);
    claim((voidAt !== null) === (status === "void"), `${String(status)}, void at ${String(voidAt)}`);
    claim(Number(value["updated"]) >= Number(value["transacted_at"]), "updated before it took place");
  }
  if (object === "financial_connections.session") {
    const accounts = (value["accounts"] as JsonObject)["data"] as readonly JsonValue[];
    claim(status === undefined || status === "succeeded" || accounts.length === 0, `${String(status)} with accounts`);
    const { relink_options: options, relink_result: result } = value;
    claim(result === undefined || (options !== undefined && status !== "pending"), "an early or unasked relink_result");
    if (isJsonObject(result)) {
      claim((result["failure_reason"] === null) === (result["authorization"] !== null), JSON.stringify(result));
      claim(
        (result["failure_reason"] === null) === (status === "succeeded"),
        `${String(status)}, ${JSON.stringify(result)}`,
      );
    }
  }
  return told;
}

function isSetOf(list: JsonValue, look: RegExp): boolean {
  const texts = (list as readonly JsonValue[]).map(String);
  return new Set(texts).size === texts.length && texts.every((text) => look.test(text));
}

function isWithin(value: JsonValue | undefined, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}
