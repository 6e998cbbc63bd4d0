import { errorKindOf } from "../protocol/error-kind.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { maskKeys } from "../protocol/secrets/mask-keys.ts";
import { STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import type { StripeErrorCode, StripeErrorFields, StripeErrorKind } from "../protocol/stripe-error.ts";

export interface StripeErrorFacts {
  readonly kind: StripeErrorKind | "connection";
  readonly code: StripeErrorCode;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string | null;
  readonly error?: Partial<StripeErrorFields>;
  readonly cause?: unknown;
}

/**
 * A call that did not succeed: Stripe refused it, or no proper answer came. Its subclasses are the cases a caller acts
 * on differently. Keys and client secrets are taken out of every message.
 *
 * @example
 * import { createClient, StripeError } from "fc-contract";
 *
 * const client = createClient({ apiKey: "sk_test_…" });
 * try {
 *   await client.orThrow.GET("/v1/financial_connections/institutions");
 * } catch (error) {
 *   if (error instanceof StripeError) console.error(error.kind, error.code, error.requestId);
 * }
 */
export class StripeError extends FcContractError {
  override readonly name: string = "StripeError";
  readonly kind: StripeErrorKind | "connection";
  declare readonly code: StripeErrorCode;
  /** The HTTP status, null where no answer came. */
  readonly status: number | null;
  /** The `Request-Id` to quote to Stripe's support. */
  readonly requestId: string | null;
  /** The parameter at fault, as a form names it: `features[0]`. */
  readonly param: string | null;
  /** The `error` hash of the answer, freed of secrets. Null where no answer came. */
  readonly error: Partial<StripeErrorFields> | null;

  constructor({ kind, code, message, status, requestId, error, cause }: StripeErrorFacts) {
    super(code, message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.status = status ?? null;
    this.requestId = requestId ?? null;
    this.param = error?.param ?? null;
    this.error = error ?? null;
  }
}

/** 401: no key, or one that Stripe does not know. */
export class AuthenticationError extends StripeError {
  override readonly name = "AuthenticationError";
}

/** 403: the key may not do this. */
export class PermissionError extends StripeError {
  override readonly name = "PermissionError";
}

/** 400, 404 and other 4xx: the request has to change. `param` and `code` say what about it. */
export class InvalidRequestError extends StripeError {
  override readonly name = "InvalidRequestError";
}

/** 429, after all retries. */
export class RateLimitError extends StripeError {
  override readonly name = "RateLimitError";
}

/** An idempotency key was used again with other parameters, or is still in use by a call in flight. */
export class IdempotencyError extends StripeError {
  override readonly name = "IdempotencyError";
}

/** 5xx after all retries, or an answer that Stripe does not give: no JSON, no error envelope, a redirect. */
export class ApiError extends StripeError {
  override readonly name = "ApiError";
}

/** No answer came, or it broke off, after all retries: `code` is `connection_failed`, `answer_cut_off` or `timeout`. */
export class ConnectionError extends StripeError {
  override readonly name = "ConnectionError";
}

const classes = {
  authentication: AuthenticationError,
  permission: PermissionError,
  invalid_request: InvalidRequestError,
  rate_limit: RateLimitError,
  idempotency: IdempotencyError,
  api: ApiError,
} satisfies Record<StripeErrorKind, typeof StripeError>;

/** Makes the error of an answered call. `what` is the operation, `GET /v1/…`. */
export function createStripeError(what: string, response: Response, error: Partial<StripeErrorFields>): StripeError {
  const { status } = response;
  const kind = errorKindOf(status, error);
  const fields: Partial<StripeErrorFields> = JSON.parse(maskKeys(JSON.stringify(error)));
  return new classes[kind]({
    kind,
    code: fields.code ?? fields.type ?? kind,
    message: `${what} was answered with ${status}: ${fields.message ?? "Stripe gave no message."}`,
    status,
    requestId: response.headers.get(STRIPE_HEADERS.requestId),
    error: fields,
  });
}
