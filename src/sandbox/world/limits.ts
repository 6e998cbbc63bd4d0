/**
 * How many records of some kinds a world keeps, so that its memory does not grow with the requests that it answers. The
 * oldest go first, once there are a tenth more. What a program creates and can be asked for at any time is never dropped.
 */
export const MOST = {
  /** Events that are delivered; Stripe keeps them for 30 days, however many. */
  events: 10_000,
  /** Deliveries that wait for a receiver. The oldest fail. */
  deliveries: 10_000,
  /** Sessions without accounts. How long Stripe keeps them is not documented. */
  sessions: 10_000,
  /** SetupIntents that have not succeeded. */
  setupIntents: 10_000,
  /** PaymentIntents that were never confirmed. */
  paymentIntents: 10_000,
  /** Results of requests with an idempotency key. */
  idempotencyKeys: 10_000,
  /** Ids of deleted customers. */
  deletedCustomers: 10_000,
  /** Ownerships that a later refresh has replaced. */
  ownerships: 10_000,
  /** Transaction refreshes that are not the latest of their account. */
  transactionRefreshes: 10_000,
} as const;

/** Characters of all results of requests with an idempotency key. */
export const MOST_RESULT_TEXT = 8_000_000;
