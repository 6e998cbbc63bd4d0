import type { ExchangeRequest, ExchangeResponse } from "../contract/exchange.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

type Send = (request: ExchangeRequest) => Promise<ExchangeResponse>;

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
export async function discoverIds(
  send: Send,
  authorization: string,
  apiVersion: string,
  host: string,
): Promise<ReadonlyMap<string, string>> {
  const get = (path: string): Promise<ExchangeResponse> =>
    send({
      method: "GET",
      url: `/v1/financial_connections/${path}`,
      headers: { authorization, "stripe-version": apiVersion },
      body: null,
    });
  const ids = new Map<string, string>();
  const first = await get("accounts?limit=100");
  const accounts = readList(first, host);
  const account = accounts.find(({ status }) => status === "active") ?? accounts[0];

  remember(ids, "fca", account?.id);
  remember(ids, "fcauth", account?.authorization);
  remember(ids, "fcinst", account?.institution);
  remember(ids, "fcaowns", accounts.find(({ ownership }) => typeof ownership === "string")?.ownership);
  remember(
    ids,
    "cus",
    accounts.find((candidate) => candidate.account_holder?.customer !== undefined)?.account_holder?.customer,
  );
  remember(
    ids,
    "acct",
    accounts.find((candidate) => candidate.account_holder?.account !== undefined)?.account_holder?.account,
  );
  if (account !== undefined) {
    const transactions = await get(`transactions?account=${account.id}&limit=1`);
    remember(ids, "fctxn", transactions.status === 200 ? readList(transactions, host)[0]?.id : undefined);
  }
  return ids;
}

function readList(response: ExchangeResponse, host: string): readonly Listed[] {
  const type = response.headers["content-type"] ?? "nothing";
  let body: { data?: unknown; error?: { message?: string } } | undefined;

  try {
    body = JSON.parse(response.body ?? "") as { data?: unknown; error?: { message?: string } };
  } catch {
    throw new FcContractError(
      "target_not_stripe",
      `${host} does not answer like Stripe's API: ${response.status} with ${type}, no JSON`,
    );
  }
  if (response.status === 401 || response.status === 403) {
    throw new FcContractError(
      "key_refused",
      `${host} refuses the key (${response.status}): ${body?.error?.message ?? "no message"}`,
    );
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

function remember(ids: Map<string, string>, prefix: string, id: string | null | undefined): void {
  if (typeof id === "string") {
    ids.set(prefix, id);
  }
}
