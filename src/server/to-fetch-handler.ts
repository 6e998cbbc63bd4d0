import { type ExchangeResponse, toHeaderRecord } from "../contract/check/exchange.ts";
import { answerFault } from "./answer-fault.ts";
import type { Handler } from "./handler.ts";

/**
 * A handler as a function over web-standard requests, for tests and clients that need no socket.
 * A handler that throws is answered for with a 500, as on a socket.
 *
 * @example
 * const fetch = toFetchHandler(handler);
 * const response = await fetch(new Request("http://mock/v1/financial_connections/accounts"));
 */
export function toFetchHandler(
  handler: Handler,
  onFault?: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await answer(handler, request, onFault);
    return new Response(body, { status, headers });
  };
}

async function answer(
  handler: Handler,
  request: Request,
  onFault?: (error: unknown) => void,
): Promise<ExchangeResponse> {
  const { method, url } = request;
  const body = request.body === null ? null : await request.text();
  try {
    return await handler({ method, url, headers: toHeaderRecord(request.headers), body });
  } catch (error) {
    onFault?.(error);
    return answerFault(500);
  }
}
