import { describe, expect, it } from "vitest";

import { ApiError, ConnectionError, createClient, RateLimitError, StripeError } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { startServer, type Answer } from "./recording-server.ts";

const path = "/v1/financial_connections/accounts";
const call = `GET ${path}`;

interface Row {
  readonly title: string;
  readonly answer: Answer;
  readonly type: typeof StripeError;
  readonly want: { readonly code: string; readonly status: number | null; readonly message: string };
}

const answering =
  (status: number, headers: Record<string, string>, body = ""): Answer =>
  (response) => {
    response.writeHead(status, { "request-id": "req_7", ...headers });
    response.end(body);
  };

const html = { "content-type": "text/html" };
const json = { "content-type": "application/json" };
const malformed = (told: string): string => `this is not an answer of Stripe's API (${told}): check baseUrl.`;
const redirect = "a redirect. It is not followed, because the key would go with it: check baseUrl.";

const rows: readonly Row[] = [
  {
    title: "a web page with 200",
    answer: answering(200, html, "<html>sk_test_secret</html>"),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 200,
      message: `${call} was answered with 200: ${malformed("text/html, 27 characters")}`,
    },
  },
  {
    title: "a web page with 502",
    answer: answering(502, html, "<html></html>"),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 502,
      message: `${call} was answered with 502: ${malformed("text/html, 13 characters")}`,
    },
  },
  {
    title: "a web page with 429",
    answer: answering(429, html, "slow down"),
    type: RateLimitError,
    want: {
      code: "answer_malformed",
      status: 429,
      message: `${call} was answered with 429: ${malformed("text/html, 9 characters")}`,
    },
  },
  {
    title: "nothing with 200",
    answer: answering(200, {}),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 200,
      message: `${call} was answered with 200: ${malformed("no content type, 0 characters")}`,
    },
  },
  {
    title: "204",
    answer: answering(204, {}),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 204,
      message: `${call} was answered with 204: ${malformed("no content type, 0 characters")}`,
    },
  },
  {
    title: "JSON that is cut off but complete on the wire",
    answer: answering(200, json, '{"object": "list", "da'),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 200,
      message: `${call} was answered with 200: ${malformed("application/json, 22 characters")}`,
    },
  },
  {
    title: "JSON that is no object",
    answer: answering(200, json, "[1]"),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 200,
      message: `${call} was answered with 200: ${malformed("application/json, 3 characters")}`,
    },
  },
  {
    title: "500 without an error envelope",
    answer: answering(500, json, '{"error": "oops"}'),
    type: ApiError,
    want: {
      code: "answer_malformed",
      status: 500,
      message: `${call} was answered with 500: ${malformed("application/json, 17 characters")}`,
    },
  },
  {
    title: "a redirect",
    answer: answering(302, { location: "http://127.0.0.1:1/elsewhere" }),
    type: ApiError,
    want: { code: "redirected", status: 302, message: `${call} was answered with 302: ${redirect}` },
  },
  {
    title: "a redirect that keeps the method",
    answer: answering(307, { location: "/v1/other" }),
    type: ApiError,
    want: { code: "redirected", status: 307, message: `${call} was answered with 307: ${redirect}` },
  },
  {
    title: "a body cut off",
    answer: (response) => {
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write('{"object"', () => response.destroy());
    },
    type: ConnectionError,
    want: {
      code: "answer_cut_off",
      status: null,
      message: `${call} was answered, but the answer broke off. Tries: 1.`,
    },
  },
  {
    title: "a chunked body without its last chunk",
    answer: (response) => {
      response.writeHead(200, json);
      response.write('{"object":"list"}', () => response.destroy());
    },
    type: ConnectionError,
    want: {
      code: "answer_cut_off",
      status: null,
      message: `${call} was answered, but the answer broke off. Tries: 1.`,
    },
  },
  {
    title: "a response that never begins",
    answer: () => {},
    type: ConnectionError,
    want: { code: "timeout", status: null, message: `${call} was not answered within 150 ms. Tries: 1.` },
  },
  {
    title: "a response that never ends",
    answer: (response) => {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    },
    type: ConnectionError,
    want: { code: "timeout", status: null, message: `${call} was not answered within 150 ms. Tries: 1.` },
  },
  {
    title: "a connection closed at once",
    answer: (response) => response.destroy(),
    type: ConnectionError,
    want: {
      code: "connection_failed",
      status: null,
      message: `${call} got no answer: the connection failed. Tries: 1.`,
    },
  },
  {
    title: "something that is not HTTP",
    answer: (response) => response.socket?.end("220 mail.example.com ESMTP\r\n"),
    type: ConnectionError,
    want: {
      code: "connection_failed",
      status: null,
      message: `${call} got no answer: the connection failed. Tries: 1.`,
    },
  },
];

describe("a server that misbehaves", () => {
  it.concurrent.each(rows)("with $title gives $want.code", async ({ answer, type, want }) => {
    await using server = await startServer(answer);
    const timeout = want.code === "timeout" ? 150 : 60_000;
    const client = createClient({ apiKey: "sk_test_secret", baseUrl: server.url, maxRetries: 0, timeout });
    for (const run of [() => client.GET(path), () => client.orThrow.GET(path)]) {
      const error = await catchError(run);
      expect(error).toBeInstanceOf(type);
      expect(error).toBeInstanceOf(StripeError);
      expect(error).toMatchObject(want);
      expect(error).toMatchObject({ requestId: want.status === null ? null : "req_7" });
    }
    expect(server.requests.every(({ target }) => target === path)).toBe(true);
  });

  it("that is not there gives connection_failed with the platform's error as its cause", async () => {
    const server = await startServer(() => {});
    await server[Symbol.asyncDispose]();
    const client = createClient({ apiKey: "sk_test_secret", baseUrl: server.url, maxRetries: 0 });
    const error = await catchError(() => client.GET(path));
    expect(error).toMatchObject({
      name: "ConnectionError",
      kind: "connection",
      code: "connection_failed",
      param: null,
      error: null,
    });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });
});
