import { describe, expect, it } from "vitest";

import { createClient, FcContractError, type ApiVersion } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";

const missing = "apiKey is missing: pass a secret or restricted key, sk_… or rk_….";
const malformed = "apiKey contains a space, a line break or a non-ASCII character: copy it again.";
const loopback = "apiKey is a live key, but baseUrl is this machine: use a test key with a mock or sandbox.";
const publishable = "apiKey is a publishable key: use a secret or restricted key, on a server.";

const account =
  "stripeAccount is not a valid header value: it must be printable ASCII, not empty, without a space at either end.";
const credentials = "baseUrl contains a user name or password: remove them.";
const tail = "baseUrl contains a query or fragment: remove it.";

interface Row {
  readonly title: string;
  readonly apiKey: unknown;
  readonly baseUrl?: string;
  readonly apiVersion?: string;
  readonly stripeAccount?: unknown;
  readonly code: string;
  readonly message: string;
}

const refused: readonly Row[] = [
  { title: "an empty key", apiKey: "", code: "api_key_missing", message: missing },
  { title: "no key", apiKey: undefined, code: "api_key_missing", message: missing },
  { title: "a key with a line break", apiKey: "sk_test_secret\n", code: "api_key_malformed", message: malformed },
  { title: "a key with a typographic dash", apiKey: "sk_test_secret–1", code: "api_key_malformed", message: malformed },
  { title: "a publishable key", apiKey: "pk_test_secret", code: "api_key_publishable", message: publishable },
  ...[
    "2026-02-25.clover ",
    "2026-02-25.clover\n",
    "2026-02-25.clover; beta",
    "",
    "latest",
    "sk_test_secret",
    "2026-".repeat(1_000),
  ].map((apiVersion) => ({
    title: `the version ${JSON.stringify(apiVersion.slice(0, 40))}`,
    apiKey: "sk_test_secret",
    apiVersion,
    code: "api_version_malformed",
    message: "apiVersion is not an API version: pass one such as 2026-03-04.preview.",
  })),
  {
    title: "an address without a scheme",
    apiKey: "sk_test_secret",
    baseUrl: "api.stripe.com",
    code: "base_url_invalid",
    message: "baseUrl is not an http or https URL.",
  },
  {
    title: "a file's address",
    apiKey: "sk_test_secret",
    baseUrl: "file:///tmp",
    code: "base_url_invalid",
    message: "baseUrl is not an http or https URL.",
  },
  ...["https://user:hunter2@api.example.com", "https://hunter2@api.example.com", "https://:hunter2@x"].map(
    (baseUrl) => ({
      title: `the address ${baseUrl}`,
      apiKey: "sk_test_secret",
      baseUrl,
      code: "base_url_invalid",
      message: credentials,
    }),
  ),
  ...["https://x.example.com?a=hunter2", "https://x.example.com/v#hunter2", "https://x.example.com/?"].map(
    (baseUrl) => ({
      title: `the address ${baseUrl}`,
      apiKey: "sk_test_secret",
      baseUrl,
      code: "base_url_invalid",
      message: tail,
    }),
  ),
  ...["acct\n1", "", "acct_1 ", "acct_ä", 12].map((stripeAccount) => ({
    title: `the account ${JSON.stringify(stripeAccount)}`,
    apiKey: "sk_test_secret",
    stripeAccount,
    code: "stripe_account_invalid",
    message: account,
  })),
  {
    title: "an organisation's live key on this machine",
    apiKey: "sk_org_live_secret",
    baseUrl: "http://localhost:4010",
    code: "live_key_on_loopback",
    message: loopback,
  },
  ...[
    "http://localhost:4010",
    "http://LOCALHOST.",
    "http://api.localhost",
    "https://127.0.0.1",
    "http://127.9.9.9:1",
    "http://2130706433",
    "http://0.0.0.0",
    "http://[::1]:12111",
    "http://[::]",
    "http://[::ffff:127.0.0.1]",
  ].map((baseUrl) => ({
    title: `a live key at ${baseUrl}`,
    apiKey: "rk_live_secret",
    baseUrl,
    code: "live_key_on_loopback",
    message: loopback,
  })),
];

describe("createClient", () => {
  it.each(refused)("refuses $title", async ({ apiKey, baseUrl, apiVersion, stripeAccount, code, message }) => {
    const error = await catchError(() =>
      createClient({
        apiKey: apiKey as string,
        baseUrl,
        apiVersion: apiVersion as ApiVersion | undefined,
        stripeAccount: stripeAccount as string | undefined,
      }),
    );
    expect(error).toBeInstanceOf(FcContractError);
    expect(error).toMatchObject({ code, message });
    expect((error as Error).message).not.toMatch(/_(?:test|live)_secret|hunter2/);
  });

  it.each([
    { apiKey: "sk_live_1", baseUrl: undefined },
    { apiKey: "rk_live_1", baseUrl: "https://stripe.example.com" },
    { apiKey: "sk_live_1", baseUrl: "https://localhost.example.com" },
    { apiKey: "sk_test_1", baseUrl: "http://localhost:4010" },
    { apiKey: "sk_org_test_1", baseUrl: undefined },
  ])("takes $apiKey at $baseUrl", ({ apiKey, baseUrl }) => {
    expect(() => createClient({ apiKey, baseUrl })).not.toThrow();
  });

  it.each(["2020-08-27", "2026-11-18.endive", "2026-03-04.preview; feature_beta=v1", "9998-12-31.fuchsia"])(
    "sends %s as it is, and checks answers by the nearest version",
    async (apiVersion) => {
      const sent: (string | null)[] = [];
      const found: unknown[] = [];
      const client = createClient({
        apiKey: "sk_test_1",
        apiVersion: apiVersion as ApiVersion,
        validate: "report",
        onFinding: (finding) => found.push(finding),
        fetch: async (target, init) => {
          sent.push(new Headers(init?.headers).get("stripe-version"));
          return Response.json({ object: "list", data: [], has_more: "no", url: "/v1/financial_connections/accounts" });
        },
      });
      await client.GET("/v1/financial_connections/accounts");
      await expect.poll(() => found).toMatchObject([{ pointer: "/has_more" }]);
      expect(sent).toEqual([apiVersion]);
    },
  );

  it("speaks 2026-03-04.preview to api.stripe.com by default", async () => {
    const sent: { url: string; headers: unknown }[] = [];
    const client = createClient({
      apiKey: "sk_test_1",
      fetch: async (url, { headers }) => {
        sent.push({ url, headers });
        return Response.json({ object: "list", data: [], has_more: false, url: "" });
      },
    });
    await client.GET("/v1/financial_connections/institutions");
    expect(sent).toEqual([
      {
        url: "https://api.stripe.com/v1/financial_connections/institutions",
        headers: {
          accept: "application/json",
          authorization: "Bearer sk_test_1",
          "stripe-version": "2026-03-04.preview",
        },
      },
    ]);
  });

  it.each([" https://stripe.example.com ", "HTTPS://Stripe.Example.com:443/"])(
    "reads the address %j as a browser does",
    async (baseUrl) => {
      const urls: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        urls.push(url);
        return Response.json({ object: "list" });
      };
      await createClient({ apiKey: "sk_test_1", baseUrl, fetch }).GET("/v1/financial_connections/accounts");
      expect(urls).toEqual(["https://stripe.example.com/v1/financial_connections/accounts"]);
    },
  );

  it("keeps a path of the base address", async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({ object: "list" });
    };
    await createClient({ apiKey: "sk_test_1", baseUrl: "https://proxy.example.com/stripe/", fetch }).GET(
      "/v1/financial_connections/accounts",
    );
    expect(urls).toEqual(["https://proxy.example.com/stripe/v1/financial_connections/accounts"]);
  });

  it.each([
    { given: "", got: '""' },
    { given: ".", got: '"."' },
    { given: "..", got: '".."' },
    { given: undefined, got: "missing" },
    { given: 12, got: "12" },
  ])("refuses the id $got, which would make another path", async ({ given, got }) => {
    const client = createClient({ apiKey: "sk_test_1", fetch: () => Promise.reject(new Error("sent")) });
    const error = await catchError(() =>
      client.GET("/v1/financial_connections/accounts/{account}", { params: { path: { account: given as string } } }),
    );
    expect(error).toMatchObject({
      code: "path_parameter_invalid",
      message: `Path parameter account must be an id, but is ${got}.`,
    });
  });
});
