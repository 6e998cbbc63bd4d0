import { describe, expect, it } from "vitest";

import { createClient } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { sendJson, startServer } from "./recording-server.ts";

const reason = new Error("the user left");
const path = "/v1/financial_connections/accounts";

describe("an abort signal", () => {
  it("that is aborted already sends nothing", async () => {
    await using server = await startServer((response) => sendJson(response, {}));
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    expect(await catchError(() => client.GET(path, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  it("ends a call that waits for its answer, and is not retried", async () => {
    const controller = new AbortController();
    await using server = await startServer(() => controller.abort(reason));
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, retryDelay: 1 });
    expect(await catchError(() => client.GET(path, { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("ends a call in the middle of a body", async () => {
    const controller = new AbortController();
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
    });
    const fetchThenAbort: typeof fetch = async (...args) => {
      const response = await fetch(...args);
      setImmediate(() => controller.abort(reason));
      return response;
    };
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, fetch: fetchThenAbort });
    expect(await catchError(() => client.GET(path, { signal: controller.signal }))).toBe(reason);
  });

  it("ends the wait before a retry", async () => {
    const controller = new AbortController();
    await using server = await startServer((response) => sendJson(response, { error: { type: "api_error" } }, 500));
    const client = createClient({
      apiKey: "sk_test_1",
      baseUrl: server.url,
      retryDelay: 600_000,
      onResponse: () => void setImmediate(() => controller.abort(reason)),
    });
    expect(await catchError(() => client.GET(path, { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("ends the walk through a list between two items", async () => {
    const controller = new AbortController();
    await using server = await startServer((response) =>
      sendJson(response, { object: "list", url: path, has_more: false, data: [{ id: "fca_1" }, { id: "fca_2" }] }),
    );
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    const seen: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of client.list(path, { signal: controller.signal })) {
        seen.push(id);
        controller.abort(reason);
      }
    };
    expect(await catchError(walk)).toBe(reason);
    expect(seen).toEqual(["fca_1"]);
  });
});

it("a timeout of Infinity waits as long as it takes", async () => {
  await using server = await startServer((response) => setTimeout(() => sendJson(response, { id: "fca_1" }), 30));
  const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, timeout: Infinity, maxRetries: 0 });
  expect((await client.GET(path)).response.status).toBe(200);
});
