import { describe, expect, it } from "vitest";

import { errorKindOf } from "../../src/protocol/error-kind.ts";
import { buildStripeError, statusOfErrorKind } from "../../src/protocol/stripe-error.ts";

describe("errorKindOf", () => {
  it.each([
    { status: 400, error: { type: "invalid_request_error" }, want: "invalid_request" },
    { status: 401, error: { type: "invalid_request_error" }, want: "authentication" },
    { status: 403, error: { type: "invalid_request_error" }, want: "permission" },
    { status: 404, error: { code: "resource_missing" }, want: "invalid_request" },
    { status: 400, error: { type: "idempotency_error" }, want: "idempotency" },
    { status: 409, error: { code: "idempotency_key_in_use" }, want: "idempotency" },
    { status: 409, error: { code: "lock_timeout" }, want: "invalid_request" },
    { status: 429, error: {}, want: "rate_limit" },
    { status: 400, error: { code: "rate_limit" }, want: "rate_limit" },
    { status: 500, error: { type: "api_error" }, want: "api" },
    { status: 503, error: undefined, want: "api" },
  ] as const)("takes $status with $error for $want", ({ status, error, want }) => {
    expect(errorKindOf(status, error)).toBe(want);
  });
});

describe("buildStripeError", () => {
  it("writes the keys that are given in a fixed order", () => {
    const body = buildStripeError("invalid_request", {
      param: "features[0]",
      message: "Invalid features[0].",
      code: "parameter_unknown",
    });
    expect(JSON.stringify(body)).toBe(
      '{"error":{"code":"parameter_unknown","message":"Invalid features[0].","param":"features[0]","type":"invalid_request_error"}}',
    );
  });

  it("gives every kind a status that reads back as that kind", () => {
    for (const kind of [
      "authentication",
      "permission",
      "invalid_request",
      "rate_limit",
      "idempotency",
      "api",
    ] as const) {
      expect(errorKindOf(statusOfErrorKind(kind), buildStripeError(kind, {}).error)).toBe(kind);
    }
  });
});
