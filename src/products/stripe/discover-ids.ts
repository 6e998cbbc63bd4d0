import type { ExchangeResponse } from "../../contract/check/exchange.ts";
import type { Site } from "../../contract/product/suite-habits.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { encodeForm } from "../../protocol/form/encode-form.ts";

interface Listed {
  readonly id: string;
  readonly status?: string;
  readonly authorization?: string;
  readonly institution?: string | null;
  readonly ownership?: string | null;
  readonly account_holder?: { readonly customer?: string; readonly account?: string } | null;
}

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
    return response.status === 200 ? readList(response, host)[0]?.id : undefined;
  };
  const accounts = readList(await get("accounts?limit=100"), host);
  const account = accounts.find(({ status }) => status === "active") ?? accounts[0];
  const owned = accounts.find(({ ownership }) => typeof ownership === "string");
  const holders = accounts.map(({ account_holder }) => account_holder);
  const customer = holders.find((holder) => holder?.customer !== undefined)?.customer;
  const found: Record<string, string | null | undefined> = {
    fca: account?.id,
    fcauth: account?.authorization,
    fcinst: account?.institution ?? (await first("institutions?limit=1")),
    fcaowns: owned?.ownership,
    fcaown: owned === undefined ? undefined : await first(`accounts/${owned.id}/owners?ownership=${owned.ownership}`),
    fctxn: account === undefined ? undefined : await first(`transactions?account=${account.id}&limit=1`),
    cus: customer,
    acct: holders.find((holder) => holder?.account !== undefined)?.account,
    fcsess: customer === undefined ? undefined : await createSession(site, customer),
  };
  return new Map(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** A session is all that a key can make by itself; it links nothing until somebody goes through its link flow. */
async function createSession({ send, headers }: Site, customer: string): Promise<string | undefined> {
  const response = await send({
    method: "POST",
    url: "/v1/financial_connections/sessions",
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    body: encodeForm({ account_holder: { type: "customer", customer }, permissions: ["balances"] }),
  });
  return response.status === 200 ? (JSON.parse(response.body ?? "{}") as { id?: string }).id : undefined;
}

function readList(response: ExchangeResponse, host: string): readonly Listed[] {
  const type = response.headers["content-type"] ?? "nothing";
  let body: { data?: unknown; error?: { message?: string } } | undefined;

  try {
    body = JSON.parse(response.body ?? "") as { data?: unknown; error?: { message?: string } };
  } catch {
    throw new FcContractError(
      "target_not_stripe",
      `${host} does not answer like Stripe's API: ${response.status} with ${type}, not JSON`,
    );
  }
  if (response.status === 401 || response.status === 403) {
    throw new FcContractError(
      "key_refused",
      `${host} refuses the key (${response.status}): ${body?.error?.message ?? "no message"}`,
    );
  }
  if (response.status === 429) {
    throw new FcContractError("rate_limited", `${host} answers 429, too many requests: wait a little and try again`);
  }
  if (response.status !== 200 || !Array.isArray(body?.data)) {
    const message = body?.error?.message ?? "no list of accounts";
    throw new FcContractError(
      "target_not_stripe",
      `${host} does not answer like Stripe's API: ${response.status}, ${message}`,
    );
  }
  return body.data as readonly Listed[];
}
