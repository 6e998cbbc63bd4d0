/** The names of the headers that Stripe's API and its clients agree on; lower case, as `Headers` and Node give them. */
export const STRIPE_HEADERS = {
  account: "stripe-account",
  authorization: "authorization",
  contentType: "content-type",
  context: "stripe-context",
  idempotencyKey: "idempotency-key",
  requestId: "request-id",
  retryAfter: "retry-after",
  shouldRetry: "stripe-should-retry",
  signature: "stripe-signature",
  version: "stripe-version",
} as const;

export const FORM_CONTENT_TYPE = "application/x-www-form-urlencoded";
