import { describe, expect, it } from "vitest";

import { constructEvent, ContractError, createClient, signPayload } from "../../src/client/index.ts";
import { sendJson, startServer } from "./recording-server.ts";

it("hooks see each try of a call: what it was, how it ended, how long until the next", async () => {
  await using server = await startServer((response, index) =>
    index === 0 ? sendJson(response, { error: { type: "api_error" } }, 503) : sendJson(response, { id: "fca_1" }),
  );
  const started: unknown[] = [];
  const ended: unknown[] = [];
  const client = createClient({
    apiKey: "sk_test_1",
    baseUrl: server.url,
    retryDelay: 1,
    onRequest: (attempt) => started.push(attempt),
    onResponse: (attempt) => ended.push(attempt),
  });
  const path = "/v1/financial_connections/accounts/{account}/disconnect";
  await client.POST(path, { params: { path: { account: "fca_1" } }, idempotencyKey: "key_1" });

  const call = { method: "POST", path, apiVersion: "2026-03-04.preview", idempotencyKey: "key_1" };
  expect(started).toEqual([
    { ...call, attempt: 1 },
    { ...call, attempt: 2 },
  ]);
  const answer = { requestId: "req_1", fault: null, duration: expect.any(Number) };
  expect(ended).toEqual([
    { ...call, ...answer, attempt: 1, status: 503, retryIn: 1 },
    { ...call, ...answer, attempt: 2, status: 200, retryIn: null },
  ]);
});

describe("a hook that throws", () => {
  it.each(["onRequest", "onResponse", "onFinding"] as const)("never loses a result: %s", async (hook) => {
    await using server = await startServer((response) => sendJson(response, { id: "fca_1" }));
    using uncaught = catchUncaught();
    const fault = new Error("the logger is down");
    const client = createClient({
      apiKey: "sk_test_1",
      baseUrl: server.url,
      validate: "report",
      [hook]: () => {
        throw fault;
      },
    });
    const path = "/v1/financial_connections/accounts/{account}/disconnect";
    expect((await client.POST(path, { params: { path: { account: "fca_1" } } })).data).toEqual({ id: "fca_1" });
    expect(server.requests).toHaveLength(1);
    expect(new Set(uncaught.errors)).toEqual(new Set([fault]));
  });

  it("never loses an event", async () => {
    using uncaught = catchUncaught();
    const fault = new Error("the logger is down");
    const payload = JSON.stringify({ object: "event", type: "customer.created", data: { object: {} } });
    const event = await constructEvent(payload, await signPayload(payload, "whsec_1"), "whsec_1", {
      onFinding: () => {
        throw fault;
      },
    });
    expect(event.type).toBe("customer.created");
    expect(uncaught.errors).toEqual([fault]);
  });

  it("does not keep a broken contract from being thrown", async () => {
    using uncaught = catchUncaught();
    const client = createClient({
      apiKey: "sk_test_1",
      fetch: async () => Response.json({}),
      validate: "throw",
      onFinding: () => {
        throw new Error("the logger is down");
      },
    });
    await expect(client.GET("/v1/financial_connections/accounts")).rejects.toBeInstanceOf(ContractError);
    expect(uncaught.errors.length).toBeGreaterThan(0);
  });
});

/** Takes over what is thrown outside of any call, which would end the process or the test. */
function catchUncaught(): Disposable & { readonly errors: readonly unknown[] } {
  const errors: unknown[] = [];
  const others = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => void errors.push(error));
  return {
    errors,
    [Symbol.dispose]() {
      process.removeAllListeners("uncaughtException");
      for (const listener of others) {
        process.on("uncaughtException", listener);
      }
    },
  };
}
