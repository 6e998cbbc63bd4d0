import { toHeaderRecord } from "../contract/check/exchange.ts";
import type { Handler } from "../server/handler.ts";
import { DroppedConnection } from "./request/faults.ts";

/** Answers a web-standard request with a handler. Rejects as `fetch` does when an injected fault drops the connection. */
export async function fetchFromHandler(handle: Handler, request: Request): Promise<Response> {
  const { method, url } = request;
  const body = request.body === null ? null : await request.text();
  try {
    const response = await handle({ method, url, headers: toHeaderRecord(request.headers), body });
    return new Response(response.body, { status: response.status, headers: response.headers });
  } catch (error) {
    throw error instanceof DroppedConnection ? new TypeError("fetch failed", { cause: error }) : error;
  }
}
