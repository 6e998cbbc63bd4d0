import type { ExchangeRequest, ExchangeResponse } from "../../contract/exchange.ts";

/** How long a receiver may take to answer. */
const PATIENCE_MS = 10_000;

/** How much of a receiver's answer is kept. */
const MOST_TEXT = 10_000;

/** Posts an event. A receiver that does not answer, or not in time, is told by status 0. `closing` ends the wait early. */
export async function postEvent(
  fetch: typeof globalThis.fetch,
  request: ExchangeRequest,
  closing: AbortSignal,
): Promise<ExchangeResponse> {
  const { method, url, headers, body } = request;
  try {
    const response = await fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), closing]),
    });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text.slice(0, MOST_TEXT) };
  } catch (error) {
    const cause = (error as Error).cause instanceof Error ? ((error as Error).cause as Error) : (error as Error);
    return { status: 0, headers: {}, body: cause.message };
  }
}
