import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveMock } from "../../src/mock/serve-mock.ts";
import type { RunningServer } from "../../src/server/serve-handler.ts";
import { TEST_KEY } from "./valid-request.ts";

const REFRESH = "/v1/financial_connections/accounts/fca_1/refresh";

let server: RunningServer;

beforeAll(async () => {
  server = await serveMock({ port: 0, seed: 1 });
});
afterAll(() => server.close());

describe("hostile input", () => {
  it.for([
    ["a body over a mebibyte", "a".repeat(1_048_577), 413, "The request body is far larger than any operation takes."],
    [
      "a body far over a mebibyte",
      "a".repeat(20_000_000),
      413,
      "The request body is far larger than any operation takes.",
    ],
    [
      "a percent escape that is none",
      "features[]=%zz",
      400,
      'The parameters cannot be read. The value of "features[]" is not valid percent-encoded UTF-8.',
    ],
    [
      "half a character",
      "features[]=%E2%82",
      400,
      'The parameters cannot be read. The value of "features[]" is not valid percent-encoded UTF-8.',
    ],
    [
      "a bracket left open",
      "features[=1",
      400,
      'The parameters cannot be read. "features[" is not the name of a parameter: write a, a[b] or a[].',
    ],
    [
      "deep nesting",
      `a${"[b]".repeat(40)}=1`,
      400,
      /^The parameters cannot be read\. "a\[b\].*" is nested 41 levels deep; at most 32 are read\.$/,
    ],
    [
      "ten thousand parameters",
      "a[]=1&".repeat(10_000),
      400,
      "The parameters cannot be read. The form has more than 4096 parameters.",
    ],
    ["__proto__", "features[]=balance&__proto__[x]=1", 400, "Received unknown parameter: __proto__"],
    ["constructor", "features[]=balance&constructor=1", 400, "Received unknown parameter: constructor"],
    [
      "a value and a list at once",
      "features=balance&features[]=balance",
      400,
      'The parameters cannot be read. "features[]" contradicts an earlier parameter: a name holds either one value, a list or a hash.',
    ],
  ] as const)("%s is refused", async ([, form, status, message]) => {
    const response = await fetch(`${server.url}${REFRESH}`, {
      method: "POST",
      headers: { authorization: TEST_KEY, "content-type": "application/x-www-form-urlencoded" },
      body: form,
    });
    const { error } = (await response.json()) as { error: { type: string; message: string } };

    expect([response.status, error.type]).toEqual([status, "invalid_request_error"]);
    expect(error.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it.for([
    "/v1/financial_connections/accounts/%zz",
    "/v1/financial_connections/accounts/%00",
    "/v1/financial_connections/accounts/__proto__",
    `/v1/financial_connections/accounts/${"a".repeat(6_000)}`,
    `/v1/financial_connections/accounts?${"a".repeat(10_000)}=1`,
    "/v1/financial_connections/accounts?limit=1&limit=2&limit[]=3",
    "//v1//financial_connections/accounts",
    "http://elsewhere.example/v1/financial_connections/accounts",
    "*",
    "/",
  ])("the target %s is answered without a fault", async (path) => {
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = httpRequest({ port: server.port, path, headers: { authorization: TEST_KEY } }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on("error", reject).end();
    });

    expect(answer.status).toBeLessThan(500);
    expect(JSON.parse(answer.body)).toBeTypeOf("object");
  });

  it("that is not HTTP is answered, and the connection is closed", async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, "127.0.0.1", () => socket.write("HELLO\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text)).on("error", reject);
    });

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"message":"The request could not be read: it is not HTTP, or its body is not UTF-8."');
  });
});
