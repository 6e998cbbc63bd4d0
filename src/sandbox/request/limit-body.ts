import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { isForeignPage } from "../../server/is-foreign-page.ts";
import { BODY_LIMIT } from "../../server/serve-handler.ts";
import { splitUrl } from "../../server/split-url.ts";

/** Bytes of a snapshot: several hundred thousand records. */
const SNAPSHOT_LIMIT = 268_435_456;

/**
 * Bytes of a request body that the sandbox reads. A snapshot that it took is as big as the world was, and has to be
 * accepted again. Pages of another origin are refused, so they cannot fill the memory either.
 */
export function limitBody(request: Pick<ExchangeRequest, "headers" | "url">): number {
  return splitUrl(request.url).pathname === "/_sandbox/snapshot" && !isForeignPage(request)
    ? SNAPSHOT_LIMIT
    : BODY_LIMIT;
}
