import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { errorMessage } from "../../contract/error-message.ts";
import { readTextStart } from "../../protocol/read-text-start.ts";

/** How long a receiver may take to answer. */
const PATIENCE_MS = 10_000;

/** Characters of a receiver's answer that are read. */
const MOST_TEXT = 10_000;

export interface PostOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Ends the wait early. */
  readonly closing: AbortSignal;
  /** Whether more than the status of the answer is kept. */
  readonly keepsAnswer: boolean;
}

/** Posts an event. Status 0 is a receiver that does not answer, or not in time; the body then says why. */
export async function postEvent(request: ExchangeRequest, options: PostOptions): Promise<ExchangeResponse> {
  const { method, url, headers, body } = request;
  try {
    const response = await options.fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), options.closing]),
    });
    // Read in any case: the connection can be used again only after a whole answer.
    const text = await readTextStart(response, MOST_TEXT);
    return options.keepsAnswer
      ? { status: response.status, headers: Object.fromEntries(response.headers), body: text }
      : { status: response.status, headers: {}, body: null };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: 0, headers: {}, body: errorMessage(cause) };
  }
}
