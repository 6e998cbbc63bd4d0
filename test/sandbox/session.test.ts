import { describe, expect, it } from "vitest";
import { TEST_INSTITUTIONS } from "../../src/sandbox/institutions/test-institutions.ts";
import { FC, openSandbox, type Session } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import { field } from "../support/field.ts";

const PREVIEW_PAGE = { limit: 100 };

async function createSession(parameters: object = {}, version?: string) {
  const opened = openSandbox();
  const customer = await opened.createCustomer();
  const { body, status } = await opened.post(
    `${FC}/sessions`,
    { account_holder: { type: "customer", customer }, permissions: ["balances", "payment_method"], ...parameters },
    version === undefined ? {} : { version },
  );
  return { ...opened, customer, status, session: body, id: body.id };
}

const names = (session: Session): readonly (string | null)[] =>
  session.accounts.data.map(({ display_name: name }) => name);

describe("a session", () => {
  it("starts pending, without accounts", async () => {
    const { session, customer } = await createSession();

    expect(session).toEqual({
      id: expect.stringMatching(/^fcsess_\w{24}$/) as unknown,
      object: "financial_connections.session",
      account_holder: { type: "customer", customer },
      accounts: { object: "list", data: [], has_more: false, url: `${FC}/accounts` },
      client_secret: expect.stringMatching(/^fcsess_client_secret_\w{24}$/) as unknown,
      livemode: false,
      permissions: ["balances", "payment_method"],
      prefetch: [],
      status: "pending",
    });
  });

  it.each([
    ["succeeded", "when accounts are linked", { accounts: ["Success"] }, undefined],
    ["failed", "after an unexpected error", { outcome: "failed" }, undefined],
    ["cancelled", "at an institution that is down for maintenance", { institution: "Down (Scheduled)" }, "other"],
    ["cancelled", "at an institution that is down", { institution: "Down (Unscheduled)" }, "other"],
    ["failed", "at an institution that fails at Stripe's side", { institution: "Down (Error)" }, undefined],
  ])("ends %s %s", async (status, _when, completion, reason) => {
    const { id, post, eventTypes } = await createSession();
    const { body } = await post(`/_sandbox/sessions/${id}/complete`, completion);

    expect(body.status).toBe(status);
    expect(body.status_details?.cancelled?.reason).toBe(reason);
    expect((await eventTypes()).at(-1)).toBe("session.updated");
  });

  it.each(["custom_manual_entry", "other"] as const)("is cancelled because of %s", async (reason) => {
    const { id, control } = await createSession();
    expect(await control.cancelSession(id, { reason })).toMatchObject({
      status: "cancelled",
      status_details: { cancelled: { reason } },
      accounts: { data: [] },
    });
  });

  it("is over once it has ended", async () => {
    const { id, control } = await createSession();
    await control.completeSession(id);

    await expect(control.completeSession(id)).rejects.toThrow(
      `POST /_sandbox/sessions/${id}/complete: The session ${id} is over: it succeeded.`,
    );
    await expect(control.cancelSession(id)).rejects.toThrow(
      `POST /_sandbox/sessions/${id}/cancel: The session ${id} is over: it succeeded.`,
    );
  });

  it.each([
    ["no filter", {}, ["Success", "Insufficient Funds", "Savings", "Credit Card"]],
    ["subcategories", { filters: { account_subcategories: ["savings", "credit_card"] } }, ["Savings", "Credit Card"]],
    ["a limit", { limits: { accounts: 2 } }, ["Success", "Insufficient Funds"]],
    ["another country", { filters: { countries: ["CA"] } }, []],
    // Stripe uses the first of several countries.
    ["two countries, of which the first has no accounts", { filters: { countries: ["CA", "US"] } }, []],
    [
      "two countries, of which the second has no accounts",
      { filters: { countries: ["US", "CA"] } },
      ["Success", "Insufficient Funds", "Savings", "Credit Card"],
    ],
  ])("offers what suits %s", async (_what, parameters, wanted) => {
    const { id, post } = await createSession(parameters);
    expect(names((await post(`/_sandbox/sessions/${id}/complete`)).body)).toEqual(wanted);
  });

  it.each([
    ["2026-02-25.clover", { countries: ["US", "CA"] }, "Test (Non-OAuth)"],
    ["2026-03-04.preview", { countries: ["CA", "US"] }, "Maple"],
    ["2026-10-28.endive", { country: "CA" }, "Maple"],
    ["2026-10-28.endive", { country: "US" }, "Test (Non-OAuth)"],
  ])("in %s with %j begins with the first institution of the country", async (version, filters, institution) => {
    const institutions = [
      { name: "Tulip", countries: ["NL"] },
      { name: "Maple", countries: ["CA"] },
    ];
    const { post, createCustomer } = openSandbox({ institutions });
    const customer = await createCustomer();
    const parameters = { account_holder: { type: "customer", customer }, permissions: ["balances"], filters };
    const { body } = await post(`${FC}/sessions`, parameters, { version });
    const completed = await post(`/_sandbox/sessions/${body.id}/complete`);

    expect(firstOf(completed.body.accounts.data).institution_name).toBe(institution);
  });

  it("offers only accounts that can be paid from where all must be", async () => {
    const { id, post } = await createSession(
      { filters: { require_payment_method_support: "all" } },
      "2026-10-28.endive",
    );
    expect(names((await post(`/_sandbox/sessions/${id}/complete`)).body)).toEqual([
      "Success",
      "Insufficient Funds",
      "Savings",
    ]);
  });

  it.each([
    [{ institution: "No Bank" }, /^There is no institution 'No Bank'\. There are Test \(Non-OAuth\), /, "institution"],
    [
      { accounts: ["Pension"] },
      /^The link flow does not offer the account 'Pension'\. It offers Success, Insufficient Funds, Savings, Credit Card\.$/,
      "accounts[0]",
    ],
    [{ accounts: ["Success", "6789"] }, /^The same account is chosen twice\.$/, "accounts"],
    [{ outcome: "no_account" }, /^Only a session with relink_options can end with no_account\.$/, "outcome"],
  ])("cannot be completed with %j", async (completion, message, param) => {
    const { id, post, get } = await createSession();
    const { status, body } = await post(`/_sandbox/sessions/${id}/complete`, completion);

    expect(status).toBe(400);
    expect(body.error?.message).toMatch(message);
    expect(body.error?.param).toBe(param);
    expect((await get(`${FC}/sessions/${id}`)).body.status).toBe("pending");
  });

  it("takes only choices with an account that can be paid from where there must be one", async () => {
    const parameters = { filters: { require_payment_method_support: "at_least_one" } };
    const { id, control } = await createSession(parameters, "2026-10-28.endive");

    await expect(control.completeSession(id, { accounts: ["Credit Card"] })).rejects.toThrow(
      "At least one of the accounts must support payments.",
    );
    expect(await control.completeSession(id, { accounts: ["Credit Card", "Savings"] })).toMatchObject({
      status: "succeeded",
    });
  });

  it("takes no more accounts than its limit", async () => {
    const { id, control } = await createSession({ limits: { accounts: 1 } });
    await expect(control.completeSession(id, { accounts: ["Success", "Savings"] })).rejects.toThrow(
      "The session takes 1 accounts; 2 are chosen.",
    );
  });

  it("stays at the institution of its filter", async () => {
    const { id, control } = await createSession({ filters: { institution: "fcinst_TestOAuth" } });
    await expect(control.completeSession(id, { institution: "Inactive Accounts" })).rejects.toThrow(
      "The session is for Test (OAuth); Inactive Accounts cannot be chosen.",
    );
    const completed = await control.completeSession(id);
    expect(field(completed, "accounts", "data", 0, "institution_name")).toBe("Test (OAuth)");
  });

  it.each([
    [
      { account_holder: { type: "customer", customer: "cus_none" } },
      "No such customer: 'cus_none'",
      "account_holder[customer]",
      "resource_missing",
    ],
    [
      { account_holder: { type: "customer" } },
      "Missing required param: account_holder[customer].",
      "account_holder[customer]",
      "parameter_missing",
    ],
    [
      { account_holder: { type: "account" } },
      "Missing required param: account_holder[account].",
      "account_holder[account]",
      "parameter_missing",
    ],
    [
      { filters: { institution: "fcinst_none" } },
      "No such financial connections institution: 'fcinst_none'",
      "filters[institution]",
      "resource_missing",
    ],
    [
      { limits: { accounts: 0 } },
      "Invalid limits[accounts]: expected at least 1, got 0.",
      "limits[accounts]",
      "parameter_invalid_integer",
    ],
    [{ return_url: "nowhere" }, "Not a valid URL", "return_url", "url_invalid"],
  ])("is not created with %j", async (parameters, message, param, code) => {
    const { status, session } = await createSession(parameters);

    expect(status).toBe(400);
    expect(session.error).toMatchObject({ type: "invalid_request_error", message, param, code });
  });

  it("links accounts of a connected account, and without a holder", async () => {
    const { post, link } = openSandbox();
    const connected = await link(
      { accounts: ["Success"] },
      { account_holder: { type: "account", account: "acct_123" } },
    );
    const { body } = await post(`${FC}/sessions`, { permissions: ["balances"] });
    const nobody = (await post(`/_sandbox/sessions/${body.id}/complete`, { accounts: ["Success"] })).body;

    expect(firstOf(connected.accounts.data).account_holder).toEqual({ type: "account", account: "acct_123" });
    expect(firstOf(nobody.accounts.data).account_holder).toBeNull();
  });

  // Before 2026-07-29 the defaults followed account_holder.type.
  it.each([
    ["2026-02-25.clover", {}, ["checking", "savings"], ["Success"]],
    ["2026-03-04.preview", {}, ["checking", "savings"], ["Success"]],
    ["2026-03-04.preview", { limits: { accounts: 2 } }, ["checking", "savings"], ["Success", "Insufficient Funds"]],
    ["2026-03-04.preview", { filters: { account_subcategories: ["credit_card"] } }, ["credit_card"], ["Credit Card"]],
    [
      "2026-10-28.endive",
      {},
      ["checking", "savings", "mortgage", "line_of_credit", "credit_card"],
      ["Success", "Insufficient Funds", "Savings", "Credit Card"],
    ],
  ])(
    "for a connected account has, in %s with %j, the subcategories %j",
    async (version, more, subcategories, wanted) => {
      const account_holder = { type: "account", account: "acct_1" };
      const { session, id, post } = await createSession({ account_holder, ...more }, version);

      expect(session.filters?.account_subcategories).toEqual(subcategories);
      expect(names((await post(`/_sandbox/sessions/${id}/complete`)).body)).toEqual(wanted);
    },
  );

  it.each([
    [["US", "CA"], "US"],
    [["CA", "US"], "CA"],
  ])("with the countries %j shows in the newest version the one that applies", async (countries, country) => {
    const { id, get } = await createSession({ filters: { countries } });
    const { body } = await get(`${FC}/sessions/${id}`, {}, { version: "2026-10-28.endive" });

    expect(body.filters?.country).toBe(country);
  });

  it("counts its defaults out in the newest version", async () => {
    const { session } = await createSession({}, "2026-10-28.endive");
    expect(session).toMatchObject({
      filters: {
        account_subcategories: ["checking", "savings", "mortgage", "line_of_credit", "credit_card"],
        country: null,
        require_payment_method_support: "none",
      },
      manual_entry: { mode: "disabled" },
    });
    expect(session.limits).toBeUndefined();
  });

  it("has its limit lifted by an empty one in the newest version", async () => {
    const { session, id, post } = await createSession({ limits: { accounts: "" } }, "2026-10-28.endive");

    expect(session.limits).toBeUndefined();
    expect(names((await post(`/_sandbox/sessions/${id}/complete`)).body)).toHaveLength(4);
  });
});

describe("institutions", () => {
  it("are listed, all but hidden ones, and retrieved", async () => {
    const { get } = openSandbox({ institutions: [{ name: "Hidden", status: "inactive" }] });
    const { body } = await get(`${FC}/institutions`, PREVIEW_PAGE);
    const listed = body.data.map(({ name }) => name);

    expect(listed).toEqual(TEST_INSTITUTIONS.map(({ name }) => name));
    expect((await get(`${FC}/institutions/fcinst_DownScheduled`)).body).toMatchObject({
      name: "Down (Scheduled)",
      status: "degraded",
    });
    expect((await get(`${FC}/institutions/fcinst_none`)).status).toBe(404);
  });

  it.each([
    ["Test Institution", "Test (Non-OAuth)"],
    ["StripeBank", "Test (Non-OAuth)"],
    ["sandbox bank (oauth)", "Bank (OAuth)"],
    ["Tokenized Account Numbers", "Tokenized Account Number"],
    ["fcinst_InactiveAccounts", "Inactive Accounts"],
  ])("are found as %s", async (wanted, name) => {
    const { link } = openSandbox();
    expect(firstOf((await link({ institution: wanted })).accounts.data).institution_name).toBe(name);
  });

  it("are described, with what can be chosen there", async () => {
    const { control } = openSandbox();
    const { data } = await control.describeInstitutions();
    expect(data).toEqual(JSON.parse(JSON.stringify(TEST_INSTITUTIONS)));
  });

  it("can be added", async () => {
    const { link, advance, get } = openSandbox({
      institutions: [
        {
          name: "My Bank",
          behaviour: { kind: "deactivates-soon", action: "none", cause: "account_unavailable" },
          accounts: [{ name: "Mine", category: "investment", subcategory: "other", last4: "7777", current: 100 }],
        },
      ],
    });
    const session = await link();
    await advance(2);

    expect((await get(`${FC}/accounts/${firstOf(session.accounts.data).id}`)).body).toMatchObject({
      display_name: "Mine",
      category: "investment",
      status: "inactive",
      status_details: { inactive: { action: "none", cause: "account_unavailable" } },
    });
  });

  it("deactivate, expire and announce numbers as Stripe's test institution does", async () => {
    const { link, advance, get, eventTypes } = openSandbox();
    const session = await link({ institution: "Tokenized Account Number" });
    const statuses = async (): Promise<unknown[]> => {
      const { body } = await get(`${FC}/accounts`, { session: session.id });
      return body.data.map((account) => account.account_numbers?.[0]?.status).toReversed();
    };

    expect(await statuses()).toEqual(["deactivated", "transactable", "transactable"]);
    await advance(2);
    expect(await statuses()).toEqual(["deactivated", "transactable", "deactivated"]);
    expect((await eventTypes()).slice(4)).toEqual([
      "account.upcoming_account_number_expiry",
      "account.account_numbers_updated",
    ]);
    await advance(30 * 86_400);
    expect(await statuses()).toEqual(["deactivated", "deactivated", "deactivated"]);
  });
});
