import { FC, type OpenSandbox } from "../sandbox/call-sandbox.ts";
import type { Snapshot } from "../../src/sandbox/index.ts";
import { firstOf } from "../support/first-items.ts";

export const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  -1,
  1.5,
  1e300,
  9_007_199_254_740_991,
  true,
  "",
  "garbage",
  "x".repeat(5_001),
  [],
  [{}],
  {},
];
export const refusingFetch = async (): Promise<Response> => new Response(null, { status: 500 });

/** A world with a record of every kind, and all of them at work. */
export async function fillWorld({ advance, control, link, post, send }: OpenSandbox): Promise<void> {
  await post("/v1/webhook_endpoints", { url: "https://app.example/webhook", enabled_events: ["*"] });
  const prefetch = ["balances", "inferred_balances", "ownership", "transactions"];
  const session = await link({ institution: "Inactive Accounts", accounts: ["Success"] }, { prefetch });
  await advance(5);
  const { account_holder: holder, accounts } = session;
  const account = firstOf(accounts.data);
  const relinking = await post(`${FC}/sessions`, {
    account_holder: holder,
    permissions: ["balances", "payment_method", "ownership", "transactions"],
    relink_options: { authorization: account.authorization, account: account.id },
  });
  await control.completeSession(relinking.body.id);
  await post(`${FC}/accounts/${account.id}/refresh`, { features: ["balance"] });
  await post(`${FC}/accounts/${account.id}/subscribe`, { features: ["transactions"] });
  await post(
    "/v1/setup_intents",
    {
      customer: holder?.customer,
      payment_method_types: ["us_bank_account"],
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: account.id },
      },
    },
    { headers: { "idempotency-key": "once" } },
  );
  await send("DELETE", `/v1/customers/${(await post("/v1/customers")).body.id}`, null);
  await link({ institution: "Waiting Refreshes", accounts: ["Savings"] }, { prefetch: ["balances"] });
}

/** Reads all there is to read, and lets time pass. Everything that is answered with a 500 throws. */
export async function useWorld(opened: OpenSandbox, records: Snapshot["records"]): Promise<void> {
  const { advance, get, post } = opened;
  const paths = ["accounts", "sessions", "authorizations", "institutions"].map((name) => `${FC}/${name}`);
  const ids = records.flatMap(({ collection, record }): string[] => {
    const id = encodeURIComponent(String(record.id));
    const path: Record<string, string> = {
      accounts: `${FC}/accounts/${id}`,
      authorizations: `${FC}/authorizations/${id}`,
      sessions: `${FC}/sessions/${id}`,
      transactions: `${FC}/transactions/${id}`,
      customers: `/v1/customers/${id}`,
      payment_methods: `/v1/payment_methods/${id}`,
      setup_intents: `/v1/setup_intents/${id}`,
      events: `/v1/events/${id}`,
    };
    const known = path[collection];
    return known === undefined ? [] : [known];
  });
  const check = (what: string, { status, text }: { status: number; text: string }): void => {
    if (status >= 500) {
      throw new Error(`${what}: ${status} ${text}`);
    }
  };
  for (const path of [...paths.slice(0, 1), "/v1/events", "/v1/webhook_endpoints", "/v1/customers", ...ids]) {
    check(path, await get(path));
  }
  for (const id of ids.filter((path) => path.startsWith(`${FC}/accounts/`))) {
    check(`refresh of ${id}`, await post(`${id}/refresh`, { features: ["balance", "ownership", "transactions"] }));
    check(`owners of ${id}`, await get(id, { expand: ["ownership"] }));
    check(`transactions of ${id}`, await get(`${FC}/transactions`, { account: id.split("/").at(-1) }));
  }
  check("deliveries", await get("/_sandbox/deliveries"));
  check(
    "once",
    await post(
      "/v1/setup_intents",
      { payment_method_types: ["us_bank_account"] },
      { headers: { "idempotency-key": "once" } },
    ),
  );
  await advance(40 * 86_400);
  await opened.sandbox.settled();
}

/** A copy of a value with another value at a path; nothing there removes it. */
export function replaceAt(value: unknown, path: readonly string[], garbage: unknown): unknown {
  const copy = structuredClone(value);
  let holder = copy as Record<string, never>;
  for (const name of path.slice(0, -1)) {
    holder = holder[name] as never;
  }
  if (garbage === undefined) {
    delete holder[path.at(-1) as string];
  } else {
    holder[path.at(-1) as string] = garbage as never;
  }
  return copy;
}

export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const here = path.length === 0 ? [] : [[...path]];
  if (typeof value !== "object" || value === null) {
    return here;
  }
  return [...here, ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name]))];
}
