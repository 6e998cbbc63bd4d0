import type { Stripe } from "stripe-preview";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/index.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeLines } from "../traffic/write-recording.ts";
import { FC, openSandbox } from "./open-sandbox.ts";

const PREVIEW = "2026-03-04.preview";
const SESSIONS = `${FC}/sessions`;

/** What can be emptied, as stripe-node writes null, and what cannot. */
const ROWS: readonly [method: string, path: string, form: string, version: string, status: number][] = [
  ["POST", SESSIONS, "account_holder=&permissions[0]=balances", PREVIEW, 200],
  ["POST", SESSIONS, "account_holder=&permissions[0]=balances", "2026-02-25.clover", 400],
  ["POST", SESSIONS, "account_holder=&permissions[0]=balances", "2026-10-28.endive", 400],
  ["POST", SESSIONS, "permissions[0]=balances&limits[accounts]=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&filters=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&limits=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&manual_entry=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&relink_options=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions=", PREVIEW, 400],
  ["POST", SESSIONS, "account_holder[type]=account&account_holder[account]=&permissions[0]=balances", PREVIEW, 400],
  ["POST", SESSIONS, "account_holder[type]=customer&account_holder[customer]=&permissions[0]=balances", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&filters[countries][0]=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&filters[institution]=", PREVIEW, 400],
  ["POST", SESSIONS, "permissions[0]=balances&relink_options[authorization]=", PREVIEW, 400],
  [
    "POST",
    SESSIONS,
    "permissions[0]=balances&relink_options[authorization]=fcauth_1&relink_options[account]=",
    PREVIEW,
    400,
  ],
  ["GET", `${FC}/accounts`, "account_holder[account]=", PREVIEW, 400],
  ["GET", `${FC}/accounts`, "session=", PREVIEW, 400],
  ["GET", `${FC}/accounts`, "starting_after=", PREVIEW, 400],
  ["GET", `${FC}/accounts`, "account_holder=", PREVIEW, 200],
  ["GET", `${FC}/accounts`, "account_holder=&limit=1", PREVIEW, 200],
  ["GET", `${FC}/accounts`, "account_holder=", "2026-02-25.clover", 400],
  ["GET", `${FC}/accounts`, "account_holder=", "2026-10-28.endive", 400],
];

const folder = temporaryFolder();
const mock = await createMock({ seed: 1 });

function toRequest(method: string, path: string, form: string, version: string): ExchangeRequest {
  const headers = { authorization: "Bearer sk_test_123", "stripe-version": version };
  return method === "GET"
    ? { method, url: `${path}?${form}`, headers, body: null }
    : { method, url: path, headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: form };
}

describe("a parameter that is sent empty", () => {
  it.each(ROWS)(
    "%s %s with %s in %s has one answer of sandbox and mock: %i",
    async (method, path, form, version, status) => {
      const request = toRequest(method, path, form, version);
      const { sandbox } = openSandbox();

      expect((await sandbox.handle(request)).status).toBe(status);
      expect((await mock(request)).status).toBe(status);
    },
  );

  it.each([
    [
      "POST",
      SESSIONS,
      "account_holder[type]=account&account_holder[account]=&permissions[0]=balances",
      "account_holder[account]",
    ],
    ["GET", `${FC}/accounts`, "session=", "session"],
    ["POST", "/v1/setup_intents", "customer=", "customer"],
    ["POST", "/v1/setup_intents", "payment_method=", "payment_method"],
  ])("%s %s with %s says that it cannot be unset", async (method, path, form, param) => {
    const { sandbox } = openSandbox();
    const { body } = await sandbox.handle(toRequest(method, path, form, PREVIEW));

    expect(JSON.parse(body ?? "")).toEqual({
      error: {
        code: "parameter_invalid_empty",
        doc_url: "https://docs.stripe.com/error-codes#parameter-invalid-empty",
        message: `An empty string was sent for ${param}, which cannot be unset.`,
        param,
        type: "invalid_request_error",
      },
    });
  });

  it.each(ROWS.filter(([, , , , status]) => status === 200))(
    "%s %s with %s in %s is in order in recorded traffic",
    async (method, path, form, version) => {
      const request = toRequest(method, path, form, version);
      const { sandbox } = openSandbox();
      const response = await sandbox.handle(request);
      const url = `https://api.stripe.com${request.url}`;
      const file = writeLines(`${folder}/${method}.ndjson`, [
        { startedAt: "2026-11-20T12:00:00Z", request: { ...request, url }, response },
      ]);

      expect(await auditRecordings([file])).toMatchObject({ checked: 1, groups: [], faultCount: 0 });
    },
  );
});

describe("account_holder: null", () => {
  // By name: 20.4.1 declares its types for the name "stripe" alone.
  it.each(["stripe-clover", "stripe-preview", "stripe-endive"])(
    "given to %s means nobody, to the session, its accounts and their authorization",
    async (name) => {
      const { sandbox, control, get } = openSandbox();
      const { default: Release } = (await import(name)) as { readonly default: typeof Stripe };
      const stripe = new Release("sk_test_123", {
        apiVersion: PREVIEW as never,
        httpClient: Release.createFetchHttpClient(sandbox.fetch),
      });
      const session = await stripe.financialConnections.sessions.create({
        account_holder: null as never,
        permissions: ["payment_method"],
      });
      await control.completeSession(session.id, { accounts: ["Success"] });
      const [account] = (await stripe.financialConnections.accounts.list({ account_holder: null as never })).data;

      expect(session.account_holder).toBeNull();
      expect(account?.account_holder).toBeNull();
      expect((await get(`${FC}/authorizations/${account?.authorization}`)).body.account_holder).toBeNull();
    },
  );

  it("sent by this package's client means no holder", async () => {
    const { sandbox } = openSandbox();
    const client = createClient({ apiKey: "sk_test_123", fetch: sandbox.fetch });
    const session = await client.orThrow.POST("/v1/financial_connections/sessions", {
      body: { account_holder: null, permissions: ["payment_method"] },
    });

    expect(session.account_holder).toBeNull();
  });
});
