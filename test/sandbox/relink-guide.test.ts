import { Stripe } from "stripe-preview";
import { describe, expect, it } from "vitest";
import { FC, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

/**
 * Stripe's guide "API relink: payments or payouts", sentence by sentence, through stripe-node and the HTTP interface.
 */
const MANDATE = { customer_acceptance: { type: "online", online: { ip_address: "127.0.0.1", user_agent: "test" } } };
const VERSION = "2026-03-04.preview";

async function linkInactive(
  parameters: object = {},
  accounts = ["Success", "Savings"],
  institution = "Inactive Accounts",
) {
  const opened = openSandbox();
  const stripe = new Stripe("sk_test_123", {
    apiVersion: VERSION as never,
    httpClient: Stripe.createFetchHttpClient(opened.sandbox.fetch),
    maxNetworkRetries: 0,
  });
  const linked = await opened.link({ institution, accounts }, parameters);
  await opened.advance(2);
  const first = firstOf(linked.accounts.data);
  // The same one where only one is linked.
  const second = linked.accounts.data[1] ?? first;
  const holder = linked.account_holder;
  /** Creates a relink session as the guide prints it. */
  const relink = (options: object = {}, more: object = {}) =>
    stripe.financialConnections.sessions.create({
      account_holder: holder,
      permissions: ["payment_method", "balances"],
      relink_options: { authorization: first.authorization, account: first.id, ...options },
      ...more,
    } as never);
  /** The account holder goes through the flow; then the session is retrieved. */
  const complete = async (session: string, completion: object = {}) => {
    await opened.control.completeSession(session, completion);
    return stripe.financialConnections.sessions.retrieve(session);
  };
  const retrieve = (id: string) => stripe.financialConnections.accounts.retrieve(id);
  const count = (await opened.eventTypes()).length;
  const newEvents = async () => (await opened.eventTypes()).slice(count);
  return { ...opened, stripe, first, second, holder, relink, complete, retrieve, newEvents };
}

describe("find out whether to relink", () => {
  it("an inactive account says why, and that a relink is required", async () => {
    const { first, retrieve, stripe } = await linkInactive();

    expect(await retrieve(first.id)).toMatchObject({
      authorization: first.authorization as string,
      status: "inactive",
      status_details: { inactive: { action: "relink_required", cause: "access_expired" } },
    });
    expect(await stripe.financialConnections.authorizations.retrieve(first.authorization as string)).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "relink_required" } },
    });
  });

  it("a webhook reports an account that becomes inactive", async () => {
    const { eventTypes } = await linkInactive();
    expect((await eventTypes()).filter((type) => type === "account.deactivated")).toHaveLength(2);
  });
});

describe("create a relink session", () => {
  it("set account_holder to null if the account has no holder", async () => {
    const { relink, complete, first } = await linkInactive({ account_holder: null });
    const session = await relink({}, { account_holder: null });

    expect(session.account_holder).toBeNull();
    expect((await complete(session.id)).relink_result).toEqual({
      account: first.id,
      authorization: first.authorization as string,
      failure_reason: null,
    });
  });

  it("set account_holder to that of the account if it has one", async () => {
    const { relink, holder } = await linkInactive();

    expect((await relink()).account_holder).toEqual(holder);
    await expect(relink({}, { account_holder: null })).rejects.toThrow(
      "The account_holder must be that of the account that is relinked.",
    );
  });

  it("the answer shows the subcategories and the limit that apply", async () => {
    const { relink, first } = await linkInactive();

    expect(await relink()).toMatchObject({
      filters: { account_subcategories: ["checking", "savings"] },
      limits: { accounts: 1 },
      relink_options: { authorization: first.authorization as string, account: first.id },
    });
  });
});

describe("with a required account", () => {
  it("the session succeeds when the customer relinks that account", async () => {
    const { relink, complete, first, retrieve } = await linkInactive();
    const session = await complete((await relink()).id);

    expect(session).toMatchObject({
      status: "succeeded",
      accounts: { data: [{ id: first.id }] },
      relink_result: { account: first.id, failure_reason: null },
    });
    expect(await retrieve(first.id)).toMatchObject({ status: "active" });
  });

  it.each([
    ["a sibling", { accounts: ["Savings"] }],
    ["an account that was never linked", { accounts: ["Insufficient Funds"] }],
    ["no account, as the control has it", { outcome: "no_account" }],
    ["a sibling, as the control has it", { outcome: "no_account", accounts: ["Savings"] }],
  ])("the session does not succeed and links nothing when the customer chooses %s", async (_what, completion) => {
    const { relink, complete, first, second, retrieve, newEvents, get } = await linkInactive();
    const session = await complete((await relink()).id, completion);

    expect(session).toMatchObject({
      status: "cancelled",
      status_details: { cancelled: { reason: "other" } },
      accounts: { data: [] },
      relink_result: { account: null, authorization: null, failure_reason: "no_account" },
    });
    for (const { id } of [first, second]) {
      expect(await retrieve(id)).toMatchObject({ status: "inactive" });
    }
    expect((await get(`${FC}/authorizations/${first.authorization}`)).body.status).toBe("inactive");
    expect((await get(`${FC}/accounts`)).body.data).toHaveLength(2);
    expect(await newEvents()).toEqual(["session.updated"]);
  });

  it("the session succeeds when the customer relinks that account beside others", async () => {
    const { relink, complete, first, second } = await linkInactive();
    const session = await relink({}, { limits: { accounts: 2 } });

    expect(await complete(session.id, { accounts: ["Savings", "Success"] })).toMatchObject({
      status: "succeeded",
      accounts: { data: [{ id: second.id }, { id: first.id }] },
      relink_result: { account: first.id, failure_reason: null },
    });
  });

  it("several accounts of the authorization can be reactivated", async () => {
    const { relink, complete, newEvents } = await linkInactive();
    await complete((await relink()).id);

    expect(await newEvents()).toEqual(["account.reactivated", "account.reactivated", "session.updated"]);
  });

  it.each([
    ["leaves", "cancel", {}, "cancelled", "no_authorization"],
    ["authorizes nothing at the bank", "complete", { outcome: "no_authorization" }, "cancelled", "no_authorization"],
    ["meets an unexpected error", "complete", { outcome: "other" }, "failed", "other"],
  ])("the reason is given when the customer %s", async (_what, verb, completion, status, reason) => {
    const { relink, stripe, post, newEvents } = await linkInactive();
    const { id } = await relink();
    await post(`/_sandbox/sessions/${id}/${verb}`, completion);

    expect(await stripe.financialConnections.sessions.retrieve(id)).toMatchObject({
      status,
      accounts: { data: [] },
      relink_result: { account: null, authorization: null, failure_reason: reason },
    });
    expect(await newEvents()).toEqual(["session.updated"]);
  });
});

describe("with any account at the same institution", () => {
  const any = { account: undefined };
  const payments = { limits: { accounts: 1 }, filters: { account_subcategories: ["checking", "savings"] } };

  it("relink_result.account is not set; the accounts show which one it was", async () => {
    const { relink, complete, first, second } = await linkInactive();
    const session = await complete((await relink(any, payments)).id, { accounts: ["Savings"] });

    expect(session).toMatchObject({
      status: "succeeded",
      accounts: { data: [{ id: second.id }] },
      relink_result: { account: null, authorization: first.authorization as string, failure_reason: null },
    });
  });

  it.each([
    ["nothing, since nothing is offered", "mortgage", {}],
    ["a closed account", "credit_card", { accounts: ["Credit Card"] }],
    ["nothing, as the control has it", "checking", { outcome: "no_authorization" }],
  ])(
    "no account is required, so none is missed when the customer authorizes %s",
    async (_what, offered, completion) => {
      const { relink, complete, control, second, newEvents } = await linkInactive({}, ["Success", "Credit Card"]);
      await control.deactivateAccount(second.id, { cause: "account_closed" });
      const session = await relink(any, { filters: { account_subcategories: [offered] } });

      expect(await complete(session.id, completion)).toMatchObject({
        status: "cancelled",
        accounts: { data: [] },
        relink_result: { account: null, authorization: null, failure_reason: "no_authorization" },
      });
      expect(await newEvents()).toEqual(["session.updated"]);
    },
  );

  it("the control cannot have it miss an account", async () => {
    const { relink, control } = await linkInactive();
    const { id } = await relink(any);

    await expect(control.completeSession(id, { outcome: "no_account" })).rejects.toThrow(
      "Only a session with relink_options[account] can end with no_account: this one requires no account. Use no_authorization.",
    );
  });

  it("the account that a relink repairs comes before one that is closed", async () => {
    const { relink, complete, control, first, second } = await linkInactive();
    await control.deactivateAccount(first.id, { cause: "account_closed" });

    expect(await complete((await relink(any, payments)).id)).toMatchObject({
      status: "succeeded",
      accounts: { data: [{ id: second.id }] },
    });
  });

  it("an authorization that was disconnected in the meantime stays so", async () => {
    const { relink, complete, post, get, first, second } = await linkInactive();
    const sessions = [await relink(), await relink(any)];
    for (const { id } of [first, second]) {
      await post(`${FC}/accounts/${id}/disconnect`);
    }

    for (const { id } of sessions) {
      expect(await complete(id, { accounts: ["Success"] })).toMatchObject({
        status: "failed",
        accounts: { data: [] },
        relink_result: { account: null, authorization: null, failure_reason: "other" },
      });
    }
    expect((await get(`${FC}/authorizations/${first.authorization}`)).body.status).toBe("disconnected");
    expect((await get(`${FC}/accounts`)).body.data).toHaveLength(2);
  });

  it("a new account needs a new payment method", async () => {
    const { relink, complete, stripe, holder, retrieve } = await linkInactive();
    const session = await complete((await relink(any, payments)).id, { accounts: ["Insufficient Funds"] });
    const [account] = session.accounts.data as [Stripe.FinancialConnections.Account];
    const intent = await stripe.setupIntents.create({
      customer: (await retrieve(account.id)).account_holder?.customer as string,
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { account_holder_type: "individual", financial_connections_account: account.id },
        billing_details: { name: "Jenny Rosen" },
      },
      confirm: true,
      mandate_data: MANDATE as never,
    });

    expect(intent).toMatchObject({ status: "succeeded", customer: holder?.customer as string });
    expect(await stripe.paymentMethods.retrieve(intent.payment_method as string)).toMatchObject({
      us_bank_account: { financial_connections_account: account.id },
    });
  });
});

describe("what was made of the account", () => {
  it("follows it: status_details say that a tokenized number was deactivated, and no longer after a relink", async () => {
    const { relink, complete, stripe, first, holder, control } = await linkInactive(
      {},
      ["Eventually Expiring Tokenized Account Number"],
      "Tokenized Account Number",
    );
    const intent = await stripe.setupIntents.create({
      customer: holder?.customer as string,
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: first.id },
      },
      confirm: true,
      mandate_data: MANDATE as never,
    });
    const read = async () =>
      (await stripe.paymentMethods.retrieve(intent.payment_method as string))
        .us_bank_account as Stripe.PaymentMethod.UsBankAccount;
    const before = await read();
    await control.expireAccountNumbers(first.id);
    const blocked = await read();
    await complete((await relink()).id);
    const after = await read();

    expect(before).toMatchObject({ fingerprint: expect.stringMatching(/^\w{16}$/), status_details: null });
    expect(blocked).toEqual({
      ...before,
      status_details: { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } },
    });
    expect(after).toEqual({ ...before, fingerprint: expect.stringMatching(/^\w{16}$/) });
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(after.financial_connections_account).toBe(first.id);
  });
});
