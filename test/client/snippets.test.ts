import { afterEach, expect, it, vi } from "vitest";

import { signPayload } from "../../src/client/index.ts";
import { readExample } from "./edit-json.ts";
import { sendJson, startServer, type Answer } from "./recording-server.ts";

const root = "/v1/financial_connections";
const account = readExample("AccountRefreshAllPending");
const list = (data: readonly unknown[], hasMore = false) => ({ object: "list", url: root, has_more: hasMore, data });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it("the snippet that links, refreshes and pages an account runs as printed", async () => {
  const answer: Answer = (response, _index, { method, target }) => {
    const [path = "", query = ""] = target.split("?");
    const answers: Readonly<Record<string, unknown>> = {
      [`POST ${root}/sessions`]: { id: "fcsess_1", accounts: list([]) },
      [`GET ${root}/sessions/fcsess_1`]: { id: "fcsess_1", accounts: list([account]) },
      [`POST ${root}/accounts/${String(account["id"])}/refresh`]: {
        ...account,
        account_holder: { customer: { id: "cus_123" } },
      },
      [`GET ${root}/transactions`]: query.includes("starting_after")
        ? list([{ id: "fctxn_2", description: "Rent", amount: -90_000, currency: "usd" }])
        : list([{ id: "fctxn_1", description: "Coffee", amount: -450, currency: "usd" }], true),
    };
    sendJson(response, answers[`${method} ${path}`]);
  };
  await using server = await startServer(answer);
  vi.stubEnv("STRIPE_SECRET_KEY", "sk_test_1");
  vi.stubEnv("STRIPE_BASE_URL", server.url);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});

  await import("./snippets/link-an-account.ts");
  expect(log.mock.calls).toEqual([
    [account["institution_name"], account["last4"], "pending", "cus_123"],
    ["Coffee", -450, "usd"],
    ["Rent", -90_000, "usd"],
  ]);
  expect(server.requests).toHaveLength(5);
});

it("the snippet of a webhook route answers 204 to Stripe and 400 to anyone else", async () => {
  const { POST } = await import("./snippets/webhook-route.ts");
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
