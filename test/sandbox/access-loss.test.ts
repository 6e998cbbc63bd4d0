import { describe, expect, it } from "vitest";
import type { InstitutionDraft } from "../../src/sandbox/index.ts";
import { type Account, FC, type OpenSandbox, openSandbox } from "./open-sandbox.ts";
import { firstOf, firstTwoOf } from "../support/first-items.ts";
import { present } from "../support/present.ts";

const VERSIONS = ["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"];

type Lose = (opened: OpenSandbox, account: Account) => Promise<unknown>;

const wait: Lose = ({ advance }) => advance(2);
const waitAMonth: Lose = ({ advance }) => advance(30 * 86_400);
const refresh: Lose = async ({ post, advance }, { id }) => {
  await post(`${FC}/accounts/${id}/refresh`, { features: ["balance"] });
  await advance(1);
};
const institution = (behaviour: InstitutionDraft["behaviour"]): InstitutionDraft[] => [
  { name: "Own Bank", behaviour: behaviour as NonNullable<typeof behaviour> },
];

/** Every way in which accounts lose access: at which institution, and what is done. */
const WAYS: readonly [way: string, at: string, lose: Lose, cause: string, own?: readonly InstitutionDraft[]][] = [
  ["the control", "Test (Non-OAuth)", ({ control }, { id }) => control.deactivateAccount(id), "access_expired"],
  [
    "consent that runs out",
    "Test (Non-OAuth)",
    ({ control }, { authorization }) => control.expireAuthorization(present(authorization)),
    "access_expired",
  ],
  [
    "the customer, who revokes access at the bank",
    "Test (Non-OAuth)",
    ({ control }, { authorization }) => control.revokeAuthorization(present(authorization)),
    "access_denied",
  ],
  ["an institution, shortly after linking", "Inactive Accounts", wait, "access_expired"],
  ["an institution, on the expected date", "Eventually Requires Reauthentication", waitAMonth, "access_expired"],
  ["an institution, on refresh", "Lapses On Refresh", refresh, "access_expired"],
  [
    "an institution of your own, on refresh",
    "Own Bank",
    refresh,
    "account_unavailable",
    institution({ kind: "deactivates-on-refresh", action: "relink_required", cause: "account_unavailable" }),
  ],
];

const CLOSED = { cause: "account_closed" } as const;

/** Every way in which accounts are closed. None of them says `none`; some say the opposite. */
const CLOSINGS: readonly [way: string, lose: Lose, own: readonly InstitutionDraft[]][] = [
  ["the control", ({ control }, { id }) => control.deactivateAccount(id, CLOSED), []],
  [
    "the control, which says that a relink is required",
    ({ control }, { id }) => control.deactivateAccount(id, { ...CLOSED, action: "relink_required" }),
    [],
  ],
  [
    "the control, while it is inactive already",
    async ({ control }, { id }) => {
      await control.deactivateAccount(id);
      await control.deactivateAccount(id, CLOSED);
    },
    [],
  ],
  [
    "its authorization",
    ({ control }, { authorization }) => control.expireAuthorization(present(authorization), CLOSED),
    [],
  ],
  [
    "an institution, shortly after linking",
    wait,
    institution({ kind: "deactivates-soon", action: "relink_required", ...CLOSED }),
  ],
  [
    "an institution, while it is inactive already",
    async ({ control, advance }, { id }) => {
      await control.deactivateAccount(id);
      await advance(2);
    },
    institution({ kind: "deactivates-soon", action: "relink_required", ...CLOSED }),
  ],
  [
    "an institution, on refresh",
    refresh,
    institution({ kind: "deactivates-on-refresh", action: "relink_required", ...CLOSED }),
  ],
];

async function lose(at: string, how: Lose, own: readonly InstitutionDraft[] = []) {
  const opened = openSandbox({ institutions: own });
  const linked = await opened.link({ institution: at, accounts: ["Success"] });
  const account = firstOf(linked.accounts.data);
  await how(opened, account);
  const path = `${FC}/accounts/${account.id}` as const;
  const complete = async (options: object = {}) => {
    const session = await opened.post(`${FC}/sessions`, {
      account_holder: linked.account_holder,
      permissions: ["payment_method", "balances"],
      relink_options: { authorization: account.authorization, ...options },
    });
    return opened.control.completeSession(session.body.id, {});
  };
  return { ...opened, account, path, complete };
}

describe("an account that lost access", () => {
  it.each(WAYS)("through %s is inactive, not disconnected, and says so once", async (_way, at, how, cause, own) => {
    const { get, path, account, eventTypes } = await lose(at, how, own);

    expect((await get(path)).body).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "relink_required", cause } },
    });
    expect((await get(`${FC}/accounts/${account.id}`, {}, { version: VERSIONS[0] as string })).body.status).toBe(
      "inactive",
    );
    const types = await eventTypes();
    expect(types.filter((type) => type === "account.deactivated")).toHaveLength(1);
    expect(types).not.toContain("account.disconnected");
  });

  it.each(WAYS)("through %s comes back with a relink", async (_way, at, how, _cause, own) => {
    const { get, path, account, complete, eventTypes } = await lose(at, how, own);

    expect(await complete({ account: account.id })).toMatchObject({
      status: "succeeded",
      relink_result: { account: account.id, failure_reason: null },
    });
    expect((await get(path)).body.status).toBe("active");
    expect((await eventTypes()).slice(-2)).toEqual(["account.reactivated", "session.updated"]);
  });
});

describe("a closed account", () => {
  it.each(CLOSINGS)(
    "has the action none when it was closed by %s, and no relink repairs it",
    async (_way, how, own) => {
      const { get, path, account, complete, eventTypes } = await lose(own[0]?.name ?? "Test (Non-OAuth)", how, own);
      const closed = { status: "inactive", status_details: { inactive: { action: "none", cause: "account_closed" } } };

      expect((await get(path)).body).toMatchObject(closed);
      for (const [options, reason] of [
        [{ account: account.id }, "no_account"],
        [{}, "no_authorization"],
      ] as const) {
        expect(await complete(options)).toMatchObject({
          status: "cancelled",
          accounts: { data: [] },
          relink_result: { account: null, authorization: null, failure_reason: reason },
        });
      }
      expect((await get(path)).body).toMatchObject(closed);
      const types = await eventTypes();
      expect(types.filter((type) => type === "account.deactivated")).toHaveLength(1);
      expect(types).not.toContain("account.reactivated");
    },
  );

  it("has an authorization with the action none, when all are closed after it was revoked", async () => {
    const own = institution({ kind: "deactivates-soon", action: "relink_required", ...CLOSED });
    const { link, control, advance, get } = openSandbox({ institutions: own });
    const linked = await link({ institution: own[0]?.name, accounts: ["Success"] });
    const { authorization } = firstOf(linked.accounts.data);
    await control.revokeAuthorization(present(authorization));
    await advance(2);

    expect((await get(`${FC}/authorizations/${authorization}`)).body).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "none" } },
    });
  });

  it("stays closed when its sibling is relinked", async () => {
    const { link, control, post, get } = openSandbox();
    const linked = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(linked.accounts.data);
    await control.deactivateAccount(second.id, CLOSED);
    await control.expireAuthorization(present(first.authorization));
    const session = await post(`${FC}/sessions`, {
      account_holder: linked.account_holder,
      permissions: ["payment_method"],
      relink_options: { authorization: first.authorization, account: first.id },
    });
    await control.completeSession(session.body.id);

    expect((await get(`${FC}/accounts/${first.id}`)).body.status).toBe("active");
    expect((await get(`${FC}/accounts/${second.id}`)).body).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "none", cause: "account_closed" } },
    });
  });
});

describe("revoking access at the bank", () => {
  it("makes all accounts of the authorization inactive, with an event for each", async () => {
    const { link, control, eventTypes } = openSandbox();
    const linked = await link({ accounts: ["Success", "Savings"] });
    const first = firstOf(linked.accounts.data);
    const revoked = await control.revokeAuthorization(present(first.authorization));

    expect(revoked).toMatchObject({
      status: "inactive",
      status_details: { inactive: { action: "relink_required" } },
    });
    expect((await eventTypes()).slice(-2)).toEqual(["account.deactivated", "account.deactivated"]);
  });

  it("does nothing a second time, nor to what is disconnected", async () => {
    const { link, control, post, get, eventTypes } = openSandbox();
    const linked = await link({ accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(linked.accounts.data);
    await post(`${FC}/accounts/${first.id}/disconnect`);
    await control.revokeAuthorization(present(first.authorization));
    const before = await eventTypes();
    const again = await control.revokeAuthorization(present(first.authorization));

    expect(again.status).toBe("inactive");
    expect((await get(`${FC}/accounts/${first.id}`)).body.status).toBe("disconnected");
    expect((await get(`${FC}/accounts/${second.id}`)).body.status).toBe("inactive");
    expect(await eventTypes()).toEqual(before);
  });
});

describe("an institution whose access lapses on refresh", () => {
  it.each([
    ["balance", "balance_refresh"],
    ["ownership", "ownership_refresh"],
    ["transactions", "transaction_refresh"],
    ["inferred_balances", "inferred_balances_refresh"],
  ])("fails the %s refresh, then deactivates every account behind the authorization", async (feature, field) => {
    const { link, post, get, advance, eventTypes } = openSandbox();
    const linked = await link({ institution: "Lapses On Refresh", accounts: ["Success", "Savings"] });
    const [first, second] = firstTwoOf(linked.accounts.data);
    await post(`${FC}/accounts/${first.id}/refresh`, { features: [feature] });
    expect((await get(`${FC}/accounts/${first.id}`)).body.status).toBe("active");
    await advance(1);

    expect((await get(`${FC}/accounts/${first.id}`)).body).toMatchObject({
      status: "inactive",
      [field]: { status: "failed", next_refresh_available_at: null },
    });
    expect((await get(`${FC}/accounts/${second.id}`)).body.status).toBe("inactive");
    expect((await eventTypes()).slice(-3)).toEqual([
      `account.refreshed_${feature}`,
      "account.deactivated",
      "account.deactivated",
    ]);
  });

  it("does it once: after a relink, refreshes succeed", async () => {
    const opened = await lose("Lapses On Refresh", refresh);
    await opened.complete({ account: opened.account.id });
    await refresh(opened, opened.account);

    expect((await opened.get(opened.path)).body).toMatchObject({
      status: "active",
      balance_refresh: { status: "succeeded" },
    });
  });
});
