import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { splitUrl } from "../../server/split-url.ts";
import { assetHeaders } from "../pages/security-headers.ts";

const CONFIRM_SETUP = "/_sandbox/browser/confirm_setup";

/** Calls that need a client secret and no key. */
const CALLS_BY_SECRET: ReadonlySet<string> = new Set([
  "/_sandbox/flow/open",
  "/_sandbox/flow/accounts",
  "/_sandbox/flow/finish",
  "/_sandbox/flow/cancel",
  CONFIRM_SETUP,
]);

const CALLS_BY_KEY: ReadonlySet<string> = new Set(["/_sandbox/console/world", "/_sandbox/console/redeliver"]);

/** Any page with the stand-in for Stripe.js may make this call, as with Stripe's API. */
const CORS_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "content-type",
  "cross-origin-resource-policy": "cross-origin",
};

/** Whether a client secret in the body opens the world of a request. */
export function isCallBySecret(method: string, pathname: string): boolean {
  return method === "POST" && CALLS_BY_SECRET.has(pathname);
}

/** Whether the link flow, the console or the stand-in for Stripe.js makes a call. No journal shows those. */
export function isPageCall(pathname: string): boolean {
  return CALLS_BY_SECRET.has(pathname) || CALLS_BY_KEY.has(pathname);
}

/** Whether pages of every origin may make a request. */
export function isOpenToPages({ url }: ExchangeRequest): boolean {
  return splitUrl(url).pathname === CONFIRM_SETUP;
}

/** The answer to a browser that asks whether a page may make a call. */
export function answerPreflight(): ExchangeResponse {
  return { status: 204, headers: CORS_HEADERS, body: null };
}

/** Completes the answer to a page's call with the headers that browsers look at. */
export function addPageHeaders({ url }: ExchangeRequest, response: ExchangeResponse): ExchangeResponse {
  const { pathname } = splitUrl(url);
  if (!isPageCall(pathname)) {
    return response;
  }
  const headers = {
    ...response.headers,
    ...assetHeaders("application/json"),
    ...(pathname === CONFIRM_SETUP && CORS_HEADERS),
  };
  return { ...response, headers };
}
