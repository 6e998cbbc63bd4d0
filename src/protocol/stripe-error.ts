/** The `type` of an error, as Stripe sends it. */
export type StripeErrorType =
  | "api_error"
  | "authentication_error"
  | "card_error"
  | "idempotency_error"
  | "invalid_grant"
  | "invalid_request_error"
  | "rate_limit_error";

/** The codes that only Financial Connections has. */
export type FinancialConnectionsErrorCode =
  | "financial_connections_account_inactive"
  | "financial_connections_account_pending_account_numbers"
  | "financial_connections_account_unavailable_account_numbers"
  | "financial_connections_consent_locale_invalid"
  | "financial_connections_consent_locale_unsupported"
  | "financial_connections_institution_unavailable"
  | "financial_connections_no_successful_transaction_refresh";

/** A code that an error may bear. Open: Stripe adds codes without a new API version. */
export type StripeErrorCode = FinancialConnectionsErrorCode | GenericErrorCode | (string & {});

type GenericErrorCode =
  | "api_key_expired"
  | "idempotency_key_in_use"
  | "livemode_mismatch"
  | "lock_timeout"
  | "parameter_invalid_empty"
  | "parameter_invalid_integer"
  | "parameter_invalid_string_blank"
  | "parameter_invalid_string_empty"
  | "parameter_missing"
  | "parameter_unknown"
  | "parameters_exclusive"
  | "platform_api_key_expired"
  | "rate_limit"
  | "resource_missing"
  | "secret_key_required"
  | "url_invalid";

export interface StripeErrorFields {
  readonly type: StripeErrorType;
  readonly code?: StripeErrorCode;
  readonly doc_url?: string;
  readonly message?: string;
  /** The parameter at fault, as a form names it: `features[0]`. */
  readonly param?: string;
  readonly request_log_url?: string;
}

/** The body of every answer that is not a 2xx. */
export interface StripeErrorBody {
  readonly error: StripeErrorFields;
}

/** What went wrong, in the terms a caller would act on. */
export type StripeErrorKind =
  | "authentication"
  | "permission"
  | "invalid_request"
  | "rate_limit"
  | "idempotency"
  | "api";

const typical: Readonly<Record<StripeErrorKind, { readonly status: number; readonly type: StripeErrorType }>> = {
  authentication: { status: 401, type: "invalid_request_error" },
  permission: { status: 403, type: "invalid_request_error" },
  invalid_request: { status: 400, type: "invalid_request_error" },
  rate_limit: { status: 429, type: "invalid_request_error" },
  idempotency: { status: 400, type: "idempotency_error" },
  api: { status: 500, type: "api_error" },
};

/** The status that Stripe answers an error of this kind with. A missing resource is an `invalid_request` with 404. */
export function statusOfErrorKind(kind: StripeErrorKind): number {
  return typical[kind].status;
}

/** Builds the body of an error, its keys in a fixed order and only those that are given. */
export function buildStripeError(kind: StripeErrorKind, fields: Omit<StripeErrorFields, "type">): StripeErrorBody {
  const { code, doc_url, message, param, request_log_url } = fields;
  return {
    error: {
      ...(code !== undefined && { code }),
      ...(doc_url !== undefined && { doc_url }),
      ...(message !== undefined && { message }),
      ...(param !== undefined && { param }),
      ...(request_log_url !== undefined && { request_log_url }),
      type: typical[kind].type,
    },
  };
}
