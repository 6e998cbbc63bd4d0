/** How long things take in the sandbox, in seconds. Stripe documents only the daily rhythm. */
export const TIMING = {
  /** From the start of a refresh to its end. */
  refresh: 1,
  /** From the start of a refresh until the next may start, where the institution does not say: as Stripe's guides print. */
  nextRefresh: 1,
  /** From linking at an institution that deactivates its accounts shortly, until it does. */
  deactivation: 2,
  /** How long before an expected deactivation, or the expiry of an account number, it is announced. */
  announcement: 30 * 86_400,
  /** From the debit of an account until it has succeeded or failed. With real banks it is days. */
  payment: 5,
  /** From one refresh of a subscription to the next. */
  subscription: 86_400,
} as const;
