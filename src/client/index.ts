export { API_VERSIONS, isApiVersion, type ApiVersion } from "../protocol/api-version.ts";
export { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
export { FcContractError } from "../protocol/fc-contract-error.ts";
export { signPayload } from "../protocol/signature.ts";
export type {
  FinancialConnectionsErrorCode,
  StripeErrorCode,
  StripeErrorFields,
  StripeErrorKind,
  StripeErrorType,
} from "../protocol/stripe-error.ts";
export type { AttemptEnd, AttemptStart } from "./attempt.ts";
export type { CallExtras, CallSettings, ClientOptions, FetchLike, PostExtras } from "./client-options.ts";
export type { CallResult, Client, ExpandPathOf, ListPath } from "./client-types.ts";
export { constructEvent, type ConstructEventOptions } from "./construct-event.ts";
export type { ClientFinding } from "./client-finding.ts";
export type { Finding } from "../findings/finding.ts";
export type { Schema } from "./contract-types.ts";
export { createClient } from "./create-client.ts";
export {
  ApiError,
  AuthenticationError,
  ConnectionError,
  IdempotencyError,
  InvalidRequestError,
  PermissionError,
  RateLimitError,
  StripeError,
} from "./errors.ts";
export { ContractError, type ValidationSettings } from "./report-findings.ts";
export { WebhookSignatureError } from "./verify-signature.ts";
export type { WebhookEvent, WebhookEventType } from "./webhook-types.ts";
