import { describe, expect, it } from "vitest";
import type { InstitutionDraft } from "../../src/sandbox/index.ts";
import { type Account, FC, NOW, openSandbox } from "./open-sandbox.ts";
import { firstOf, firstTwoOf } from "../support/first-items.ts";
import { expanded, unexpanded } from "../support/expanded.ts";
import { present } from "../support/present.ts";

const DAY = 86_400;

/** Takes a refresh a day. */
const SLOW_BANK: InstitutionDraft = { name: "Slow Bank", nextRefreshAfter: DAY };

async function linkOne(
  session: object = {},
  institution = "Test (Non-OAuth)",
  institutions: readonly InstitutionDraft[] = [],
) {
  const opened = openSandbox({ institutions });
  const linked = await opened.link({ institution, accounts: ["Success"] }, session);
  const id = firstOf(linked.accounts.data).id;
  const path = `${FC}/accounts/${id}` as const;
  return { ...opened, id, path, refresh: (...features: string[]) => opened.post(`${path}/refresh`, { features }) };
}

describe("a refresh", () => {
  it.each([
    ["balance", "balance_refresh"],
    ["ownership", "ownership_refresh"],
    ["transactions", "transaction_refresh"],
    ["inferred_balances", "inferred_balances_refresh"],
  ] as const)("of %s is pending, then succeeded with an event", async (feature, field) => {
    const { get, path, refresh, advance, eventTypes } = await linkOne();
    const { body } = await refresh(feature);
    await advance(1);
    const after = (await get(path)).body;

    expect(body[field]).toMatchObject({ status: "pending", last_attempted_at: NOW, next_refresh_available_at: null });
    expect(after[field]).toMatchObject({
      status: "succeeded",
      last_attempted_at: NOW,
      // One second later, as both guides print it.
      next_refresh_available_at: NOW + 1,
    });
    expect((await eventTypes()).at(-1)).toBe(`account.refreshed_${feature}`);
  });

  it("brings the balance, in the shape of its category", async () => {
    const { link, post, get, advance } = openSandbox();
    const session = await link({ accounts: ["Success", "Credit Card"] });
    const bodies: Account[] = [];
    for (const { id } of session.accounts.data) {
      await post(`${FC}/accounts/${id}/refresh`, { features: ["balance"] });
    }
    await advance(1);
    for (const { id } of session.accounts.data) {
      bodies.push((await get(`${FC}/accounts/${id}`)).body);
    }

    expect(bodies.map((body) => body.balance)).toEqual([
      { as_of: NOW + 1, cash: { available: { usd: 467_820 } }, current: { usd: 482_133 }, type: "cash" },
      { as_of: NOW + 1, credit: { used: { usd: -31_250 } }, current: { usd: -31_250 }, type: "credit" },
    ]);
  });

  it.each([
    ["while one is pending", 0, "pending"],
    ["before it is available again", DAY - 1, "succeeded"],
  ])("is not started %s", async (_when, seconds, status) => {
    const { get, path, refresh, advance } = await linkOne({}, "Slow Bank", [SLOW_BANK]);
    await refresh("balance");
    await advance(seconds);
    const before = (await get(path)).body;
    const again = await refresh("balance");

    expect(again.status).toBe(200);
    expect(again.body).toEqual(before);
    expect(again.body.balance_refresh?.status).toBe(status);
  });

  it.each([
    ["one second after it began", "Test (Non-OAuth)", 1, "succeeded"],
    ["one second after it began and failed", "Failing Refreshes", 1, "failed"],
    ["when the institution says", "Slow Bank", DAY, "succeeded"],
  ])("is available again %s", async (_when, institution, seconds, status) => {
    const { get, path, refresh, advance } = await linkOne({}, institution, [SLOW_BANK]);
    await refresh("balance");
    await advance(seconds);

    expect((await get(path)).body.balance_refresh).toEqual({
      status,
      last_attempted_at: NOW,
      next_refresh_available_at: NOW + seconds,
    });
    expect((await refresh("balance")).body.balance_refresh).toEqual({
      status: "pending",
      last_attempted_at: NOW + seconds,
      next_refresh_available_at: null,
    });
  });

  it("fails where the institution fails, and keeps what was there", async () => {
    const { get, path, refresh, advance, eventTypes } = await linkOne({}, "Failing Refreshes");
    await refresh("balance");
    await advance(1);

    expect((await get(path)).body).toMatchObject({ balance: null, balance_refresh: { status: "failed" } });
    expect((await eventTypes()).at(-1)).toBe("account.refreshed_balance");
  });

  it.each(["succeeded", "failed"] as const)("ends as %s when the control says so", async (outcome) => {
    const { control, id, refresh, advance, get, path } = await linkOne({}, "Waiting Refreshes");
    await refresh("balance");
    await advance(DAY * 30);
    expect((await get(path)).body.balance_refresh?.status).toBe("pending");

    expect((await control.finishRefresh(id, "balance", { outcome })).balance_refresh).toMatchObject({
      status: outcome,
    });
  });

  it("cannot be finished when none is pending", async () => {
    const { control, id } = await linkOne();
    await expect(control.finishRefresh(id, "balance")).rejects.toThrow(
      `POST /_sandbox/accounts/${id}/refreshes/balance/finish: No balance refresh of the account ${id} is pending.`,
    );
  });

  it.each([
    ["balance", "balances"],
    ["inferred_balances", "balances"],
    ["ownership", "ownership"],
    ["transactions", "transactions"],
  ])("of %s needs the permission %s", async (feature, permission) => {
    const { refresh, id, get, path } = await linkOne({ permissions: ["payment_method"] });
    const { status, body } = await refresh(feature);

    expect(status).toBe(400);
    expect(body.error).toEqual({
      message: `The account ${id} was linked without the ${permission} permission.`,
      param: "features",
      type: "invalid_request_error",
    });
    expect((await get(path)).body.balance_refresh).toBeNull();
  });

  it("starts none of the features when one of them may not be fetched", async () => {
    const { refresh, get, path } = await linkOne({ permissions: ["balances"] });
    await refresh("balance", "ownership");
    expect((await get(path)).body.balance_refresh).toBeNull();
  });
});

describe("a subscription", () => {
  it("starts a refresh and repeats it daily until it ends", async () => {
    const { post, path, advance, eventTypes, get } = await linkOne();
    const { body } = await post(`${path}/subscribe`, { features: ["transactions"] });
    await advance(3 * DAY + 1);
    const refreshes = (await eventTypes()).filter((type) => type === "account.refreshed_transactions");
    const { body: unsubscribed } = await post(`${path}/unsubscribe`, { features: ["transactions"] });
    await advance(10 * DAY);

    expect(body).toMatchObject({ subscriptions: ["transactions"], transaction_refresh: { status: "pending" } });
    expect(refreshes).toHaveLength(4);
    expect(unsubscribed).toMatchObject({
      subscriptions: [],
      transaction_refresh: { status: "succeeded", last_attempted_at: NOW + 3 * DAY },
    });
    expect((await get(path)).body.transaction_refresh?.last_attempted_at).toBe(NOW + 3 * DAY);
  });

  it("pauses while the account is inactive and continues afterwards", async () => {
    const { control, id, post, path, advance, get } = await linkOne();
    await post(`${path}/subscribe`, { features: ["transactions"] });
    await advance(1);
    await control.deactivateAccount(id);
    await advance(3 * DAY);
    await control.reactivateAccount(id);
    expect((await get(path)).body.transaction_refresh?.last_attempted_at).toBe(NOW);
    await advance(DAY);

    expect((await get(path)).body.transaction_refresh?.last_attempted_at).toBe(NOW + 4 * DAY);
  });

  it("needs the permission, to end as well", async () => {
    const { id, post, path } = await linkOne({ permissions: ["balances"] });

    for (const verb of ["subscribe", "unsubscribe"]) {
      const { status, body } = await post(`${path}/${verb}`, { features: ["transactions"] });
      expect(status).toBe(400);
      expect(body.error?.message).toBe(`The account ${id} was linked without the transactions permission.`);
    }
  });

  it("is not doubled by subscribing twice", async () => {
    const { post, path, advance, eventTypes } = await linkOne();
    await post(`${path}/subscribe`, { features: ["balance", "balance"] });
    const { body } = await post(`${path}/subscribe`, { features: ["balance"] });
    await advance(DAY + 1);

    expect(body.subscriptions).toEqual(["balance"]);
    expect((await eventTypes()).filter((type) => type === "account.refreshed_balance")).toHaveLength(2);
  });
});

describe("transactions", () => {
  it("cannot be listed before a refresh has succeeded", async () => {
    const { get, id, refresh } = await linkOne();
    await refresh("transactions");
    const { status, body } = await get(`${FC}/transactions`, { account: id });

    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: "financial_connections_no_successful_transaction_refresh",
      doc_url: "https://docs.stripe.com/error-codes#financial-connections-no-successful-transaction-refresh",
      message: `No transaction refresh of ${id} has succeeded yet.`,
      param: "account",
      type: "invalid_request_error",
    });
  });

  it("stay readable after a later refresh has failed", async () => {
    const { control, get, id, refresh, advance } = await linkOne();
    await refresh("transactions");
    await advance(DAY);
    await refresh("transactions");
    await control.finishRefresh(id, "transactions", { outcome: "failed" });

    expect((await get(`${FC}/transactions`, { account: id })).status).toBe(200);
  });

  it("come, and change, with the refresh after it happened, and can be asked for by it", async () => {
    const { control, get, id, path, refresh, advance } = await linkOne();
    await refresh("transactions");
    await advance(1);
    const first = (await get(path)).body.transaction_refresh?.id;
    const added = await control.addTransaction(id, { amount: -1_000, description: "Cinema", status: "pending" });
    const list = (query: object) =>
      get(`${FC}/transactions`, { account: id, limit: 100, ...query }).then(({ body }) => body.data);

    expect((await get(`${FC}/transactions/${added.id}`)).status).toBe(404);
    expect(await list({ transaction_refresh: { after: first } })).toEqual([]);
    await advance(DAY);
    await refresh("transactions");
    await advance(1);
    const later = await list({ transaction_refresh: { after: first } });

    expect(later.map(({ description, status }) => [description, status])).toEqual([
      ["Cinema", "pending"],
      ["Phone bill", "posted"],
    ]);
    expect(later.find(({ id: found }) => found === added.id)).toMatchObject({
      amount: -1_000,
      currency: "usd",
      account: id,
    });
  });

  it.each(["void", "posted"] as const)("become %s with the refresh after the institution says so", async (status) => {
    const { control, get, id, refresh, advance } = await linkOne();
    const added = await control.addTransaction(id, { amount: -1_000, description: "Cinema", status: "pending" });
    await refresh("transactions");
    await advance(1);
    const changed = await (status === "void" ? control.voidTransaction : control.postTransaction)(added.id);
    const path = `${FC}/transactions/${added.id}` as const;
    expect(changed).toMatchObject({ status: "pending", awaited_status: status });
    expect((await get(path)).body.status).toBe("pending");
    await advance(DAY);
    await refresh("transactions");
    await advance(1);

    expect((await get(path)).body).toMatchObject({
      status,
      status_transitions: {
        posted_at: status === "posted" ? NOW + DAY + 2 : null,
        void_at: status === "void" ? NOW + DAY + 2 : null,
      },
    });
  });

  it.each([
    ["a moment", (at: number) => at, 1],
    ["from it on", (at: number) => ({ gte: at }), 2],
    ["after it", (at: number) => ({ gt: at }), 1],
    ["up to it", (at: number) => ({ lte: at }), 11],
    ["before it", (at: number) => ({ lt: at }), 10],
    ["a span", (at: number) => ({ gt: at - 6 * DAY, lt: at + 1 }), 2],
  ])("are found by %s", async (_what, filter, count) => {
    const { get, id, refresh, advance } = await linkOne();
    await refresh("transactions");
    await advance(1);
    const all = (await get(`${FC}/transactions`, { account: id, limit: 100 })).body.data;
    const at = present(all[1]).transacted_at;
    const { body } = await get(`${FC}/transactions`, { account: id, limit: 100, transacted_at: filter(at) });

    expect(all).toHaveLength(12);
    expect(body.data).toHaveLength(count);
  });

  it("are not listed for a refresh that there was none of", async () => {
    const { get, id, refresh, advance } = await linkOne();
    await refresh("transactions");
    await advance(1);
    const { status, body } = await get(`${FC}/transactions`, {
      account: id,
      transaction_refresh: { after: "fctxnref_none" },
    });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: "resource_missing",
      message: "No such financial connections transaction refresh: 'fctxnref_none'",
      param: "transaction_refresh[after]",
    });
  });
});

describe("owners", () => {
  it("are listed by the ownership that the account names", async () => {
    const { link, post, get, advance } = openSandbox();
    const session = await link({ institution: "Ownership Accounts", accounts: ["Joint Owners"] });
    const path = `${FC}/accounts/${firstOf(session.accounts.data).id}` as const;
    await post(`${path}/refresh`, { features: ["ownership"] });
    await advance(1);
    const { body: account } = await get(path, { expand: ["ownership"] });
    const ownership = expanded(account.ownership);
    const { body } = await get(`${path}/owners`, { ownership: ownership.id });

    expect(ownership).toMatchObject({ object: "financial_connections.account_ownership", created: NOW + 1 });
    expect(ownership.owners).toEqual(body);
    expect(body.data.map(({ name }) => name)).toEqual(["Jamie Rosen", "Jenny Rosen"]);
    expect(body.url).toBe(`${path}/owners?ownership=${ownership.id}`);
  });

  it("of another account's ownership are not there", async () => {
    const { link, post, get, advance } = openSandbox();
    const session = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(session.accounts.data);
    await post(`${FC}/accounts/${first.id}/refresh`, { features: ["ownership"] });
    await advance(1);
    const ownership = unexpanded((await get(`${FC}/accounts/${first.id}`)).body.ownership);
    const { status, body } = await get(`${FC}/accounts/${second.id}/owners`, { ownership });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: "resource_missing",
      message: `No such financial connections account ownership: '${ownership}'`,
      param: "ownership",
    });
  });
});

describe("inferred balances", () => {
  it("are one a day at most, newest first, at the end of the day, and never in the future", async () => {
    const { get, path, refresh, advance } = await linkOne();
    await refresh("inferred_balances");
    await advance(1);
    await refresh("inferred_balances");
    await advance(DAY);
    await refresh("inferred_balances");
    await advance(1);
    const now = NOW + DAY + 2;
    const { body } = await get(`${path}/inferred_balances`, { limit: 100 });
    const moments = body.data.map(({ as_of: moment }) => moment);

    expect(moments).toHaveLength(11);
    expect(new Set(moments).size).toBe(11);
    expect(moments).toEqual(moments.toSorted((left, right) => right - left));
    expect(new Set(moments.map((moment) => Math.floor(moment / DAY))).size).toBe(11);
    expect(moments.slice(0, 2)).toEqual([now, NOW + 1]);
    expect(moments.slice(2).every((moment) => moment % DAY === DAY - 1 && moment < NOW)).toBe(true);
  });
});
