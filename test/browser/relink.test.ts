import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { FC, openShop, PERMISSIONS, type PageResult, type Shop } from "./open-shop.ts";
import { firstOf, firstTwoOf } from "../support/first-items.ts";
import { present } from "../support/present.ts";
import type { Account } from "../sandbox/call-sandbox.ts";

const COLLECT = "collectFinancialConnectionsAccounts";

describe.skipIf(!hasChromium)("relinking in the browser", () => {
  let shop: Shop;
  let success: Account;
  let savings: Account;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  beforeEach(async () => {
    await shop.sandbox.control.resetWorld();
    const session = await shop.createSession();
    const linked = await shop.post(`/_sandbox/sessions/${session.id}/complete`, {
      institution: "Inactive Accounts",
      accounts: ["Success", "Savings"],
    });
    [success, savings] = firstTwoOf(linked.accounts.data);
    await shop.sandbox.control.advanceClock({ seconds: 5 });
    await shop.webhooks();
  });

  /** Opens the flow for a relink, with another session of the same account holder. */
  const relink = async (
    options: object,
    parameters: object = {},
  ): Promise<{ readonly result: Promise<PageResult> }> => {
    const session = await shop.post(`${FC}/sessions`, {
      account_holder: success.account_holder,
      permissions: PERMISSIONS,
      relink_options: { authorization: success.authorization, ...options },
      ...parameters,
    });
    const started = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await expect
      .poll(() => shop.flow.getByRole("heading", { level: 1 }).textContent())
      .toBe("Relink Inactive Accounts");
    await shop.signIn();
    return started;
  };

  it("is what the accounts need", async () => {
    expect(await shop.get(`${FC}/accounts/${success.id}`)).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "relink_required", cause: "access_expired" } },
    });
  });

  it("relinks one account, and its siblings come back with it", async () => {
    const { result } = await relink({ account: success.id });
    await expect.poll(() => shop.flow.getByRole("radio", { name: "Success" }).isChecked()).toBe(true);
    await shop.press("Relink");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "succeeded",
      accounts: [{ id: success.id, status: "active" }],
      relink_result: { account: success.id, authorization: success.authorization, failure_reason: null },
    });
    expect(await shop.webhooks()).toEqual(["account.reactivated", "account.reactivated", "session.updated"]);
  });

  it("ends with no_account and links nothing when another account is chosen", async () => {
    const { result } = await relink({ account: success.id });
    await shop.flow.getByRole("radio", { name: "Savings" }).check();
    await shop.press("Relink");
    await expect.poll(() => shop.flow.getByRole("heading").textContent()).toBe("Not relinked");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "cancelled",
      accounts: [],
      relink_result: { account: null, authorization: null, failure_reason: "no_account" },
    });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
    for (const { id } of [success, savings]) {
      expect(await shop.get(`${FC}/accounts/${id}`)).toMatchObject({ status: "inactive" });
    }
  });

  it("ends with no_authorization when no account is authorized", async () => {
    const { result } = await relink({ account: success.id });
    await shop.press("Authorize no account");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "cancelled",
      accounts: [],
      relink_result: { account: null, authorization: null, failure_reason: "no_authorization" },
    });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
    expect(await shop.get(`${FC}/accounts/${success.id}`)).toMatchObject({ status: "inactive" });
  });

  it("ends with other when the institution ends the sign-in", async () => {
    const session = await shop.post(`${FC}/sessions`, {
      account_holder: success.account_holder,
      permissions: PERMISSIONS,
      relink_options: { authorization: success.authorization, account: success.id },
    });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn(undefined, "error");
    await shop.press("End here");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "failed",
      accounts: [],
      relink_result: { account: null, authorization: null, failure_reason: "other" },
    });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
  });

  it("relinks any account of the institution", async () => {
    const { result } = await relink(
      {},
      { limits: { accounts: 1 }, filters: { account_subcategories: ["checking", "savings"] } },
    );
    await shop.flow.getByRole("radio", { name: "Savings" }).check();
    await shop.press("Relink");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "succeeded",
      accounts: [{ id: savings.id, status: "active" }],
      relink_result: { account: null, authorization: success.authorization, failure_reason: null },
    });
    expect(await shop.webhooks()).toEqual(["account.reactivated", "account.reactivated", "session.updated"]);
  });

  it("links a new account where another one is chosen at the institution", async () => {
    const { result } = await relink(
      {},
      { limits: { accounts: 1 }, filters: { account_subcategories: ["checking", "savings"] } },
    );
    await shop.flow.getByRole("radio", { name: "Insufficient Funds" }).check();
    await shop.press("Relink");
    await shop.press("Done");
    const accounts = present((await result).financialConnectionsSession).accounts;
    expect(accounts).toMatchObject([{ display_name: "Insufficient Funds", authorization: success.authorization }]);
    expect([success.id, savings.id]).not.toContain(firstOf(accounts).id);
    expect(await shop.webhooks()).toEqual([
      "account.created",
      "account.reactivated",
      "account.reactivated",
      "session.updated",
    ]);
  });
});
