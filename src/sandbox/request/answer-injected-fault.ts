import type { StripeErrorKind } from "../../protocol/stripe-error.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { type Answer, answerRefusal } from "./respond.ts";
import type { Fault } from "./faults.ts";

/** The answer to a request that an injected `error` or `rate_limit` strikes. */
export function answerInjectedFault(fault: Fault): Answer {
  const isRateLimit = fault.kind === "rate_limit";
  const status = isRateLimit ? 429 : (fault.status ?? 500);
  const code = fault.code ?? (isRateLimit ? "rate_limit" : undefined);
  const retryAfter = fault.retryAfter ?? (isRateLimit ? 1 : undefined);
  const shouldRetry = fault.shouldRetry ?? (isRateLimit ? true : undefined);
  const fields = { message: describeStatus(status), ...(code !== undefined && { code }) };

  const refusal = refuse(kindOf(status, code), fields, status);
  return answerRefusal(status === 402 ? asCardError(refusal) : refusal, {
    ...(retryAfter !== undefined && { [STRIPE_HEADERS.retryAfter]: String(retryAfter) }),
    ...(shouldRetry !== undefined && { [STRIPE_HEADERS.shouldRetry]: String(shouldRetry) }),
  });
}

/** Only payments are refused with 402, and payments are not simulated: no other refusal is of this type. */
function asCardError({ status, error }: Refusal): Refusal {
  return { status, error: { error: { ...error.error, type: "card_error" } } };
}

function describeStatus(status: number): string {
  if (status === 429) {
    return "Too many requests in a short time. Slow down and try again.";
  }
  return status >= 500
    ? "An unexpected error occurred. Try again later."
    : "The sandbox refuses this request because of an injected fault.";
}

/** The kind of error that Stripe answers with a status. */
function kindOf(status: number, code: string | undefined): StripeErrorKind {
  if (status >= 500) {
    return "api";
  }
  switch (status) {
    case 401:
      return "authentication";
    case 403:
      return "permission";
    case 429:
      return "rate_limit";
    default:
      return code?.startsWith("idempotency_") === true ? "idempotency" : "invalid_request";
  }
}
