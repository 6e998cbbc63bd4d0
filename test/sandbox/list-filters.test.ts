import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createSandbox, type Snapshot } from "../../src/sandbox/index.ts";
import { callSandbox, FC, type OpenSandbox, START, type StripeObject } from "./call-sandbox.ts";
import { temporaryFile } from "./temporary-file.ts";
import type { AnswerOf } from "../../src/sandbox/types/contract-types.ts";
import { field } from "../support/field.ts";
import { present } from "../support/present.ts";

const EMAILS = ["a@example.com", "b@example.com", "c@example.com"];

interface Holder {
  readonly account?: string;
  readonly customer?: string;
  readonly customer_account?: string;
}

/** An empty customer stands for a new one. */
const HOLDERS: readonly Holder[] = [
  { account: "acct_1" },
  { account: "acct_2" },
  { customer_account: "acct_1" },
  { customer: "", customer_account: "acct_1" },
  { customer: "" },
];

const index = fc.nat({ max: 100 });
const actionArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("create" as const), email: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("change" as const), which: index, email: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const), which: index }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("link" as const), holder: index, count: fc.nat({ max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("refresh" as const), which: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("advance" as const), seconds: fc.constantFrom(1, 2, 90_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("keep" as const, "restore" as const, "reset" as const, "reopen" as const),
    }),
  },
);

type Action = typeof actionArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

interface LinkedAccount {
  readonly id: string;
  readonly holder: Holder;
  readonly session: string;
}

/** What a list without a filter must have, newest first by time. */
interface Model {
  customers: StripeObject[];
  accounts: LinkedAccount[];
  transactions: AnswerOf<"retrieveTransaction">[];
}

const NOTHING: Model = { customers: [], accounts: [], transactions: [] };

it("of any world is what its filters select, after refused calls, snapshots, resets and with a data file", async () => {
  const property = fc.asyncProperty(fc.array(actionArbitrary, { minLength: 4, maxLength: 16 }), runActions);
  const { counterexample, errorInstance } = await fc.check(property, { numRuns: 12, seed: 7 });

  expect({ counterexample, errorInstance }).toEqual({ counterexample: null, errorInstance: null });
});

async function runActions(actions: readonly Action[]): Promise<void> {
  const dataFile = temporaryFile();
  const open = (): OpenSandbox => callSandbox(createSandbox({ time: START, dataFile }), []);
  let opened = open();
  let model = NOTHING;
  let kept: { readonly snapshot: Snapshot; readonly model: Model } | undefined;

  try {
    for (const action of actions) {
      switch (action.kind) {
        case "keep":
          kept = { snapshot: await opened.control.takeSnapshot(), model };
          break;
        case "restore":
          if (kept !== undefined) {
            await opened.control.restoreSnapshot(kept.snapshot);
            model = kept.model;
          }
          break;
        case "reset":
          await opened.control.resetWorld();
          model = NOTHING;
          break;
        case "reopen":
          await opened.sandbox.close();
          opened = open();
          break;
        default:
          model = await act(opened, model, action);
      }
      await refuseSomething(opened, model);
      await compareLists(opened, model);
    }
  } finally {
    await opened.sandbox.close();
  }
}

async function act({ advance, control, get, post, send }: OpenSandbox, model: Model, action: Action): Promise<Model> {
  const { accounts, customers } = model;
  const pick = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % (items.length || 1)];
  switch (action.kind) {
    case "create": {
      const { body } = await post("/v1/customers", { email: pick(EMAILS, action.email) });
      return { ...model, customers: [body, ...customers] };
    }
    case "change": {
      const customer = pick(customers, action.which);
      if (customer === undefined) {
        return model;
      }
      const { body } = await post(`/v1/customers/${customer.id}`, { email: pick(EMAILS, action.email) });
      return { ...model, customers: customers.map((other) => (other === customer ? body : other)) };
    }
    case "delete": {
      const customer = pick(customers, action.which);
      await send("DELETE", `/v1/customers/${customer?.id}`, null);
      return { ...model, customers: customers.filter((other) => other !== customer) };
    }
    case "link": {
      const holder = present(pick(HOLDERS, action.holder));
      const customer = (await post("/v1/customers", { email: EMAILS[0] })).body;
      const given = "customer" in holder ? { ...holder, customer: customer.id } : holder;
      const { body: session } = await post(`${FC}/sessions`, {
        account_holder: { type: "account" in holder ? "account" : "customer", ...given },
        limits: { accounts: 10 },
        permissions: ["transactions"],
      });
      const chosen = Array.from({ length: action.count + 1 }, (_, at) => `Account ${at + 1}`);
      const completion = { institution: "Many Accounts", accounts: chosen };
      const ended = (await post(`/_sandbox/sessions/${session.id}/complete`, completion)).body;
      const linked = ended.accounts.data.toReversed();
      const marked = linked.map(({ id }) => ({ id, holder: given, session: session.id }));
      return { ...model, customers: [customer, ...customers], accounts: [...marked, ...accounts] };
    }
    case "refresh": {
      const account = pick(accounts, action.which);
      if (account === undefined) {
        return model;
      }
      await control.addTransaction(account.id, { amount: 1, description: "Coffee" });
      await post(`${FC}/accounts/${account.id}/refresh`, { features: ["transactions"] });
      await advance(1);
      const { body } = await get(`${FC}/transactions`, { account: account.id, limit: 100 });
      const others = model.transactions.filter((transaction) => transaction.account !== account.id);
      return { ...model, transactions: [...others, ...body.data] };
    }
    case "advance":
      await advance(action.seconds);
      return model;
    default:
      return model;
  }
}

/** Calls that change the world before they are refused. */
async function refuseSomething({ post }: OpenSandbox, { customers }: Model): Promise<void> {
  const refused = await post("/v1/customers", { email: EMAILS[0], payment_method: "pm_1nobody" });
  expect(refused.status).toBe(400);
  const [customer] = customers;
  if (customer !== undefined) {
    await post(`/v1/customers/${customer.id}`, { email: "x".repeat(600) });
  }
}

async function compareLists({ get }: OpenSandbox, { accounts, customers, transactions }: Model): Promise<void> {
  const compare = async (
    path: ListPath,
    query: object,
    expected: readonly { readonly id: string }[],
  ): Promise<void> => {
    const ids = expected.map(({ id }) => id);
    expect([path, query, await readForwards(get, path, query)]).toEqual([path, query, ids]);
    const last = ids.at(-1);
    if (last !== undefined) {
      expect([path, query, await readBackwards(get, path, query, last)]).toEqual([path, query, ids.slice(0, -1)]);
    }
  };
  await compare("/v1/customers", {}, customers);
  for (const email of EMAILS) {
    await compare(
      "/v1/customers",
      { email },
      customers.filter((customer) => customer.email === email),
    );
  }
  const created = Number(customers[1]?.created ?? 0);
  await compare(
    "/v1/customers",
    { created: { gt: created } },
    customers.filter((one) => Number(one.created) > created),
  );
  await compare(
    "/v1/customers",
    { created: { lte: created } },
    customers.filter((one) => Number(one.created) <= created),
  );
  await compare(`${FC}/accounts`, {}, accounts);
  for (const holder of [...HOLDERS.slice(0, 3), ...accounts.slice(0, 2).map((account) => account.holder)]) {
    const isOf = (account: LinkedAccount): boolean =>
      Object.entries(holder).every(([name, value]) => field(account.holder, name) === value);
    await compare(`${FC}/accounts`, { account_holder: holder }, accounts.filter(isOf));
  }
  for (const session of new Set(accounts.map((account) => account.session))) {
    await compare(
      `${FC}/accounts`,
      { session },
      accounts.filter((account) => account.session === session),
    );
  }
  const [transaction] = transactions;
  if (transaction !== undefined) {
    const account = transaction.account;
    const own = transactions.filter((other) => other.account === account);
    const at = present(own[Math.floor(own.length / 2)]).transacted_at;
    await compare(`${FC}/transactions`, { account }, own);
    await compare(
      `${FC}/transactions`,
      { account, transacted_at: { gte: at } },
      own.filter((one) => one.transacted_at >= at),
    );
  }
  const whole = (await get("/v1/events", { limit: 100 })).body.data;
  for (const type of new Set(whole.map((event) => event.type))) {
    await compare(
      "/v1/events",
      { type },
      whole.filter((event) => event.type === type),
    );
  }
}

type Get = OpenSandbox["get"];
type ListPath = `${typeof FC}/${"accounts" | "transactions"}` | "/v1/customers" | "/v1/events";

async function readForwards(get: Get, path: ListPath, query: object): Promise<string[]> {
  const read: string[] = [];
  for (let hasMore = true; hasMore;) {
    const { body } = await get(path, { ...query, limit: 7, ...(read.length > 0 && { starting_after: read.at(-1) }) });
    read.push(...body.data.map(({ id }) => id));
    hasMore = body.has_more;
  }
  return read;
}

async function readBackwards(get: Get, path: ListPath, query: object, last: string): Promise<string[]> {
  const read: string[] = [];
  for (let hasMore = true; hasMore;) {
    const { body } = await get(path, { ...query, limit: 5, ending_before: read[0] ?? last });
    read.unshift(...body.data.map(({ id }) => id));
    hasMore = body.has_more;
  }
  return read;
}
