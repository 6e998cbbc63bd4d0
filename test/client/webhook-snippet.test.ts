import { afterEach, expect, it, vi } from "vitest";

import { signPayload } from "../../src/client/index.ts";
import { findSnippet, importSnippet } from "../support/readme-snippets.ts";
import { readExample } from "./edit-json.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it("the snippet of a webhook route answers 204 to Stripe and 400 to anyone else", async () => {
  const { POST } = await importSnippet<{ POST: (request: Request) => Promise<Response> }>(
    findSnippet("ts", "export async function POST"),
  );
  vi.stubEnv("STRIPE_WEBHOOK_SECRET", "whsec_1");
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const body = JSON.stringify(readExample("AccountDeactivatedEvent"));
  const post = (signature: string): Promise<Response> =>
    POST(new Request("https://example.com", { method: "POST", body, headers: { "stripe-signature": signature } }));

  expect((await post(await signPayload(body, "whsec_1"))).status).toBe(204);
  expect(log.mock.calls).toEqual([["relink", expect.stringMatching(/^fcauth_/)]]);
  const refused = await post(await signPayload(body, "whsec_2"));
  expect([refused.status, await refused.text()]).toEqual([
    400,
    "No signature fits: is this the endpoint's secret, and the body byte for byte as it came?",
  ]);
});
