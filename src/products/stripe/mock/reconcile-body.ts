import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";

/** The contract's words on `subcategory`; no schema says them. */
const SUBCATEGORIES: Readonly<Record<string, readonly string[]>> = {
  cash: ["checking", "savings", "other"],
  credit: ["credit_card", "line_of_credit", "mortgage", "other"],
};

const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  checking: "Everyday Checking",
  credit_card: "Credit Card",
  line_of_credit: "Line of Credit",
  mortgage: "Mortgage",
  other: "Account",
  savings: "Savings",
};

const reconcilers: Readonly<Record<string, (object: JsonObject) => JsonObject>> = {
  "financial_connections.account": reconcileAccount,
  "financial_connections.institution": reconcileInstitution,
  "financial_connections.session": reconcileSession,
  "financial_connections.transaction": reconcileTransaction,
};

/**
 * Makes the fields of a made-up body agree. Each was made up by itself, and only descriptions say how they depend on each
 * other, which a generator does not read. Fields that only belong to another status or type are left out.
 */
export function reconcileBody(body: JsonValue): JsonValue {
  if (isJsonArray(body)) {
    return body.map(reconcileBody);
  }
  if (!isJsonObject(body)) {
    return body;
  }
  const members = Object.fromEntries(Object.entries(body).map(([name, member]) => [name, reconcileBody(member)]));
  const reconcile = reconcilers[String(members["object"])];
  return reconcileHolder(reconcileDetails(reconcile === undefined ? members : reconcile(members)));
}

function reconcileAccount(account: JsonObject): JsonObject {
  const { category, balance } = account;
  const allowed = SUBCATEGORIES[String(category)] ?? ["other"];
  const drawn = String(account["subcategory"]);
  const subcategory = allowed.includes(drawn) ? drawn : (allowed[0] ?? "other");
  const type = category === "credit" ? "credit" : "cash";

  return {
    ...account,
    subcategory,
    ...(typeof account["display_name"] === "string" && { display_name: DISPLAY_NAMES[subcategory] ?? "Account" }),
    ...(isJsonObject(balance) && {
      balance: { ...omit(balance, (name) => name === (type === "cash" ? "credit" : "cash")), type },
    }),
  };
}

function reconcileInstitution(institution: JsonObject): JsonObject {
  const isHarbor = String(institution["url"]).includes("harbor");
  return { ...institution, name: isHarbor ? "Harbor Credit Union" : "StripeBank" };
}

/** Accounts are there once they are linked; what came of relinking, once it was asked for and the flow is over. */
function reconcileSession(session: JsonObject): JsonObject {
  const { status, accounts, relink_options: options, relink_result: result } = session;
  const isLinked = status === undefined || status === "succeeded";
  const isOver = isLinked || status === "failed" || status === "cancelled";

  return {
    ...omit(session, (name) => name === "relink_result" && (options === undefined || !isOver)),
    ...(!isLinked && isJsonObject(accounts) && { accounts: { ...accounts, data: [] } }),
    ...(options !== undefined &&
      isOver &&
      isJsonObject(result) && { relink_result: reconcileResult(result, options, isLinked) }),
  };
}

function reconcileResult(result: JsonObject, options: JsonValue, isLinked: boolean): JsonObject {
  const asked = isJsonObject(options) ? options : {};
  return isLinked
    ? {
        ...result,
        account: asked["account"] ?? null,
        authorization: asked["authorization"] ?? null,
        failure_reason: null,
      }
    : { ...result, account: null, authorization: null, failure_reason: result["failure_reason"] ?? "other" };
}

function reconcileTransaction(transaction: JsonObject): JsonObject {
  const { status } = transaction;
  const [first = 0, last = 0] = [Number(transaction["transacted_at"]), Number(transaction["updated"])].toSorted(
    (left, right) => left - right,
  );

  return {
    ...transaction,
    transacted_at: first,
    updated: last,
    status_transitions: { posted_at: status === "posted" ? last : null, void_at: status === "void" ? last : null },
  };
}

/** `status_details` has a field for the status that is, and none for another one. */
function reconcileDetails(object: JsonObject): JsonObject {
  const { status, status_details: details } = object;
  return isJsonObject(details) ? { ...object, status_details: omit(details, (name) => name !== status) } : object;
}

/** The holder is an account or a customer, as its type says. */
function reconcileHolder(object: JsonObject): JsonObject {
  const { account_holder: holder } = object;

  if (!isJsonObject(holder)) {
    return object;
  }
  const isForeign = (name: string): boolean =>
    name !== "type" && (name === "account") !== (holder["type"] === "account");
  return { ...object, account_holder: omit(holder, isForeign) };
}

function omit(object: JsonObject, isLeftOut: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !isLeftOut(name)));
}
