import type { ExchangeRequest, ExchangeResponse } from "../contract/exchange.ts";

/**
 * What answers requests, whatever brings them: a socket, a test, a fetch that never leaves the process.
 *
 * Plain values instead of `Request` and `Response`, which cost more to make than most answers. May answer at once or
 * later; a handler that throws is answered for with a 500, and status 0 breaks the connection without an answer.
 */
export type Handler = (request: ExchangeRequest) => ExchangeResponse | Promise<ExchangeResponse>;
