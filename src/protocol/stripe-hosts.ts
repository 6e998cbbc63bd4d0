/** The hosts that Stripe's SDKs send requests to. */
export const STRIPE_HOSTS: readonly string[] = [
  "api.stripe.com",
  "connect.stripe.com",
  "files.stripe.com",
  "meter-events.stripe.com",
];
