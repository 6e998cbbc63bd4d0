import { type Exchange, type ExchangeRequest, type ExchangeResponse, toHeaderRecord } from "../../contract/exchange.ts";
import type { Handler } from "../../server/handler.ts";
import { splitUrl } from "../../server/split-url.ts";

/** Headers of one connection, not of the message (RFC 9110, 7.6.1), and those that fetch sets itself. */
const CONNECTION_HEADERS = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

export interface RecordOptions {
  /** Where requests go, with a path before theirs if there is one. */
  readonly target: URL;
  /** Called after each answer; the answer waits for it, so what was answered is also recorded. */
  readonly onExchange: (exchange: Exchange) => Promise<void>;
  /** The target did not answer. */
  readonly onFailure: (reason: string) => void;
  /** Gives up requests that the target has not answered yet. */
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
}

/** A handler that passes requests on to a target and its answers back, and hands over every exchange. */
export function createRecordHandler(options: RecordOptions): Handler {
  const { target, onExchange, onFailure, signal, now = () => new Date() } = options;
  const send = options.fetch ?? fetch;

  return async (request) => {
    const startedAt = now().toISOString();
    const { pathname, query } = splitUrl(request.url);
    const url = `${target.origin}${target.pathname.replace(/\/$/, "")}${pathname}${query === "" ? "" : `?${query}`}`;
    let response: ExchangeResponse;
    try {
      response = await passOn(send, url, request, signal);
    } catch (error) {
      const reason = describeFailure(error as Error);
      onFailure(`${request.method} ${pathname}: ${target.origin} does not answer: ${reason}`);
      return answerFailure(target.origin, reason);
    }
    await onExchange({
      startedAt,
      request: { ...request, url, headers: { ...request.headers, host: target.host } },
      response,
    });
    return response;
  };
}

async function passOn(
  send: typeof fetch,
  url: string,
  request: ExchangeRequest,
  signal: AbortSignal,
): Promise<ExchangeResponse> {
  const headers = Object.entries(request.headers).filter(([name]) => !CONNECTION_HEADERS.has(name));
  const response = await send(url, {
    method: request.method,
    headers,
    redirect: "manual",
    signal,
    ...(request.body === null ? {} : { body: request.body }),
  });
  const body = await response.text();
  const received = Object.entries(toHeaderRecord(response.headers)).filter(
    // The body has been decompressed.
    ([name]) => !CONNECTION_HEADERS.has(name) && name !== "content-encoding",
  );
  return { status: response.status, headers: Object.fromEntries(received), body };
}

function describeFailure(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}

function answerFailure(origin: string, reason: string): ExchangeResponse {
  const error = { type: "api_error", message: `fc-contract record: ${origin} does not answer: ${reason}` };
  return { status: 502, headers: { "content-type": "application/json" }, body: JSON.stringify({ error }) };
}
