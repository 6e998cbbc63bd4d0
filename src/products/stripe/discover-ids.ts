import type { ExchangeResponse } from "../../contract/check/exchange.ts";
import type { Site } from "../../contract/product/suite-habits.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { encodeForm } from "../../protocol/form/encode-form.ts";
import { FORM_CONTENT_TYPE } from "../../protocol/stripe-headers.ts";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberAt,
  parseJson,
  parseJsonObject,
} from "../../schema/json.ts";

/**
 * Looks around at a target: which ids of accounts, holders, authorizations, institutions and transactions there are.
 * The first answer also tells whether this is Stripe's API at all.
 */
export async function discoverIds(site: Site): Promise<ReadonlyMap<string, string>> {
  const { send, headers, host } = site;
  const get = (path: string): Promise<ExchangeResponse> =>
    send({ method: "GET", url: `/v1/financial_connections/${path}`, headers, body: null });
  const first = async (path: string): Promise<string | undefined> => {
    const response = await get(path);
    return response.status === 200 ? idOf(readList(response, host)[0]) : undefined;
  };
  const accounts = readList(await get("accounts?limit=100"), host);
  const account = accounts.find(({ status }) => status === "active") ?? accounts[0];
  const owned = accounts.find(({ ownership }) => typeof ownership === "string");
  const holders = accounts.map(({ account_holder }) => account_holder).filter(isJsonObject);
  const customer = holders.map((holder) => holder["customer"]).find((id) => typeof id === "string");
  const found: Record<string, JsonValue | undefined> = {
    fca: idOf(account),
    fcauth: account?.["authorization"],
    fcinst: account?.["institution"] ?? (await first("institutions?limit=1")),
    fcaowns: owned?.["ownership"],
    fcaown:
      owned === undefined
        ? undefined
        : await first(`accounts/${idOf(owned)}/owners?ownership=${String(owned["ownership"])}`),
    fctxn: account === undefined ? undefined : await first(`transactions?account=${idOf(account)}&limit=1`),
    cus: customer,
    acct: holders.map((holder) => holder["account"]).find((id) => id !== undefined),
    fcsess: customer === undefined ? undefined : await createSession(site, customer),
  };
  return new Map(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** A session is all that a key can make by itself; it links nothing until somebody goes through its link flow. */
async function createSession({ send, headers }: Site, customer: string): Promise<string | undefined> {
  const response = await send({
    method: "POST",
    url: "/v1/financial_connections/sessions",
    headers: { ...headers, "content-type": FORM_CONTENT_TYPE },
    body: encodeForm({ account_holder: { type: "customer", customer }, permissions: ["balances"] }),
  });
  return response.status === 200 ? idOf(parseJsonObject(response.body ?? "")) : undefined;
}

function idOf(object: JsonObject | undefined): string | undefined {
  return typeof object?.["id"] === "string" ? object["id"] : undefined;
}

function readList(response: ExchangeResponse, host: string): readonly JsonObject[] {
  const type = response.headers["content-type"] ?? "nothing";
  const body = parseJson(response.body ?? "");

  if (body === undefined) {
    throw new FcContractError(
      "target_not_stripe",
      `${host} does not answer like Stripe's API: ${response.status} with ${type}, not JSON`,
    );
  }
  const message = memberAt(body, ["error", "message"]);
  if (response.status === 401 || response.status === 403) {
    throw new FcContractError(
      "key_refused",
      `${host} refuses the key (${response.status}): ${String(message ?? "no message")}`,
    );
  }
  if (response.status === 429) {
    throw new FcContractError("rate_limited", `${host} answers 429, too many requests: wait a little and try again`);
  }
  const data = memberAt(body, ["data"]);
  if (response.status !== 200 || !isJsonArray(data)) {
    throw new FcContractError(
      "target_not_stripe",
      `${host} does not answer like Stripe's API: ${response.status}, ${String(message ?? "no list of accounts")}`,
    );
  }
  return data.filter(isJsonObject);
}
