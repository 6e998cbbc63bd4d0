import type { ApiVersion } from "../protocol/api-version.ts";
import type { AttemptEnd, AttemptStart } from "./attempt.ts";
import type { ValidationSettings } from "./report-findings.ts";

/** What a `fetch` must be able to do. The global one fits. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Settings of a client that each call can override. */
export interface CallSettings {
  /** Act as this connected account: the `Stripe-Account` header. */
  readonly stripeAccount?: string | undefined;
  /** Tries after the first one. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds for one try, its body included. Default 80,000, as stripe-node's. */
  readonly timeout?: number | undefined;
}

/** What can be set for one call, next to its parameters. */
export interface CallExtras extends CallSettings {
  readonly signal?: AbortSignal | undefined;
}

/** What can be set for one POST. */
export interface PostExtras extends CallExtras {
  /** Without one, every call gets its own. Refused when it is empty or not a valid header value. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * The settings of a client. Only `apiKey` is required. `validate`, off by default, checks every answer against the
 * contract of `apiVersion`.
 */
export interface ClientOptions<Version extends ApiVersion = ApiVersion> extends CallSettings, ValidationSettings {
  /** A secret (`sk_`) or restricted (`rk_`) key. */
  readonly apiKey: string;
  /** Picks the types and is sent as `Stripe-Version`. Default `2026-03-04.preview`. */
  readonly apiVersion?: Version | undefined;
  /**
   * Default `https://api.stripe.com`. A path is kept; a user name, password, query or fragment is refused, and so is a
   * live key together with a loopback address.
   */
  readonly baseUrl?: string | undefined;
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds before the first retry; doubled before each further one. Default 500. */
  readonly retryDelay?: number | undefined;
  /** Milliseconds that a wait grows to at most. Default 5,000. */
  readonly maxRetryDelay?: number | undefined;
  /**
   * Called before each try. Sees neither key nor body. What a hook throws never reaches the call: it is thrown outside
   * of it, as an event listener's error is (in Node an `uncaughtException`).
   */
  readonly onRequest?: ((attempt: AttemptStart) => void) | undefined;
  /** Called after each try, whatever came of it. Sees neither key nor body. What it throws is treated as `onRequest`'s. */
  readonly onResponse?: ((attempt: AttemptEnd) => void) | undefined;
}
