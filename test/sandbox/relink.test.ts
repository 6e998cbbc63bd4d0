import { describe, expect, it } from "vitest";
import { type Account, FC, NOW, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import { field } from "../support/field.ts";
import { present } from "../support/present.ts";

const DAY = 86_400;

async function linkInactive(institution = "Inactive Accounts", accounts = ["Success", "Savings"]) {
  const opened = openSandbox();
  const session = await opened.link({ institution, accounts });
  await opened.advance(5);
  const first = firstOf(session.accounts.data);
  // The same one where only one is linked.
  const second = session.accounts.data[1] ?? first;
  const relink = async (options: object = {}, more: object = {}) => {
    const { body } = await opened.post(`${FC}/sessions`, {
      account_holder: session.account_holder,
      permissions: ["payment_method", "balances"],
      relink_options: { authorization: first.authorization, ...options },
      ...more,
    });
    return body;
  };
  const retrieve = async (id: string): Promise<Account> => (await opened.get(`${FC}/accounts/${id}`)).body;
  return {
    ...opened,
    session,
    first: first.id,
    second: second.id,
    authorization: present(first.authorization),
    holder: session.account_holder,
    relink,
    retrieve,
  };
}

type Inactive = Awaited<ReturnType<typeof linkInactive>>;

describe("relinking one account", () => {
  it("shows what will apply: two subcategories, one account", async () => {
    const { relink, first, authorization } = await linkInactive();
    const session = await relink({ account: first });

    expect(session).toMatchObject({
      filters: { account_subcategories: ["checking", "savings"], countries: null },
      limits: { accounts: 1 },
      relink_options: { account: first, authorization },
      status: "pending",
      accounts: { object: "list", data: [] },
    });
    expect(session.relink_result).toBeUndefined();
  });

  it("brings the account back, and its siblings with it", async () => {
    const { relink, control, first, second, authorization, retrieve, eventTypes, get } = await linkInactive();
    const before = (await eventTypes()).length;
    const session = await relink({ account: first });
    const completed = await control.completeSession(session.id);

    expect(completed).toMatchObject({
      status: "succeeded",
      relink_result: { account: first, authorization, failure_reason: null },
      accounts: { data: [{ id: first, status: "active", permissions: ["payment_method", "balances"] }] },
    });
    expect(await retrieve(first)).toMatchObject({ status: "active", authorization });
    expect((await retrieve(first)).status_details).toBeUndefined();
    expect((await retrieve(second)).status).toBe("active");
    expect((await get(`${FC}/authorizations/${authorization}`)).body).toMatchObject({
      status: "active",
      status_details: {},
    });
    expect((await eventTypes()).slice(before)).toEqual([
      "account.reactivated",
      "account.reactivated",
      "session.updated",
    ]);
  });

  it("changes the permissions of the account that was chosen, and not those of its siblings", async () => {
    const { relink, control, first, second, retrieve } = await linkInactive();
    await control.completeSession((await relink({ account: first })).id);

    expect((await retrieve(first)).permissions).toEqual(["payment_method", "balances"]);
    expect((await retrieve(second)).permissions).toEqual(["balances", "ownership", "payment_method", "transactions"]);
  });

  it("allows refreshes again, and hides what is no longer allowed", async () => {
    const { relink, control, first, post, get, advance } = await linkInactive();
    await control.completeSession((await relink({ account: first })).id);
    const refreshed = await post(`${FC}/accounts/${first}/refresh`, { features: ["balance"] });
    await advance(1);

    expect(refreshed.status).toBe(200);
    expect((await get(`${FC}/accounts/${first}`)).body.balance).not.toBeNull();
    expect((await post(`${FC}/accounts/${first}/refresh`, { features: ["ownership"] })).status).toBe(400);
  });

  it("shows the numbers only as long as payments are allowed, and says so each time", async () => {
    const { relink, control, first, retrieve, eventTypes } = await linkInactive();
    const shown: unknown[] = [];
    for (const permissions of [["balances"], ["ownership"], ["payment_method"], ["payment_method", "balances"]]) {
      await control.completeSession((await relink({ account: first }, { permissions })).id);
      shown.push((await retrieve(first)).account_numbers);
    }

    const numbers = [expect.objectContaining({ identifier_type: "account_number", status: "transactable" })];
    expect(shown).toEqual([null, null, numbers, numbers]);
    expect((await eventTypes()).filter((type) => type === "account.account_numbers_updated")).toHaveLength(2);
  });

  it("ends the subscriptions that are no longer allowed", async () => {
    const { relink, control, first, post, retrieve, advance, eventTypes } = await linkInactive("Test (Non-OAuth)");
    await post(`${FC}/accounts/${first}/subscribe`, { features: ["balance", "transactions"] });
    await advance(1);
    const session = await relink({ account: first }, { permissions: ["balances"] });
    await control.completeSession(session.id);
    const before = (await eventTypes()).length;
    await advance(2 * 86_400);

    expect((await retrieve(first)).subscriptions).toEqual(["balance"]);
    expect((await eventTypes()).slice(before)).toEqual(["account.refreshed_balance", "account.refreshed_balance"]);
  });

  it("starts what the session prefetches", async () => {
    const { relink, control, first } = await linkInactive();
    const session = await relink({ account: first }, { prefetch: ["balances"] });
    const completed = await control.completeSession(session.id);

    expect(completed.accounts).toMatchObject({ data: [{ balance_refresh: { status: "pending" } }] });
  });

  it("succeeds while the account is still active", async () => {
    const { relink, control, first, authorization } = await linkInactive("Test (Non-OAuth)");
    const completed = await control.completeSession((await relink({ account: first })).id);

    expect(completed.relink_result).toEqual({ account: first, authorization, failure_reason: null });
  });

  it.each([
    ["no_account", "cancelled"],
    ["no_authorization", "cancelled"],
    ["other", "failed"],
  ] as const)("can fail with %s", async (outcome, status) => {
    const { relink, control, first, retrieve, eventTypes } = await linkInactive();
    const before = (await eventTypes()).length;
    const session = await relink({ account: first });
    const completed = await control.completeSession(session.id, { outcome });

    expect(completed).toMatchObject({
      status,
      relink_result: { account: null, authorization: null, failure_reason: outcome },
      accounts: { data: [] },
    });
    expect((await retrieve(first)).status).toBe("inactive");
    expect((await eventTypes()).slice(before)).toEqual(["session.updated"]);
  });

  it("fails with no_account where nothing can be repaired", async () => {
    const { relink, control, first, retrieve } = await linkInactive("Closed Accounts");
    const completed = await control.completeSession((await relink({ account: first })).id);

    expect(completed).toMatchObject({
      status: "cancelled",
      relink_result: { account: null, failure_reason: "no_account" },
    });
    expect(await retrieve(first)).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "none", cause: "account_closed" } },
    });
  });

  it("fails with no_authorization when the account holder leaves", async () => {
    const { relink, control, first } = await linkInactive();
    const cancelled = await control.cancelSession((await relink({ account: first })).id);

    expect(cancelled).toMatchObject({
      status: "cancelled",
      status_details: { cancelled: { reason: "other" } },
      relink_result: { account: null, authorization: null, failure_reason: "no_authorization" },
    });
  });
});

describe("relinking any account of an authorization", () => {
  const payments = { limits: { accounts: 1 }, filters: { account_subcategories: ["checking", "savings"] } };

  it("leaves relink_result.account null", async () => {
    const { relink, control, first, authorization } = await linkInactive();
    const completed = await control.completeSession((await relink({}, payments)).id);

    expect(completed).toMatchObject({
      relink_result: { account: null, authorization, failure_reason: null },
      accounts: { data: [{ id: first, status: "active" }] },
    });
  });

  it("makes a new account of one that was not linked before", async () => {
    const { relink, control, first, authorization, retrieve, eventTypes } = await linkInactive();
    const before = (await eventTypes()).length;
    const session = await relink({}, payments);
    const completed = await control.completeSession(session.id, { accounts: ["Insufficient Funds"] });
    const account = field(completed, "accounts", "data", 0);

    expect(account).toMatchObject({ authorization, display_name: "Insufficient Funds", status: "active" });
    expect((await retrieve(first)).status).toBe("active");
    expect((await eventTypes()).slice(before)).toEqual([
      "account.created",
      "account.reactivated",
      "account.reactivated",
      "session.updated",
    ]);
  });

  it("takes several accounts where the session does", async () => {
    const { relink, control, first, second } = await linkInactive();
    const completed = await control.completeSession((await relink({}, { permissions: ["balances"] })).id);

    expect(completed["accounts"]).toMatchObject({ data: [{ id: first }, { id: second }] });
  });
});

describe("tokenized numbers", () => {
  it("are renewed by a relink", async () => {
    const { relink, control, first, retrieve, eventTypes } = await linkInactive("Tokenized Account Number", [
      "Expired Tokenized Account Number",
      "Eventually Expiring Tokenized Account Number",
    ]);
    expect((await retrieve(first)).account_numbers?.[0]?.status).toBe("deactivated");
    await control.completeSession((await relink({ account: first })).id);

    expect((await retrieve(first)).account_numbers).toEqual([
      {
        expected_expiry_date: NOW + 5 + 365 * DAY,
        identifier_type: "tokenized_account_number",
        status: "transactable",
        supported_networks: ["ach"],
      },
    ]);
    expect(await eventTypes()).toContain("account.account_numbers_updated");
  });
});

describe("relink options", () => {
  it.each([
    [
      "an authorization that is not there",
      async () => ({ relink_options: { authorization: "fcauth_none" } }),
      {
        code: "resource_missing",
        message: "No such financial connections authorization: 'fcauth_none'",
        param: "relink_options[authorization]",
      },
    ],
    [
      "an account that is not there",
      async ({ authorization }: Inactive) => ({ relink_options: { authorization, account: "fca_none" } }),
      {
        code: "resource_missing",
        message: "No such financial connections account: 'fca_none'",
        param: "relink_options[account]",
      },
    ],
    [
      "another holder",
      async ({ authorization, createCustomer }: Inactive) => ({
        account_holder: { type: "customer", customer: await createCustomer() },
        relink_options: { authorization },
      }),
      { message: "The account_holder must be that of the account that is relinked.", param: "account_holder" },
    ],
  ])("that name %s are refused", async (_what, build, error) => {
    const opened = await linkInactive();
    const { status, body } = await opened.post(`${FC}/sessions`, {
      account_holder: opened.holder,
      permissions: ["payment_method"],
      ...(await build(opened)),
    });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: "invalid_request_error", ...error });
  });

  it("with an account of another authorization are refused", async () => {
    const { link, relink, holder } = await linkInactive();
    const other = await link({ accounts: ["Success"] }, { account_holder: holder });
    const account = firstOf(other.accounts.data).id;
    const refused = await relink({ account });

    expect(refused.error).toMatchObject({ param: "relink_options[account]" });
    expect(refused.error?.message).toMatch(
      new RegExp(`^The account ${account} does not belong to the authorization fcauth_\\w+\\.$`),
    );
  });

  it.each(["account", "authorization"])("with a disconnected %s are refused", async (what) => {
    const { post, relink, first, second, authorization } = await linkInactive();
    await post(`${FC}/accounts/${first}/disconnect`);
    if (what === "authorization") {
      await post(`${FC}/accounts/${second}/disconnect`);
    }
    const { error } = await relink({ account: first });

    expect(error).toMatchObject(
      what === "account"
        ? { message: `The account ${first} is disconnected and cannot be relinked.`, param: "relink_options[account]" }
        : {
            message: `The authorization ${authorization} is disconnected and cannot be relinked. Link the accounts again, without relink_options.`,
            param: "relink_options[authorization]",
          },
    );
  });

  it.each(["2026-02-25.clover", "2026-10-28.endive"])("are unknown to %s", async (version) => {
    const { post, holder, authorization } = await linkInactive();
    const parameters = { account_holder: holder, permissions: ["balances"], relink_options: { authorization } };
    const { status, body } = await post(`${FC}/sessions`, parameters, { version });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "parameter_unknown", param: "relink_options" });
  });
});

describe("institutions that require reauthentication", () => {
  it("immediately: are expected to go inactive a day after each relink", async () => {
    const { relink, control, first, get, advance, eventTypes } = await linkInactive(
      "Immediately Requires Reauthentication",
    );
    await control.completeSession((await relink({ account: first })).id);
    const version = "2026-10-28.endive";
    const path = `${FC}/accounts/${first}` as const;

    expect((await get(path, {}, { version })).body.status_details).toEqual({
      active: { action: "relink_required", cause: "access_expired", expected_deactivation_date: NOW + 5 + DAY },
    });
    await advance(DAY);
    expect((await get(path)).body.status).toBe("inactive");
    expect(await eventTypes({ version })).toContain("authorization.upcoming_deactivation");
  });

  it("eventually: announce it, and go inactive after 30 days", async () => {
    const { first, get, advance, eventTypes } = await linkInactive("Eventually Requires Reauthentication", ["Success"]);
    const announced = await eventTypes({ version: "2026-10-28.endive" });
    await advance(30 * DAY - 6);
    const path = `${FC}/accounts/${first}` as const;

    expect(announced).toEqual([
      "account.created",
      "account.expected_deactivation_date_updated",
      "authorization.expected_deactivation_date_updated",
      "account.upcoming_deactivation",
      "authorization.upcoming_deactivation",
    ]);
    expect((await get(path)).body.status).toBe("active");
    await advance(1);
    expect((await get(path)).body.status).toBe("inactive");
  });
});
