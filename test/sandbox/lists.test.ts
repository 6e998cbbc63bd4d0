import { describe, expect, it } from "vitest";
import { FC, NOW, openSandbox, type Session } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

async function linkMany(count = 25) {
  const opened = openSandbox();
  const accounts = Array.from({ length: count }, (_, index) => `Account ${index + 1}`);
  const session = await opened.link({ institution: "Many Accounts", accounts });
  const list = async (query: object = {}): Promise<{ ids: string[]; hasMore: boolean }> => {
    const { body } = await opened.get(`${FC}/accounts`, query);
    return { ids: body.data.map(({ id }) => id), hasMore: body.has_more as boolean };
  };
  const { ids: newestFirst } = await list({ limit: 100 });
  return { ...opened, session, list, newestFirst };
}

describe("a list", () => {
  it("is newest first, ten on a page", async () => {
    const { list, newestFirst, session } = await linkMany();
    const linked = session.accounts.data.map(({ id }) => id);

    expect(newestFirst).toEqual(linked.toReversed());
    expect(await list()).toEqual({ ids: newestFirst.slice(0, 10), hasMore: true });
  });

  it.each([1, 7, 12, 25, 100])("loses and repeats nothing, forwards and backwards, %d at a time", async (limit) => {
    const { list, newestFirst } = await linkMany();
    const forwards: string[] = [];
    const backwards: string[] = [];

    for (let page = await list({ limit }); ; page = await list({ limit, starting_after: forwards.at(-1) })) {
      forwards.push(...page.ids);
      if (!page.hasMore) {
        break;
      }
    }
    for (
      let page = await list({ limit, ending_before: newestFirst.at(-1) });
      ;
      page = await list({ limit, ending_before: backwards[0] })
    ) {
      backwards.unshift(...page.ids);
      if (!page.hasMore) {
        break;
      }
    }
    expect(forwards).toEqual(newestFirst);
    expect(backwards).toEqual(newestFirst.slice(0, -1));
  });

  it("is empty past its end", async () => {
    const { list, newestFirst } = await linkMany();
    expect(await list({ starting_after: newestFirst.at(-1) })).toEqual({ ids: [], hasMore: false });
    expect(await list({ ending_before: newestFirst[0] })).toEqual({ ids: [], hasMore: false });
  });

  it.each(["starting_after", "ending_before"])("refuses an unknown %s", async (cursor) => {
    const { get } = await linkMany(1);
    const { status, body } = await get(`${FC}/accounts`, { [cursor]: "fca_none" });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: "resource_missing",
      message: "No such financial connections account: 'fca_none'",
      param: cursor,
    });
  });

  it("keeps its place where something is added in front", async () => {
    const { link, list, newestFirst } = await linkMany();
    const first = await list({ limit: 10 });
    await link({ accounts: ["Success"] });

    expect((await list({ limit: 10, starting_after: first.ids.at(-1) })).ids).toEqual(newestFirst.slice(10, 20));
  });

  it.each([
    ["transactions", { limit: 5 }],
    ["owners", { limit: 4 }],
    ["inferred_balances", { limit: 3 }],
    ["institutions", { limit: 4 }],
    ["events", { limit: 2 }],
  ] as const)("of %s loses and repeats nothing", async (what, query) => {
    const { link, post, get, advance } = openSandbox();
    const session = await link({ institution: "Ownership Accounts", accounts: ["Many Owners"] });
    const account = firstOf(session.accounts.data).id;
    await post(`${FC}/accounts/${account}/refresh`, { features: ["ownership", "transactions", "inferred_balances"] });
    await advance(1);
    const { body } = await get(`${FC}/accounts/${account}`);
    const [path, more] = (
      {
        transactions: [`${FC}/transactions`, { account }],
        owners: [`${FC}/accounts/${account}/owners`, { ownership: body.ownership }],
        inferred_balances: [`${FC}/accounts/${account}/inferred_balances`, {}],
        institutions: [`${FC}/institutions`, {}],
        events: ["/v1/events", {}],
      } as const
    )[what];
    const whole = (await get(path, { ...more, limit: 100 })).body;
    const read: string[] = [];

    for (let after: object = {}; ; after = { starting_after: read.at(-1) }) {
      const page = (await get(path, { ...more, ...query, ...after })).body;
      read.push(...page.data.map(({ id }) => id));
      if (!page.has_more) {
        break;
      }
    }
    expect(whole.has_more).toBe(false);
    expect(read.length).toBeGreaterThan(query.limit);
    expect(read).toEqual(whole.data.map(({ id }) => id));
  });
});

describe("accounts", () => {
  it("are selected by holder and by session", async () => {
    const { link, get } = openSandbox();
    const first = await link({ accounts: ["Success"] });
    const second = await link({ accounts: ["Savings"] }, { account_holder: { type: "account", account: "acct_1" } });
    const third = await link(
      { accounts: ["Success"] },
      { account_holder: { type: "customer", customer_account: "acct_2" } },
    );
    const select = async (query: object): Promise<string[]> =>
      (await get(`${FC}/accounts`, query)).body.data.map(({ id }) => id);
    const idOf = (session: Session): string => firstOf(session.accounts.data).id;

    expect(await select({})).toEqual([third, second, first].map(idOf));
    expect(await select({ account_holder: { customer: first.account_holder?.customer } })).toEqual([idOf(first)]);
    expect(await select({ account_holder: { account: "acct_1" } })).toEqual([idOf(second)]);
    expect(await select({ account_holder: { customer_account: "acct_2" } })).toEqual([idOf(third)]);
    expect(await select({ session: second.id })).toEqual([idOf(second)]);
  });

  it.each([
    [{ account_holder: { customer: "cus_none" } }, "No such customer: 'cus_none'", "account_holder[customer]"],
    [{ session: "fcsess_none" }, "No such financial connections session: 'fcsess_none'", "session"],
  ])("are not selected by %j", async (query, message, param) => {
    const { get } = openSandbox();
    const { status, body } = await get(`${FC}/accounts`, query);

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "resource_missing", message, param });
  });

  it.each([
    [{ session: "fcsess_1", account_holder: { customer: "cus_1" } }],
    [{ account_holder: { customer: "cus_1", account: "acct_1" } }],
    [{ starting_after: "fca_1", ending_before: "fca_2" }],
  ])("are not selected twice over: %j", async (query) => {
    const { get } = openSandbox();
    const { status, body } = await get(`${FC}/accounts`, query);

    expect(status).toBe(400);
    expect(body.error?.code).toBe("parameters_exclusive");
  });
});

describe("expand", () => {
  it("answers whole objects in place of ids, also within lists and sessions", async () => {
    const { link, post, get, advance } = openSandbox();
    const session = await link({ accounts: ["Success"] }, { prefetch: ["ownership"] });
    const id = firstOf(session.accounts.data).id;
    await advance(1);
    const expand = ["ownership", "institution", "account_holder.customer"];
    const { body: account } = await get(`${FC}/accounts/${id}`, { expand });
    const { body: list } = await get(`${FC}/accounts`, { expand: expand.map((path) => `data.${path}`) });
    const { body: linked } = await get(`${FC}/sessions/${session.id}`, {
      expand: ["accounts.data.ownership", "accounts.data.institution", "accounts.data.account_holder.customer"],
    });
    const { body: unchanged } = await post(`${FC}/accounts/${id}/unsubscribe`, { features: ["transactions"], expand });

    expect(account).toMatchObject({
      ownership: { object: "financial_connections.account_ownership", owners: { data: [{ name: "Jenny Rosen" }] } },
      institution: { object: "financial_connections.institution", name: "Test (Non-OAuth)" },
      account_holder: { type: "customer", customer: { object: "customer", name: "Jenny Rosen", created: NOW } },
    });
    expect(list.data).toEqual([account]);
    expect(linked.accounts.data).toEqual([account]);
    expect(unchanged).toEqual(account);
  });

  it("leaves null where there is nothing to expand", async () => {
    const { link, get } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const { body } = await get(`${FC}/accounts/${firstOf(session.accounts.data).id}`, { expand: ["ownership"] });
    expect(body.ownership).toBeNull();
  });

  it.each([["display_name"], ["authorization"], ["a.b.c.d.e"], [""]])("refuses %j", async (path) => {
    const { link, get } = openSandbox();
    const session = await link({ accounts: ["Success"] });
    const { status, body } = await get(`${FC}/accounts/${firstOf(session.accounts.data).id}`, { expand: [path] });

    expect(status).toBe(400);
    expect(body.error?.param).toBe("expand[0]");
  });
});
