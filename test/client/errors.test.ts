import { describe, expect, it } from "vitest";

import type { StripeError } from "../../src/client/index.ts";
import {
  ApiError,
  AuthenticationError,
  createClient,
  FcContractError,
  IdempotencyError,
  InvalidRequestError,
  PermissionError,
  RateLimitError,
} from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { sendJson, startServer } from "./recording-server.ts";

const path = "/v1/financial_connections/accounts/{account}/refresh";
const init = { params: { path: { account: "fca_1" } }, body: { features: ["balance"] } } as const;

const rows: readonly {
  status: number;
  error: Record<string, string>;
  type: typeof StripeError;
  kind: string;
  code: string;
}[] = [
  {
    status: 401,
    error: { type: "invalid_request_error" },
    type: AuthenticationError,
    kind: "authentication",
    code: "invalid_request_error",
  },
  {
    status: 403,
    error: { type: "invalid_request_error", code: "secret_key_required" },
    type: PermissionError,
    kind: "permission",
    code: "secret_key_required",
  },
  {
    status: 400,
    error: { type: "invalid_request_error", code: "parameter_unknown", param: "features[0]" },
    type: InvalidRequestError,
    kind: "invalid_request",
    code: "parameter_unknown",
  },
  {
    status: 400,
    error: { type: "invalid_request_error", code: "financial_connections_account_inactive" },
    type: InvalidRequestError,
    kind: "invalid_request",
    code: "financial_connections_account_inactive",
  },
  {
    status: 404,
    error: { type: "invalid_request_error", code: "resource_missing" },
    type: InvalidRequestError,
    kind: "invalid_request",
    code: "resource_missing",
  },
  {
    status: 402,
    error: { type: "card_error" },
    type: InvalidRequestError,
    kind: "invalid_request",
    code: "card_error",
  },
  {
    status: 429,
    error: { type: "invalid_request_error", code: "rate_limit" },
    type: RateLimitError,
    kind: "rate_limit",
    code: "rate_limit",
  },
  {
    status: 400,
    error: { type: "idempotency_error" },
    type: IdempotencyError,
    kind: "idempotency",
    code: "idempotency_error",
  },
  {
    status: 409,
    error: { type: "invalid_request_error", code: "idempotency_key_in_use" },
    type: IdempotencyError,
    kind: "idempotency",
    code: "idempotency_key_in_use",
  },
  { status: 500, error: { type: "api_error" }, type: ApiError, kind: "api", code: "api_error" },
  { status: 503, error: {}, type: ApiError, kind: "api", code: "api" },
];

describe("an answer that is an error", () => {
  it.each(rows)(
    "with $status and $error is thrown as $kind, and given as it came",
    async ({ status, error, type, kind, code }) => {
      const body = { error: { ...error, message: "No." } };
      await using server = await startServer((response) => sendJson(response, body, status));
      const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, maxRetries: 0 });

      const thrown = await catchError(() => client.orThrow.POST(path, init));
      expect(thrown).toBeInstanceOf(type);
      expect(thrown).toBeInstanceOf(FcContractError);
      expect(thrown).toMatchObject({
        name: type.name,
        kind,
        code,
        status,
        requestId: "req_1",
        param: error["param"] ?? null,
        error: body.error,
        message: `POST ${path} was answered with ${status}: No.`,
      });

      const given = await client.POST(path, init);
      expect(given.data).toBeUndefined();
      expect(given.error).toEqual(body);
      expect(given.response.status).toBe(status);
    },
  );

  it("is freed of secrets wherever they are", async () => {
    const error = { type: "api_error", message: "sk_test_1", session: { client_secret: "fcsess_1_secret_2" } };
    await using server = await startServer((response) => sendJson(response, { error }, 400));
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    expect(await catchError(() => client.orThrow.POST(path, init))).toMatchObject({
      message: `POST ${path} was answered with 400: sk_test_****`,
      error: { type: "api_error", message: "sk_test_****", session: { client_secret: "fcsess_1_secret_****" } },
    });
  });

  it("without a message says so", async () => {
    await using server = await startServer((response) => sendJson(response, { error: {} }, 400, { "request-id": "" }));
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    expect(await catchError(() => client.orThrow.POST(path, init))).toMatchObject({
      message: `POST ${path} was answered with 400: Stripe gave no message.`,
    });
  });
});
