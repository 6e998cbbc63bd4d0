import { isJsonObject, type JsonObject } from "../../../schema/json.ts";

/** What the description of `subcategory` says and no schema does. */
const SUBCATEGORIES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  cash: ["checking", "savings", "other"],
  credit: ["credit_card", "line_of_credit", "mortgage", "other"],
};

/** Display names for subcategories that no example has. */
const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  line_of_credit: "Line of Credit",
  mortgage: "Mortgage",
  other: "Account",
};

/** Only accounts of these subcategories support payments. */
const PAYABLE = ["checking", "savings"];

/** Makes the fields of an account consistent that only descriptions relate: the category, the subcategory, the balance. */
export function reconcileObject(object: JsonObject): JsonObject {
  return object["object"] === "financial_connections.account" ? reconcileAccount(object) : object;
}

function reconcileAccount(account: JsonObject): JsonObject {
  const { balance } = account;
  const kind = isJsonObject(balance) ? balance["type"] : undefined;
  const isOther = kind !== undefined && (kind === "credit") !== (account["category"] === "credit");
  const category = String(isOther ? kind : account["category"]);

  const allowed = SUBCATEGORIES[category] ?? ["other"];
  const drawn = String(account["subcategory"]);
  const subcategory = allowed.includes(drawn) ? drawn : allowed[0];
  return {
    ...account,
    category,
    subcategory,
    display_name: DISPLAY_NAMES[subcategory] ?? account["display_name"] ?? null,
    ...(!PAYABLE.includes(subcategory) && { supported_payment_method_types: [] }),
  };
}
