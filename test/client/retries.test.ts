import { describe, expect, it } from "vitest";

import { createClient, type AttemptEnd } from "../../src/client/index.ts";
import { sendJson, startServer, type Answer } from "./recording-server.ts";

const refresh = "/v1/financial_connections/accounts/{account}/refresh";
const failure = { error: { type: "api_error", message: "no" } };
const fail =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    sendJson(response, failure, status, headers);
const succeed: Answer = (response) => sendJson(response, { id: "fca_1" });
const hangUp: Answer = (response) => response.destroy();
const breakOff: Answer = (response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("{", () => response.destroy());
};
const hang: Answer = () => {};

interface Row {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly tries: number;
  /** Milliseconds before each retry, shortest and longest. */
  readonly waits: readonly (readonly [shortest: number, longest: number])[];
  readonly ends: number | string;
}

// With a first delay of 20 ms: 20 at once, then 20 to 40, then 40 to 80.
const [first, second, third] = [
  [20, 20],
  [20, 40],
  [40, 80],
] as const;

const rows: readonly Row[] = [
  { title: "200", answers: [succeed], tries: 1, waits: [], ends: 200 },
  { title: "400", answers: [fail(400)], tries: 1, waits: [], ends: 400 },
  { title: "401", answers: [fail(401)], tries: 1, waits: [], ends: 401 },
  { title: "404", answers: [fail(404)], tries: 1, waits: [], ends: 404 },
  { title: "409, then 200", answers: [fail(409), succeed], tries: 2, waits: [first], ends: 200 },
  { title: "429, then 200", answers: [fail(429), succeed], tries: 2, waits: [first], ends: 200 },
  {
    title: "500, 503, then 200",
    answers: [fail(500), fail(503), succeed],
    tries: 3,
    waits: [first, second],
    ends: 200,
  },
  { title: "500 for ever", answers: [fail(500)], tries: 4, waits: [first, second, third], ends: 500 },
  { title: "a closed connection, then 200", answers: [hangUp, succeed], tries: 2, waits: [first], ends: 200 },
  { title: "a body cut off, then 200", answers: [breakOff, succeed], tries: 2, waits: [first], ends: 200 },
  {
    title: "closed connections for ever",
    answers: [hangUp],
    tries: 4,
    waits: [first, second, third],
    ends: "connection_failed",
  },
  {
    title: "bodies cut off for ever",
    answers: [breakOff],
    tries: 4,
    waits: [first, second, third],
    ends: "answer_cut_off",
  },
  { title: "no answer for ever", answers: [hang], tries: 4, waits: [first, second, third], ends: "timeout" },
  {
    title: "500 with Stripe-Should-Retry: false",
    answers: [fail(500, { "stripe-should-retry": "false" })],
    tries: 1,
    waits: [],
    ends: 500,
  },
  {
    title: "400 with Stripe-Should-Retry: true, then 200",
    answers: [fail(400, { "stripe-should-retry": "true" }), succeed],
    tries: 2,
    waits: [first],
    ends: 200,
  },
  {
    title: "429 with Retry-After: 0.1",
    answers: [fail(429, { "retry-after": "0.1" }), succeed],
    tries: 2,
    waits: [[100, 100]],
    ends: 200,
  },
  {
    title: "429 with Retry-After: 1",
    answers: [fail(429, { "retry-after": "1" }), succeed],
    tries: 2,
    waits: [[1000, 1000]],
    ends: 200,
  },
  {
    title: "429 with a Retry-After of over a minute",
    answers: [fail(429, { "retry-after": "61" }), succeed],
    tries: 2,
    waits: [first],
    ends: 200,
  },
  {
    title: "429 with a Retry-After that is no number",
    answers: [fail(429, { "retry-after": "soon" }), succeed],
    tries: 2,
    waits: [first],
    ends: 200,
  },
];

describe("retries", () => {
  it.concurrent.each(rows)("after $title there are $tries tries", async ({ answers, tries, waits, ends }) => {
    await using server = await startServer((response, index, request) =>
      (answers[index] ?? answers.at(-1) ?? succeed)(response, index, request),
    );
    const attempts: AttemptEnd[] = [];
    const client = createClient({
      apiKey: "sk_test_1",
      baseUrl: server.url,
      maxRetries: 3,
      retryDelay: 20,
      timeout: answers.includes(hang) ? 100 : 60_000,
      onResponse: (attempt) => attempts.push(attempt),
    });
    const call = client.POST(refresh, { params: { path: { account: "fca_1" } }, body: { features: ["balance"] } });
    const end = await call.then(
      ({ response }) => response.status,
      (error: { code: string }) => error.code,
    );

    expect(end).toBe(ends);
    expect(server.requests).toHaveLength(tries);
    expect(attempts.map(({ attempt }) => attempt)).toEqual(Array.from({ length: tries }, (_, at) => at + 1));
    expect(new Set(server.requests.map(({ body }) => body))).toEqual(new Set(["features[0]=balance"]));
    const keys = new Set(server.requests.map(({ headers }) => headers["idempotency-key"]));
    expect(keys.size).toBe(1);
    expect([...keys][0]).toMatch(/^fc-contract-[\da-f-]{36}$/);
    const retries = attempts.flatMap(({ retryIn }) => (retryIn === null ? [] : [retryIn]));
    expect(retries).toHaveLength(waits.length);
    for (const [index, [shortest, longest]] of waits.entries()) {
      expect(retries[index]).toBeGreaterThanOrEqual(shortest);
      expect(retries[index]).toBeLessThanOrEqual(longest);
    }
  });

  it("after no answer in time, then 200 there are 2 tries", async () => {
    const attempts: AttemptEnd[] = [];
    const keys: (string | null)[] = [];
    const client = createClient({
      apiKey: "sk_test_1",
      retryDelay: 20,
      timeout: 100,
      // Without a server between, so that the second answer is there before its time could be over.
      fetch: async (_, init) => {
        keys.push(new Headers(init?.headers).get("idempotency-key"));
        const { signal } = init ?? {};
        return keys.length > 1
          ? Response.json({ id: "fca_1" })
          : new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
      },
      onResponse: (attempt) => attempts.push(attempt),
    });
    const init = { params: { path: { account: "fca_1" } }, body: { features: ["balance"] } } as const;
    expect((await client.POST(refresh, init)).response.status).toBe(200);
    expect(attempts.map(({ attempt, status, retryIn }) => ({ attempt, status, retryIn }))).toEqual([
      { attempt: 1, status: null, retryIn: 20 },
      { attempt: 2, status: 200, retryIn: null },
    ]);
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(keys[0]).toMatch(/^fc-contract-[\da-f-]{36}$/);
  });

  it("wait between half a second and five by default", async () => {
    const waits: (number | null)[] = [];
    const controller = new AbortController();
    const client = createClient({
      apiKey: "sk_test_1",
      maxRetries: 9,
      fetch: async () => Response.json(failure, { status: 500 }),
      onResponse: ({ retryIn }) => {
        waits.push(retryIn);
        controller.abort();
      },
    });
    await client.GET("/v1/financial_connections/accounts", { signal: controller.signal }).catch(() => null);
    expect(waits).toEqual([500]);
  });

  it("give every call its own key, or the caller's", async () => {
    await using server = await startServer(succeed);
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    const init = { params: { path: { account: "fca_1" } }, body: { features: ["balance"] } } as const;
    await client.POST(refresh, init);
    await client.POST(refresh, init);
    await client.POST(refresh, { ...init, idempotencyKey: "mine" });
    await client.GET("/v1/financial_connections/accounts");
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(4);
    expect(keys.slice(2)).toEqual(["mine", undefined]);
  });

  it("can be set for one call", async () => {
    await using server = await startServer(fail(500));
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, maxRetries: 5, retryDelay: 1 });
    await client.GET("/v1/financial_connections/accounts", { maxRetries: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it("happen twice by default", async () => {
    await using server = await startServer(fail(500));
    await createClient({ apiKey: "sk_test_1", baseUrl: server.url, retryDelay: 1 }).GET(
      "/v1/financial_connections/accounts",
    );
    expect(server.requests).toHaveLength(3);
  });
});
