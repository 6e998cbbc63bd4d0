import type { StripeErrorFields, StripeErrorKind } from "./stripe-error.ts";

/**
 * Which kind an answered error is. The status decides before `type`, as in stripe-node: Stripe sends
 * `invalid_request_error` with 401, 403 and 429 too.
 */
export function errorKindOf(status: number, error: Partial<StripeErrorFields> = {}): StripeErrorKind {
  if (status === 401) {
    return "authentication";
  }
  if (status === 403) {
    return "permission";
  }
  if (status === 429 || error.code === "rate_limit") {
    return "rate_limit";
  }
  if (error.type === "idempotency_error" || error.code === "idempotency_key_in_use") {
    return "idempotency";
  }
  return status >= 400 && status < 500 ? "invalid_request" : "api";
}
