import { STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import type { ClientOptions } from "./client-options.ts";

/** Whether Stripe's answer may be asked for again. `Stripe-Should-Retry` decides where it is given. */
export function shouldRetry(response: Response): boolean {
  const advice = response.headers.get(STRIPE_HEADERS.shouldRetry);
  if (advice === "true" || advice === "false") {
    return advice === "true";
  }
  return response.status === 409 || response.status === 429 || response.status >= 500;
}

/**
 * Milliseconds to wait before retry number `retry` (1 is the first): doubled each time up to a limit, with jitter down
 * to half of that but never below the first delay, and no shorter than a `Retry-After` of up to a minute.
 * These are stripe-node's rules (`_getSleepTimeInMS` of 20.4.1).
 */
export function retryDelay(
  retry: number,
  { retryDelay: initial = 500, maxRetryDelay: limit = 5000 }: Pick<ClientOptions, "retryDelay" | "maxRetryDelay">,
  answer: Response | null,
): number {
  const backoff = Math.min(initial * 2 ** (retry - 1), limit) * (0.5 + Math.random() / 2);
  const asked = Number(answer?.headers.get(STRIPE_HEADERS.retryAfter)) * 1000;
  return Math.max(initial, backoff, asked <= 60_000 ? asked : 0);
}
