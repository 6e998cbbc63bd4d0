import { describeVersions } from "../../src/protocol/api-version.ts";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { MALFORMED_VERSIONS, noteOf, OTHER_VERSIONS, PUBLISHED_VERSIONS } from "../support/named-versions.ts";
import { FC, openSandbox } from "./open-sandbox.ts";
import { openReceiver } from "./receiver.ts";

it.each([...PUBLISHED_VERSIONS, ...OTHER_VERSIONS])("%s is answered in %s", async (wanted, answered) => {
  const notes: string[] = [];
  const { get } = openSandbox({ onNote: (note) => notes.push(note) });
  const first = await get(`${FC}/accounts`, {}, { version: wanted });
  const second = await get(`${FC}/accounts`, {}, { version: wanted });
  const note = noteOf(wanted, answered);

  expect([first.status, second.status]).toEqual([200, 200]);
  expect([first.headers["stripe-version"], first.headers["fc-contract-note"]]).toEqual([answered, note]);
  expect(second.headers["fc-contract-note"]).toBe(note);
  expect(notes).toEqual(note === undefined ? [] : [note]);
});

it.each(MALFORMED_VERSIONS)("the malformed version %s is refused", async (version) => {
  const { get } = openSandbox();
  const { status, body, headers } = await get(`${FC}/accounts`, {}, { version });
  const shown = version.length > 60 ? `${version.slice(0, 60)}…` : version;

  expect(status).toBe(400);
  expect(headers["request-id"]).toMatch(/^req_\w{14}$/);
  expect(body["error"]).toEqual({
    message: `Invalid Stripe API version: ${shown}. Expected a version such as 2024-06-20 or 2026-10-28.endive.`,
    type: "invalid_request_error",
  });
});

it.each([
  ["2026-10-28.endive; feature_beta=v1", "the beta flags of API version 2026-10-28.endive are ignored"],
  ["2026-10-28.endive;feature-beta; =v1;a=b=c;", "the beta flags of API version 2026-10-28.endive are ignored"],
  ["2026-10-28.endive;feature_beta=v1; other_beta=v2", "the beta flags of API version 2026-10-28.endive are ignored"],
  [
    "2026-10-15.endive; feature_beta=v1",
    "there is no contract of API version 2026-10-15.endive; the nearest, 2026-09-30.endive, is used; the beta flags of API version 2026-10-15.endive are ignored",
  ],
])("beta flags are ignored: %s", async (version, note) => {
  const { get } = openSandbox();
  const { status, headers } = await get(`${FC}/accounts`, {}, { version });

  const answered = version.startsWith("2026-10-15") ? "2026-09-30.endive" : "2026-10-28.endive";
  expect([status, headers["stripe-version"], headers["fc-contract-note"]]).toEqual([200, answered, note]);
});

it("with the policy refuse only versions with a contract are answered", async () => {
  const { get } = openSandbox({ versionPolicy: "refuse" });
  const statuses = await Promise.all(
    [...PUBLISHED_VERSIONS, ...OTHER_VERSIONS].map(async ([version, answered]) => {
      const { status } = await get(`${FC}/accounts`, {}, { version });
      return status === (version === answered ? 200 : 400);
    }),
  );
  expect(statuses).not.toContain(false);

  expect((await get(`${FC}/accounts`, {}, { version: "2026-10-15.endive" })).body["error"]).toEqual({
    message: `Invalid Stripe API version: 2026-10-15.endive. There are contracts of ${describeVersions()}.`,
    type: "invalid_request_error",
  });
  expect((await get(`${FC}/accounts`, {}, { version: "2026-10-28.endive; feature_beta=v1" })).status).toBe(400);
});

it("a hundred notes are reported at most, however many versions are asked for", async () => {
  const notes: string[] = [];
  const { get } = openSandbox({ onNote: (note) => notes.push(note) });

  for (let year = 2_100; year < 2_250; year += 1) {
    await get(`${FC}/accounts`, {}, { version: `${year}-01-01` });
  }
  expect(notes).toHaveLength(100);
});

it.each([
  ...PUBLISHED_VERSIONS.filter(([wanted]) => /^(2022|2024-06|2026)/.test(wanted)),
  ["2026-08-26.preview", "2026-03-04.preview"] as const,
  ["2026-08-26.preview; feature_beta=v1", "2026-03-04.preview"] as const,
])("an endpoint of %s gets events that name it, rendered in %s", async (wanted, rendered) => {
  const receiver = await openReceiver();
  const { sandbox, post, link } = openSandbox();
  const { status, body } = await post("/v1/webhook_endpoints", {
    url: receiver.url,
    enabled_events: ["financial_connections.account.created"],
    api_version: wanted,
  });
  await link({ institution: "Test (Non-OAuth)", accounts: ["Success"] });
  await sandbox.settled();
  const [event] = receiver.received.map((received) => JSON.parse(received.body) as Record<string, never>);

  expect([status, body["api_version"]]).toEqual([200, wanted]);
  expect(event?.["api_version"]).toBe(wanted);
  expect("authorization" in (event?.["data"]?.["object"] ?? {})).toBe(rendered === "2026-03-04.preview");
});

it("an endpoint of a malformed version is refused", async () => {
  const { post } = openSandbox();
  const { status, body } = await post("/v1/webhook_endpoints", {
    url: "http://127.0.0.1:9/",
    enabled_events: ["*"],
    api_version: "yesterday",
  });

  expect([status, body["error"]]).toEqual([
    400,
    {
      message: "Invalid Stripe API version: yesterday. Expected a version such as 2024-06-20 or 2026-10-28.endive.",
      param: "api_version",
      type: "invalid_request_error",
    },
  ]);
});

it.each(["stripe-clover", "stripe-preview", "stripe-endive"])("%s calls with its own version", async (name) => {
  const { sandbox, createCustomer } = openSandbox();
  const { default: Stripe } = (await import(name)) as { default: typeof import("stripe-endive").Stripe };
  const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: "customer", customer: await createCustomer() },
    permissions: ["balances"],
  });

  expect(session.object).toBe("financial_connections.session");
  expect((await stripe.financialConnections.accounts.list({ session: session.id })).data).toEqual([]);
});

it("the version that a sandbox is made with may be any, and is refused where it is malformed", async () => {
  const notes: string[] = [];
  const { get } = openSandbox({ apiVersion: "2026-10-15.endive", onNote: (note) => notes.push(note) });

  expect((await get(`${FC}/accounts`)).headers["stripe-version"]).toBe("2026-09-30.endive");
  expect(notes).toEqual([noteOf("2026-10-15.endive", "2026-09-30.endive")]);
  expect(() => createSandbox({ apiVersion: "latest" })).toThrow(
    'apiVersion "latest" is not an API version: expected one such as 2024-06-20 or 2026-10-28.endive',
  );
  expect(() =>
    createSandbox({ webhooks: [{ url: "http://127.0.0.1:9/", secret: "whsec_test", apiVersion: "latest" }] }),
  ).toThrow(
    'apiVersion of a webhook "latest" is not an API version: expected one such as 2024-06-20 or 2026-10-28.endive',
  );
});

describe("beta flags", () => {
  const RELINK = "financial_connections_relink_api_beta=v1";
  const TRANSACTIONS = "financial_connections_transactions_beta=v1";

  it.each([
    [
      `2022-08-01; ${RELINK}; ${TRANSACTIONS}`,
      "2026-03-04.preview",
      "2026-03-04.preview, which has what financial_connections_relink_api_beta adds, is used for API version 2022-08-01",
    ],
    [
      `2025-09-30.clover;${RELINK};foo_beta=v1`,
      "2026-03-04.preview",
      "2026-03-04.preview, which has what financial_connections_relink_api_beta adds, is used for API version 2025-09-30.clover; the other beta flags of API version 2025-09-30.clover are ignored",
    ],
    [`2024-06-20; ${TRANSACTIONS}`, "2024-06-20", undefined],
    [`2026-03-04.preview; ${RELINK}`, "2026-03-04.preview", undefined],
    [
      `2026-10-28.endive; ${RELINK}`,
      "2026-10-28.endive",
      "the beta flags of API version 2026-10-28.endive are ignored",
    ],
    [
      "2026-02-25.clover; constructor=v1",
      "2026-02-25.clover",
      "the beta flags of API version 2026-02-25.clover are ignored",
    ],
  ])("%s is answered in %s", async (version, answered, note) => {
    const { get } = openSandbox();
    const { headers, status } = await get(`${FC}/accounts`, {}, { version });
    expect([status, headers["stripe-version"], headers["fc-contract-note"]]).toEqual([200, answered, note]);
  });

  it("for relinking let an application of an old version relink", async () => {
    const version = `2022-08-01; ${RELINK}`;
    const { control, get, link, post } = openSandbox();
    const { account_holder, accounts } = await link({ institution: "Inactive Accounts" });
    const [{ id } = { id: "" }] = accounts.data;
    await control.deactivateAccount(id);
    const { authorization } = (await get(`${FC}/accounts/${id}`, {}, { version })).body;
    const relink_options = { authorization, account: id };
    const relink = { account_holder, permissions: ["balances"], relink_options };

    expect((await post(`${FC}/sessions`, relink, { version })).status).toBe(200);
    expect((await post(`${FC}/sessions`, relink, { version: "2022-08-01" })).status).toBe(501);
  });
});
