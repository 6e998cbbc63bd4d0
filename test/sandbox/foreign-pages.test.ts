import { describe, expect, it } from "vitest";
import { controlCalls } from "./control-calls.ts";
import { openSandbox } from "./open-sandbox.ts";

const HOST = "127.0.0.1:12111";
const REFUSED = {
  error: {
    message:
      "A page of another origin may not control the sandbox. Call /_sandbox from a program, from the sandbox's own pages, or with createSandbox().control.",
    type: "invalid_request_error",
  },
};

/** What the stand-in for Stripe.js calls from the page that it is on. */
const OPEN_TO_PAGES = "/_sandbox/browser/confirm_setup";

const FOREIGN = [
  ["another site", { origin: "https://evil.example" }],
  ["another port", { origin: "http://127.0.0.1:3000" }],
  ["another name of this machine", { origin: "http://localhost:12111" }],
  ["a page without an origin", { origin: "null" }],
  ["another site that sends no origin", { "sec-fetch-site": "cross-site" }],
  ["the same site, another origin", { "sec-fetch-site": "same-site" }],
  ["a browser that says neither where from", { origin: "" }],
] as const;

const OWN = [
  ["a program", {}],
  ["its own page", { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" }],
  ["its own page behind TLS", { origin: `https://${HOST}` }],
  ["the address bar", { "sec-fetch-site": "none" }],
] as const;

describe("the control over HTTP", () => {
  it.each(FOREIGN)("refuses every call of %s with 403 and changes nothing", async (_who, headers) => {
    const { control, sandbox } = openSandbox();
    const before = JSON.stringify(await control.takeSnapshot());
    for (const [method, url] of controlCalls().filter(([, path]) => path !== OPEN_TO_PAGES)) {
      const given = { authorization: "Bearer sk_test_123", host: HOST, ...headers };
      const response = await sandbox.handle({ method, url, headers: given, body: null });
      expect(response.headers).not.toHaveProperty("access-control-allow-origin");
      expect([method, url, response.status, JSON.parse(response.body ?? "")]).toEqual([method, url, 403, REFUSED]);
    }
    expect(JSON.stringify(await control.takeSnapshot())).toBe(before);
  });

  it.each(OWN)("answers %s", async (_who, headers) => {
    const { sandbox } = openSandbox();
    const given = { authorization: "Bearer sk_test_123", host: HOST, ...headers };
    const response = await sandbox.handle({ method: "GET", url: "/_sandbox/clock", headers: given, body: null });
    expect(response.status).toBe(200);
  });

  it("is not hidden by another spelling of its path", async () => {
    const { sandbox } = openSandbox();
    for (const url of [
      "/%5Fsandbox/reset",
      "//_sandbox/reset",
      "/_SANDBOX/reset",
      "/v1/../_sandbox/reset",
      "http://x/_sandbox/reset",
    ]) {
      const headers = { authorization: "Bearer sk_test_123", host: HOST, origin: "https://evil.example" };
      const response = await sandbox.handle({ method: "POST", url, headers, body: null });
      expect([url, response.status >= 400]).toEqual([url, true]);
    }
  });
});
