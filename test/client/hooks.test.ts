import { expect, it } from "vitest";

import { createClient } from "../../src/client/index.ts";
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

it("a hook that throws ends the call and is not taken for a fault of the network", async () => {
  await using server = await startServer((response) => sendJson(response, { id: "fca_1" }));
  const fault = new Error("the logger is down");
  const client = createClient({
    apiKey: "sk_test_1",
    baseUrl: server.url,
    onResponse: () => {
      throw fault;
    },
  });
  await expect(client.GET("/v1/financial_connections/accounts")).rejects.toBe(fault);
  expect(server.requests).toHaveLength(1);
});
