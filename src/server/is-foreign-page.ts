import type { ExchangeRequest } from "../contract/check/exchange.ts";

/**
 * Whether a page of another origin makes a request. Browsers say so in `Origin` and `Sec-Fetch-Site`, which no script
 * can change; programs that are not browsers send neither.
 */
export function isForeignPage({ headers, url }: Pick<ExchangeRequest, "headers" | "url">): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"] ?? "none";

  if (site !== "same-origin" && site !== "none") {
    return true;
  }
  return origin !== undefined && !listOwnOrigins(headers["host"], url).includes(origin.toLowerCase());
}

/** A proxy may have taken TLS off, so both schemes are our own. Without a socket only the URL names the host. */
function listOwnOrigins(host: string | undefined, url: string): string[] {
  const own = host === undefined ? [] : [`http://${host}`.toLowerCase(), `https://${host}`.toLowerCase()];
  return host === undefined && URL.canParse(url) ? [new URL(url).origin] : own;
}
