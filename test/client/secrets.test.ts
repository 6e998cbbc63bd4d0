import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { createClient } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { sendJson, startServer, type Answer } from "./recording-server.ts";

const apiKey = "sk_test_5RnQZkEy0f0uR0wN";
const clientSecret = "fcsess_1Q_secret_zX9vKq";
const secrets = /5RnQZkEy0f0uR0wN|zX9vKq/;
const session = {
  id: "fcsess_1Q",
  object: "financial_connections.session",
  client_secret: clientSecret,
  status: "odd",
};

const answers: readonly { title: string; answer: Answer }[] = [
  { title: "a session", answer: (response) => sendJson(response, session) },
  {
    title: "an error that quotes both",
    answer: (response) =>
      sendJson(
        response,
        { error: { type: "invalid_request_error", message: `Bad key ${apiKey} or ${clientSecret}` } },
        401,
      ),
  },
  { title: "a page that quotes both", answer: (response) => void response.end(`${apiKey} ${clientSecret}`) },
  { title: "nothing", answer: (response) => response.destroy() },
  {
    title: "a redirect with both in its address",
    answer: (response) => void response.writeHead(302, { location: `/?${apiKey}&${clientSecret}` }).end(),
  },
];

describe("the key and client secrets", () => {
  it.each(answers)("stay out of hooks, findings and errors after $title", async ({ answer }) => {
    await using server = await startServer(answer);
    const told: unknown[] = [];
    const tell = (fact: unknown): void => void told.push(fact);
    const client = createClient({
      apiKey,
      baseUrl: server.url,
      maxRetries: 1,
      retryDelay: 1,
      onRequest: tell,
      onResponse: tell,
      validate: "throw",
      onFinding: tell,
    });
    const error = await catchError(() =>
      client.orThrow.POST("/v1/financial_connections/sessions", {
        body: { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["balances"] },
      }),
    );
    const told_all = inspect([told, error, (error as Error).stack], { depth: 20, showHidden: true });
    expect(told.length).toBeGreaterThan(1);
    expect(told_all).not.toMatch(secrets);
    expect(JSON.stringify([told, error])).not.toMatch(secrets);
  });

  it("can't be read off the client", () => {
    const client = createClient({ apiKey });
    expect(inspect(client, { depth: 20, showHidden: true })).not.toMatch(secrets);
    expect(JSON.stringify(client)).not.toMatch(secrets);
  });
});
