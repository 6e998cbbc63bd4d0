import { describe, expect, it } from "vitest";
import { ALL_PERMISSIONS, FC, NOW, openSandbox } from "./open-sandbox.ts";
import { firstOf, firstTwoOf } from "../support/first-items.ts";

async function linkOne(institution = "Test (Non-OAuth)") {
  const opened = openSandbox();
  const session = await opened.link({
    institution,
    accounts: [institution.startsWith("Tokenized") ? "2222" : "Success"],
  });
  const account = firstOf(session.accounts.data);
  return { ...opened, session, account, path: `${FC}/accounts/${account.id}` as const };
}

describe("an account", () => {
  it("starts active, with the data of its institution, and one account.created each", async () => {
    const { link, eventTypes } = openSandbox();
    const session = await link({ accounts: ["Success", "Credit Card"] });
    const [success, card] = firstTwoOf(session.accounts.data);

    expect(success).toMatchObject({
      status: "active",
      category: "cash",
      subcategory: "checking",
      display_name: "Success",
      last4: "6789",
      created: NOW,
      balance: null,
      balance_refresh: null,
      transaction_refresh: null,
      permissions: ALL_PERMISSIONS,
      supported_payment_method_types: ["link", "us_bank_account"],
      institution_name: "Test (Non-OAuth)",
    });
    expect(card).toMatchObject({
      category: "credit",
      subcategory: "credit_card",
      supported_payment_method_types: [],
      account_numbers: null,
    });
    expect(await eventTypes()).toEqual(["account.created", "account.created", "session.updated"]);
  });

  it("starts the refreshes that the session prefetches", async () => {
    const { link, advance, eventTypes } = openSandbox();
    const session = await link({ accounts: ["Success"] }, { prefetch: ["balances", "transactions"] });
    await advance(1);

    expect(session.accounts.data[0]).toMatchObject({
      balance_refresh: { status: "pending" },
      transaction_refresh: { status: "pending" },
      ownership_refresh: null,
    });
    expect((await eventTypes()).slice(2)).toEqual(["account.refreshed_balance", "account.refreshed_transactions"]);
  });

  it.each([
    ["access_denied", "relink_required"],
    ["access_expired", "relink_required"],
    ["account_closed", "none"],
    ["account_unavailable", "none"],
    ["unspecified", "relink_required"],
  ] as const)("goes inactive because of %s, with the action %s", async (cause, action) => {
    const { account, control, get, path, eventTypes } = await linkOne();
    await control.deactivateAccount(account.id, { cause, action });

    expect((await get(path)).body).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action, cause } },
    });
    expect((await eventTypes()).at(-1)).toBe("account.deactivated");
  });

  it("keeps what was fetched when it goes inactive, and can no longer say when to refresh", async () => {
    const { account, control, get, post, path, advance } = await linkOne();
    await post(`${path}/refresh`, { features: ["balance", "transactions"] });
    await advance(1);
    const before = (await get(path)).body;
    await control.deactivateAccount(account.id);
    const after = (await get(path)).body;

    expect(after.balance).toEqual(before.balance);
    expect(before.balance_refresh?.next_refresh_available_at).toBe(NOW + 1);
    expect(after.balance_refresh).toEqual({ ...before.balance_refresh, next_refresh_available_at: null });
    expect((await get(`${FC}/transactions`, { account: account.id })).status).toBe(200);
  });

  it.each([
    ["refresh", "refreshed"],
    ["subscribe", "subscribed"],
  ])("cannot %s while it is inactive", async (verb, done) => {
    const { account, control, post, path } = await linkOne();
    await control.deactivateAccount(account.id);
    const { status, body } = await post(`${path}/${verb}`, { features: ["transactions"] });

    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: "financial_connections_account_inactive",
      doc_url: "https://docs.stripe.com/error-codes#financial-connections-account-inactive",
      message: `The account ${account.id} is inactive and cannot be ${done}.`,
      type: "invalid_request_error",
    });
  });

  it.each([
    ["active", false],
    ["inactive", true],
  ])("is disconnected for good when it is %s", async (_status, isInactive) => {
    const { account, control, get, post, path, advance, eventTypes } = await linkOne();
    await post(`${path}/subscribe`, { features: ["transactions"] });
    await post(`${path}/refresh`, { features: ["balance", "ownership"] });
    await advance(1);
    if (isInactive) {
      await control.deactivateAccount(account.id);
    }
    const { body } = await post(`${path}/disconnect`);

    expect(body).toMatchObject({ status: "disconnected", account_numbers: null, balance: null, subscriptions: [] });
    expect(body.status_details).toBeUndefined();
    expect(body.ownership).toMatch(/^fcaowns_/);
    expect(await get(path).then((answer) => answer.body.status)).toBe("disconnected");
    expect((await eventTypes()).at(-1)).toBe("account.disconnected");
    expect((await get(`${FC}/authorizations/${account.authorization}`)).body.status).toBe("disconnected");
  });

  it("stays disconnected when it is disconnected again, without another event", async () => {
    const { post, path, eventTypes } = await linkOne();
    await post(`${path}/disconnect`);
    const before = await eventTypes();
    const { status, body } = await post(`${path}/disconnect`);

    expect(status).toBe(200);
    expect(body.status).toBe("disconnected");
    expect(await eventTypes()).toEqual(before);
  });

  it("can neither be refreshed nor subscribed once it is disconnected", async () => {
    const { account, post, path } = await linkOne();
    await post(`${path}/disconnect`);

    for (const [verb, done] of [
      ["refresh", "refreshed"],
      ["subscribe", "subscribed"],
    ]) {
      const { status, body } = await post(`${path}/${verb}`, { features: ["transactions"] });
      expect(status).toBe(400);
      expect(body.error).toEqual({
        message: `The account ${account.id} is disconnected and cannot be ${done}.`,
        type: "invalid_request_error",
      });
    }
  });

  it("fails the refresh that is pending when access ends", async () => {
    const { post, path, eventTypes } = await linkOne();
    await post(`${path}/refresh`, { features: ["balance"] });
    const { body } = await post(`${path}/disconnect`);

    expect(body.balance_refresh?.status).toBe("failed");
    expect((await eventTypes()).slice(-2)).toEqual(["account.refreshed_balance", "account.disconnected"]);
  });

  it("becomes active without a relink when the institution repairs it", async () => {
    const { account, control, eventTypes } = await linkOne();
    await control.deactivateAccount(account.id, { cause: "account_unavailable", action: "none" });
    const active = await control.reactivateAccount(account.id);

    expect(active.status).toBe("active");
    expect(active.status_details).toBeUndefined();
    expect((await eventTypes()).at(-1)).toBe("account.reactivated");
  });

  it("stays active when another account of its authorization is deactivated", async () => {
    const { link, control, get } = openSandbox();
    const session = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(session.accounts.data);
    await control.deactivateAccount(first.id);

    expect((await get(`${FC}/accounts/${second.id}`)).body.status).toBe("active");
    expect((await get(`${FC}/authorizations/${first.authorization}`)).body).toMatchObject({
      status: "active",
      status_details: {},
    });
  });
});

describe("an authorization", () => {
  it("takes its active accounts along when it expires", async () => {
    const { link, control, get, eventTypes } = openSandbox();
    const session = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(session.accounts.data);
    const expired = await control.expireAuthorization(first.authorization as string);

    expect(expired).toMatchObject({
      object: "financial_connections.authorization",
      status: "inactive",
      status_details: { inactive: { action: "relink_required" } },
      institution: "fcinst_TestNonOAuth",
      institution_name: "Test (Non-OAuth)",
    });
    expect((await get(`${FC}/accounts/${second.id}`)).body).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "relink_required", cause: "access_expired" } },
    });
    expect((await eventTypes()).slice(-2)).toEqual(["account.deactivated", "account.deactivated"]);
  });

  it("becomes disconnected with its last account", async () => {
    const { link, post, get, eventTypes } = openSandbox();
    const session = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(session.accounts.data);
    const read = async () => (await get(`${FC}/authorizations/${first.authorization}`)).body.status as string;
    await post(`${FC}/accounts/${first.id}/disconnect`);
    expect(await read()).toBe("active");
    await post(`${FC}/accounts/${second.id}/disconnect`);

    expect(await read()).toBe("disconnected");
    expect((await eventTypes()).slice(-2)).toEqual(["account.disconnected", "account.disconnected"]);
  });
});
