import { errorMessage } from "../../contract/error-message.ts";
import type { Exchange, ExchangeResponse } from "../../contract/check/exchange.ts";
import type { Handler } from "../../server/handler.ts";
import { splitUrl } from "../../server/split-url.ts";
import { recordBody } from "./record-body.ts";
import { createSender, type PassedResponse } from "./send-request.ts";

export interface RecordOptions {
  /** Where requests go, with a path before theirs if there is one. */
  readonly target: URL;
  /** Called after each answer; the answer waits for it, so what was answered is also recorded. */
  readonly onExchange: (exchange: Exchange) => Promise<void>;
  /** The target did not answer. */
  readonly onFailure: (reason: string) => void;
  /** Gives up requests that the target has not answered yet. */
  readonly signal: AbortSignal;
  readonly now?: () => Date;
}

/** A handler that passes requests on to a target and its answers back, and hands over every exchange. */
export function createRecordHandler(options: RecordOptions): Handler {
  const { target, onExchange, onFailure, signal, now = () => new Date() } = options;
  const { send } = createSender(target, signal);

  return async (request) => {
    const startedAt = now().toISOString();
    const { path, pathname, url } = readTarget(target, request.url);
    let response: PassedResponse;
    try {
      response = await send(path, request);
    } catch (error) {
      const reason = describeFailure(error);
      onFailure(`${request.method} ${pathname}: ${target.origin} does not answer: ${reason}`);
      return answerFailure(target.origin, reason);
    }
    const { wire, ...received } = request;
    const { wire: _, ...recorded } = response;
    await onExchange({
      startedAt,
      request: {
        ...received,
        ...(wire !== undefined && recordBody(wire.bytes)),
        url,
        headers: { ...request.headers, host: target.host },
      },
      response: recorded,
    });
    return response;
  };
}

/** Where a request goes: its own target behind the path of the target, or `*` for the server as a whole. */
function readTarget(
  target: URL,
  url: string,
): { readonly path: string; readonly pathname: string; readonly url: string } {
  const { pathname, query } = splitUrl(url);

  if (pathname === "*") {
    return { path: "*", pathname, url: target.origin };
  }
  const path = `${target.pathname.replace(/\/$/, "")}${pathname}` || "/";
  const whole = `${path}${query === "" ? "" : `?${query}`}`;
  return { path: whole, pathname, url: `${target.origin}${whole}` };
}

/** Where a host has several addresses, the reasons are those of each. */
function describeFailure(error: unknown): string {
  const reasons: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return errorMessage(error) === "" && reasons.length > 0 ? errorMessage(reasons[0]) : errorMessage(error);
}

function answerFailure(origin: string, reason: string): ExchangeResponse {
  const error = { type: "api_error", message: `fc-contract record: ${origin} does not answer: ${reason}` };
  return { status: 502, headers: { "content-type": "application/json" }, body: JSON.stringify({ error }) };
}
