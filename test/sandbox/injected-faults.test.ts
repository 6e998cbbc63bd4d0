import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { type NewFault } from "../../src/sandbox/control/control.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { FC, openSandbox } from "./open-sandbox.ts";

const TYPES: readonly (readonly [status: number, type: string])[] = [
  [400, "invalid_request_error"],
  [401, "invalid_request_error"],
  [402, "card_error"],
  [403, "invalid_request_error"],
  [404, "invalid_request_error"],
  [409, "invalid_request_error"],
  [424, "invalid_request_error"],
  [429, "invalid_request_error"],
  [500, "api_error"],
  [502, "api_error"],
  [503, "api_error"],
  [599, "api_error"],
];

describe("an injected fault", () => {
  it.each(TYPES)("answers %i in Stripe's envelope, as %s", async (status, type) => {
    const { control, get } = openSandbox();
    await control.addFault({ kind: "error", status, code: "some_code", retry_after: 3, should_retry: true });
    const answer = await get(`${FC}/accounts`);

    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ type, code: "some_code", message: expect.any(String) });
    expect(answer.headers).toMatchObject({ "retry-after": "3", "stripe-should-retry": "true" });
    expect(answer.headers["request-id"]).toMatch(/^req_/);
    expect((await get(`${FC}/accounts`)).status).toBe(200);
  });

  it.each([
    [{ kind: "error" }, 500, undefined, undefined, undefined],
    [{ kind: "error", status: 503 }, 503, undefined, undefined, undefined],
    [{ kind: "error", should_retry: false }, 500, undefined, undefined, "false"],
    [{ kind: "error", retry_after: 0 }, 500, undefined, "0", undefined],
    [
      { kind: "error", status: 409, code: "idempotency_key_in_use" },
      409,
      "idempotency_key_in_use",
      undefined,
      undefined,
    ],
    [{ kind: "rate_limit" }, 429, "rate_limit", "1", "true"],
    [
      { kind: "rate_limit", code: "lock_timeout", retry_after: 60, should_retry: false },
      429,
      "lock_timeout",
      "60",
      "false",
    ],
  ] as const)(
    "of %j has the status, code and headers that were asked for",
    async (fault, status, code, after, retry) => {
      const { control, get } = openSandbox();
      await control.addFault(fault);
      const { status: got, body, headers } = await get(`${FC}/accounts`);
      expect([got, body.error?.code, headers["retry-after"], headers["stripe-should-retry"]]).toEqual([
        status,
        code,
        after,
        retry,
      ]);
    },
  );

  it("is listed as it was given", async () => {
    const { control } = openSandbox();
    const fault: NewFault = { kind: "error", status: 503, code: "lock_timeout", retry_after: 2, should_retry: false };
    expect((await control.addFault(fault)).data).toEqual([
      { ...fault, when: "before", operation: null, milliseconds: 1000, times: 1 },
    ]);
  });

  it.each([
    [{ kind: "error", status: 200 }, "status", "Invalid status: expected at least 400, got 200."],
    [{ kind: "error", status: 600 }, "status", "Invalid status: expected at most 599, got 600."],
    [{ kind: "error", status: "teapot" }, "status", 'Invalid integer: "teapot"'],
    [{ kind: "rate_limit", status: 503 }, "status", "Invalid status: it is for faults of kind error, not rate_limit."],
    [{ kind: "drop", code: "x" }, "code", "Invalid code: it is for faults of kind error or rate_limit, not drop."],
    [
      { kind: "latency", retry_after: 1 },
      "retry_after",
      "Invalid retry_after: it is for faults of kind error or rate_limit, not latency.",
    ],
    [
      { kind: "latency", should_retry: true },
      "should_retry",
      "Invalid should_retry: it is for faults of kind error or rate_limit, not latency.",
    ],
    [
      { kind: "error", code: "Not A Code" },
      "code",
      'Invalid code: expected lower case letters, digits and underscores, such as lock_timeout, got "Not A Code".',
    ],
    [{ kind: "error", code: "" }, "code", "An empty string was sent for code, which cannot be unset."],
    [{ kind: "error", retry_after: -1 }, "retry_after", "Invalid retry_after: expected at least 0, got -1."],
    [
      { kind: "error", should_retry: "perhaps" },
      "should_retry",
      'Invalid should_retry: expected boolean, got "perhaps".',
    ],
    [{ kind: "error", statos: 503 }, "statos", 'Received unknown parameter: statos (did you mean "status"?)'],
  ])("of %j is refused and says why", async (fault, param, message) => {
    const { control, get, post } = openSandbox();
    const { status, body } = await post("/_sandbox/faults", fault);
    expect([status, body.error?.param, body.error?.message]).toEqual([400, param, message]);
    expect((await control.listFaults()).data).toEqual([]);
    expect((await get(`${FC}/accounts`)).status).toBe(200);
  });

  it.each([
    [{ status: 500, should_retry: false }, 1],
    [{ status: 400, should_retry: true }, 2],
    [{ status: 503, retry_after: 0 }, 2],
  ])("of %j makes stripe-node send %i requests", async (fault, wanted) => {
    await using sandbox = createSandbox();
    let requests = 0;
    const counted: typeof fetch = (input, init) => {
      requests += 1;
      return sandbox.fetch(input, init);
    };
    const stripe = new Stripe("sk_test_123", {
      httpClient: Stripe.createFetchHttpClient(counted),
      maxNetworkRetries: 2,
    });
    await sandbox.control.addFault({ kind: "error", ...fault });
    await stripe.customers.list().catch((error: unknown) => error);
    expect(requests).toBe(wanted);
  });
});
