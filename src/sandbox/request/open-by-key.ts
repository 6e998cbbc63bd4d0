import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { readAuthorization } from "../../protocol/api-key.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { refuseKey } from "../../products/stripe/refusals/refuse-key.ts";
import { notSimulated } from "../refused-call.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";

/** How many parsed `Authorization` headers are cached. */
const MOST_REMEMBERED = 1_000;

/** Creates a function that opens the world of a request's key, and of the connected account that it acts as. */
export function createKeyOpener(worlds: Worlds): (request: ExchangeRequest) => OpenWorld | Refusal {
  const keys = new Map<string, string>();

  return ({ headers }) => {
    const header = headers[STRIPE_HEADERS.authorization] ?? "";
    const key = keys.get(header) ?? readKey(header, keys);
    if (typeof key !== "string") {
      return key;
    }
    const account = headers[STRIPE_HEADERS.account] ?? null;
    return refuseAccount(account) ?? refuseContext(headers[STRIPE_HEADERS.context]) ?? worlds.open(key, account);
  };
}

function readKey(header: string, remembered: Map<string, string>): string | Refusal {
  const presented = readAuthorization(header);
  const refusal = refuseKey(presented);
  if (refusal !== undefined || presented.presented !== "key") {
    return refusal ?? refuse("authentication", { message: "Invalid API Key provided." });
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  remembered.set(header, presented.key);
  return presented.key;
}

function refuseAccount(account: string | null): Refusal | undefined {
  if (account === null || /^acct_\w{1,200}$/.test(account)) {
    return undefined;
  }
  const message = "The Stripe-Account header must be the id of a connected account, such as acct_123.";
  return refuse("invalid_request", { message });
}

function refuseContext(context: string | undefined): Refusal | undefined {
  return context === undefined ? undefined : notSimulated("the Stripe-Context header").refusal;
}
