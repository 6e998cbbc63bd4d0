import { describe, expect, it } from "vitest";
import { FC, type OpenSandbox, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

/** More than a tenth above what is kept. */
const MANY = 11_100;

/** Puts so many copies of the newest record of a collection into a world. */
async function crowd({ control }: OpenSandbox, collection: string, change: (index: number) => object): Promise<void> {
  const snapshot = await control.takeSnapshot();
  const last = snapshot.records.findLast((entry) => entry.collection === collection);
  const { sequence } = snapshot.counters;
  const copies = Array.from({ length: MANY }, (_, index) => ({
    collection,
    record: { ...last?.record, id: `copy_${index}`, sequence: sequence + index + 1, ...change(index) },
  }));
  const counters = { ...snapshot.counters, sequence: sequence + MANY };
  await control.restoreSnapshot({ ...snapshot, counters, records: [...snapshot.records, ...copies] });
}

async function countRecords({ control }: OpenSandbox, collection: string): Promise<number> {
  const { records } = await control.takeSnapshot();
  return records.filter((entry) => entry.collection === collection).length;
}

const unchanged = (): object => ({});

/** By the kind of record: what makes one, at first and when there are too many. */
const MAKERS: Readonly<Record<string, (opened: OpenSandbox) => Promise<unknown>>> = {
  sessions: ({ post }) =>
    post(`${FC}/sessions`, { account_holder: { type: "account", account: "acct_1" }, permissions: ["balances"] }),
  setup_intents: ({ post }) => post("/v1/setup_intents"),
  deleted_customers: async ({ createCustomer, send }) =>
    send("DELETE", `/v1/customers/${await createCustomer()}`, null),
  idempotency_keys: async ({ post }) =>
    post("/v1/customers", {}, { headers: { "idempotency-key": String(Math.random()) } }),
  ownerships: async (opened) => refresh(opened, "ownership"),
  transaction_refreshes: async (opened) => refresh(opened, "transactions"),
  events: ({ link }) => link({ accounts: ["Success"] }),
  deliveries: ({ link }) => link({ accounts: ["Success"] }),
};

async function refresh({ advance, get, link, post }: OpenSandbox, feature: string): Promise<void> {
  const { data } = (await get(`${FC}/accounts`)).body;
  const account = data[0]?.id ?? firstOf((await link({ accounts: ["Success"] })).accounts.data).id;
  await post(`${FC}/accounts/${account}/refresh`, { features: [feature] });
  await advance(2);
}

describe("a world that answers many requests", () => {
  it.each(Object.keys(MAKERS))("keeps about 10,000 %s of those that nobody needs", async (collection) => {
    const opened = openSandbox({
      ...(collection === "deliveries" && { webhooks: [{ url: "http://localhost/", secret: "whsec_test" }] }),
      fetch: () => new Promise(() => undefined),
    });
    const make = MAKERS[collection] as (typeof MAKERS)[string];
    await make(opened);
    await crowd(opened, collection, unchanged);
    await make(opened);

    expect(await countRecords(opened, collection)).toBeLessThan(10_010);
  });

  it("keeps what can still be asked for: the last ownership and refresh of each account, sessions with accounts", async () => {
    const opened = openSandbox();
    const { get, link } = opened;
    const session = await link({ accounts: ["Success"] });
    await refresh(opened, "ownership");
    await refresh(opened, "transactions");
    for (const collection of ["sessions", "ownerships", "transaction_refreshes"]) {
      await crowd(opened, collection, () => (collection === "sessions" ? { status: "pending", accounts: [] } : {}));
    }
    // Of another account, so that these drop the oldest.
    await link(
      { institution: "Ownership Accounts", accounts: ["Many Owners"] },
      { prefetch: ["ownership", "transactions"] },
    );
    await opened.advance(2);
    const account = firstOf(session.accounts.data).id;
    const { body } = await get(`${FC}/accounts/${account}`);
    const owners = await get(`${FC}/accounts/${account}/owners`, { ownership: body.ownership });
    const after = { account, transaction_refresh: { after: body.transaction_refresh?.id } };
    const transactions = await get(`${FC}/transactions`, after);
    const linked = await get(`${FC}/sessions/${session.id}`);

    expect([owners.status, transactions.status, linked.status]).toEqual([200, 200, 200]);
    expect([await countRecords(opened, "ownerships"), await countRecords(opened, "sessions")]).toEqual([
      10_001, 10_001,
    ]);
  });

  it("keeps of idempotent results eight million characters, and none that is not repeated any more", async () => {
    const opened = openSandbox();
    await MAKERS.idempotency_keys?.(opened);
    await crowd(opened, "idempotency_keys", (index) => (index < 100 ? { body: "x".repeat(100_000) } : { body: "{}" }));
    await MAKERS.idempotency_keys?.(opened);
    const { records } = await opened.control.takeSnapshot();
    const bodies = records.filter(({ collection }) => collection === "idempotency_keys");
    expect(bodies.reduce((sum, { record }) => sum + String(record.body).length, 0)).toBeLessThan(8_000_000);

    await opened.advance(86_401);
    await MAKERS.idempotency_keys?.(opened);
    expect(await countRecords(opened, "idempotency_keys")).toBe(1);
  });
});
