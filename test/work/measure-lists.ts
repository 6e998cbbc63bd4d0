// Run by list-work.test.ts in a process of its own: `node measure-lists.ts`. Writes one line of JSON a list.
import { createWorkCounter } from "./count-work.ts";
import { bigInstitution } from "../support/many-accounts.ts";

const SMALL = 300;
const LARGE = 3_000;

// Before anything that is counted is imported.
const counter = await createWorkCounter();
const { createSandbox } = await import("../../src/sandbox/sandbox.ts");

interface World {
  /** Reads a page, right after a call that is refused. */
  readonly get: (path: string) => Promise<void>;
  readonly customer: string;
  readonly session: string;
  readonly account: string;
  readonly refresh: string;
  /** The ids of accounts, newest first, and those of customers, events and transactions from the middle of their lists. */
  readonly accounts: readonly string[];
  readonly middle: Readonly<Record<"customer" | "event" | "transaction", string>>;
}

type Json = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A world with so many accounts, customers and events, and as many transactions of one account. */
async function fill(count: number): Promise<World> {
  const sandbox = createSandbox({
    time: new Date("2026-11-20T12:00:00Z"),
    institutions: [bigInstitution(count)],
    onFault: (error) => {
      throw error;
    },
  });
  const headers = { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" };
  const call = async (method: string, url: string, body: string | null = null): Promise<Json> => {
    const response = await sandbox.handle({ method, url, headers, body });
    return JSON.parse(response.body ?? "") as Json;
  };
  const ids = async (url: string): Promise<string[]> => {
    const { data } = (await call("GET", `${url}${url.includes("?") ? "&" : "?"}limit=100`)) as unknown as {
      data: Json[];
    };
    return data.map(({ id }) => id);
  };
  const customers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    customers.push((await call("POST", "/v1/customers", `email=${index % 2}%40example.com`)).id);
    if (index % (count / 10) === 0) {
      await sandbox.control.advanceClock({ seconds: 60 });
    }
  }
  const [customer = ""] = customers;
  const holder = `account_holder[type]=customer&account_holder[customer]=${customer}`;
  const permissions = "permissions[0]=transactions&permissions[1]=balances";
  const { id: session } = await call("POST", "/v1/financial_connections/sessions", `${holder}&${permissions}`);
  await sandbox.control.completeSession(session, { institution: "Big" });
  const linked = await ids("/v1/financial_connections/accounts");
  const [account = ""] = linked;
  const refresh = async (): Promise<string> => {
    const url = `/v1/financial_connections/accounts/${account}/refresh`;
    const { transaction_refresh: last } = await call("POST", url, "features[0]=transactions");
    await sandbox.control.advanceClock({ seconds: 60 });
    return (last as Json).id;
  };
  for (let index = 0; index < count; index += 1) {
    await sandbox.control.addTransaction(account, { amount: 1, description: "Coffee", transacted_at: index });
  }
  const first = await refresh();
  for (let index = 0; index < 20; index += 1) {
    await sandbox.control.addTransaction(account, { amount: 1, description: "Tea" });
  }
  await refresh();
  const [transaction = ""] = await ids(
    `/v1/financial_connections/transactions?account=${account}&transacted_at[lt]=${count / 2}`,
  );
  const events = await ids("/v1/events");
  return {
    get: async (path) => {
      // Refused after it has changed the world, so that the change is taken back.
      await call("POST", "/v1/customers", "email=1%40example.com&payment_method=pm_1nobody");
      const { error } = await call("GET", path);
      if (error !== undefined) {
        throw new Error(`${path}: ${JSON.stringify(error)}`);
      }
    },
    customer,
    session,
    account,
    refresh: first,
    accounts: linked,
    middle: { customer: customers[count / 2] ?? "", event: events.at(-1) ?? "", transaction },
  };
}

const FC = "/v1/financial_connections";

const LISTS: Readonly<Record<string, (world: World) => string>> = {
  accounts: () => `${FC}/accounts`,
  "accounts by holder": ({ customer }) => `${FC}/accounts?account_holder[customer]=${customer}`,
  "accounts of a holder without any": ({ middle }) => `${FC}/accounts?account_holder[customer]=${middle.customer}`,
  "accounts by session": ({ session }) => `${FC}/accounts?session=${session}`,
  "accounts by holder, after a cursor": ({ accounts, customer }) =>
    `${FC}/accounts?account_holder[customer]=${customer}&starting_after=${accounts.at(-1)}`,
  "accounts by session, after a cursor": ({ accounts, session }) =>
    `${FC}/accounts?session=${session}&starting_after=${accounts.at(-1)}`,
  "accounts before a cursor": ({ accounts }) => `${FC}/accounts?ending_before=${accounts.at(-1)}`,
  "customers by email": () => "/v1/customers?email=1%40example.com",
  "customers by an email that nobody has": () => "/v1/customers?email=2%40example.com",
  "customers before a cursor": ({ middle }) => `/v1/customers?ending_before=${middle.customer}`,
  "customers by time": () => `/v1/customers?created[lt]=${Date.parse("2026-11-20T12:05:00Z") / 1000}`,
  "customers by email and time, after a cursor": ({ middle }) =>
    `/v1/customers?email=0%40example.com&created[gt]=0&starting_after=${middle.customer}`,
  events: () => "/v1/events",
  "events by type": () => "/v1/events?type=financial_connections.session.updated",
  "events by types": () => "/v1/events?types[0]=financial_connections.session.updated",
  "events by a type with a wildcard": () => "/v1/events?type=financial_connections.account.refreshed*",
  "events by delivery": () => "/v1/events?delivery_success=false",
  "events by time": () => `/v1/events?created[lt]=${Date.parse("2026-11-20T12:00:00Z") / 1000}`,
  "events before a cursor": ({ middle }) => `/v1/events?ending_before=${middle.event}`,
  transactions: ({ account }) => `${FC}/transactions?account=${account}`,
  "transactions by time": ({ account }) => `${FC}/transactions?account=${account}&transacted_at[lt]=100`,
  "transactions by refresh": ({ account, refresh }) =>
    `${FC}/transactions?account=${account}&transaction_refresh[after]=${refresh}`,
  "transactions after a cursor": ({ account, middle }) =>
    `${FC}/transactions?account=${account}&starting_after=${middle.transaction}`,
  "transactions before a cursor": ({ account, middle }) =>
    `${FC}/transactions?account=${account}&ending_before=${middle.transaction}`,
};

const small = await fill(SMALL);
const large = await fill(LARGE);
for (const [name, write] of Object.entries(LISTS)) {
  const count = async (world: World): Promise<number> => {
    const path = write(world);
    // Indices are made when they are first read.
    await world.get(path);
    return counter.count(() => world.get(path));
  };
  process.stdout.write(`${JSON.stringify({ name, small: await count(small), large: await count(large) })}\n`);
}
