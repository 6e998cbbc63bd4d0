import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { readAsset } from "./read-asset.ts";
import { assetHeaders } from "./security-headers.ts";

/** Stands in the script where the sandbox's own address belongs. */
const PLACEHOLDER = '"__SANDBOX_ORIGIN__"';

/**
 * The stand-in for Stripe.js. It knows where it was served from, so that it also works under the address of the real
 * one: a test may answer `https://js.stripe.com/…` with it.
 */
export function serveStripeScript({ headers, url }: ExchangeRequest): ExchangeResponse {
  const script = ["stripe-refusals.js", "stripe.js"].map(readAsset).join("\n");
  const origin = readOrigin(headers["host"], url);
  const fields = {
    ...assetHeaders("text/javascript; charset=utf-8", "cross-origin"),
    "access-control-allow-origin": "*",
  };
  return { status: 200, headers: fields, body: script.replace(PLACEHOLDER, JSON.stringify(origin)) };
}

/** From the request's own URL where that is whole, or else from its host; empty where there is neither. */
function readOrigin(host: string | undefined, url: string): string {
  if (/^https?:/.test(url) && URL.canParse(url)) {
    return new URL(url).origin;
  }
  return host !== undefined && /^[\w.[\]:-]+$/.test(host) ? `http://${host}` : "";
}
