import { http } from "msw";
import { setupServer } from "msw/node";
import { Stripe } from "stripe-preview";
import { expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";

it("one MSW handler puts the sandbox in Stripe's place", async () => {
  await using sandbox = createSandbox();
  const server = setupServer(http.all("https://api.stripe.com/*", ({ request }) => sandbox.fetch(request)));
  server.listen();
  onTestFinished(() => server.close());
  const stripe = new Stripe("sk_test_123", { apiVersion: "2026-03-04.preview" as never });

  expect((await stripe.financialConnections.sessions.create({ permissions: ["balances"] })).status).toBe("pending");
});
