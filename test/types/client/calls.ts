// Checked by tsc alone: what must compile, and what must not.
import { createClient } from "../../../src/client/index.ts";

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
declare function isTrue<_Claim extends true>(): void;

const client = createClient({ apiKey: "sk_test_1" });
const account = "/v1/financial_connections/accounts/{account}";
const path = { account: "fca_1" };

// Without expanding, an expandable field is an id or an object.
{
  const { data, error } = await client.GET(account, { params: { path } });
  if (data !== undefined) {
    const ownership: string | { id: string } | null = data.ownership;
    void ownership;
    // @ts-expect-error it may be an id still
    void data.ownership?.owners;
  } else {
    const type: string = error.error.type;
    void type;
  }
}

// Expanding narrows, on retrieval, on lists and in POST bodies.
{
  const retrieved = await client.orThrow.GET(account, { params: { path, query: { expand: ["ownership"] } } });
  void retrieved.ownership?.owners.data[0]?.name;
  isTrue<Equal<Extract<typeof retrieved.ownership, string>, never>>();

  const both = await client.orThrow.GET(account, {
    params: { path, query: { expand: ["ownership", "account_holder.customer"] } },
  });
  void both.ownership?.id;
  void both.account_holder?.customer?.id;

  const page = await client.orThrow.GET("/v1/financial_connections/accounts", {
    params: { query: { limit: 3, expand: ["data.ownership"] } },
  });
  void page.data[0]?.ownership?.owners;

  const refreshed = await client.orThrow.POST("/v1/financial_connections/accounts/{account}/refresh", {
    params: { path },
    body: { features: ["balance"], expand: ["ownership"] },
  });
  void refreshed.ownership?.owners;

  const session = await client.orThrow.GET("/v1/financial_connections/sessions/{session}", {
    params: { path: { session: "fcsess_1" }, query: { expand: ["accounts.data.ownership"] } },
  });
  void session.accounts.data[0]?.ownership?.owners;
}

// A path that can't be expanded does not compile.
{
  // @ts-expect-error status is no object
  void client.GET(account, { params: { path, query: { expand: ["status"] } } });
  // @ts-expect-error in a list every path begins with data
  void client.GET("/v1/financial_connections/accounts", { params: { query: { expand: ["ownership"] } } });
  // @ts-expect-error misspelt
  void client.POST(`${account}/disconnect`, { params: { path }, body: { expand: ["onwership"] } });
}

// Paths, parameters and bodies are those of the contract.
{
  void client.GET("/v1/financial_connections/accounts");
  void client.POST(`${account}/disconnect`, { params: { path } });
  // @ts-expect-error no such path
  void client.GET("/v1/financial_connections/account");
  // @ts-expect-error no such method on this path
  void client.POST(account, { params: { path } });
  // @ts-expect-error the id is missing
  void client.GET(account);
  // @ts-expect-error the id is missing
  void client.GET(account, { params: {} });
  // @ts-expect-error ownership is required
  void client.GET(`${account}/owners`, { params: { path } });
  // @ts-expect-error features are required
  void client.POST(`${account}/refresh`, { params: { path } });
  // @ts-expect-error balances is the permission, balance the feature
  void client.POST(`${account}/refresh`, { params: { path }, body: { features: ["balances"] } });
  // @ts-expect-error no such parameter
  void client.GET("/v1/financial_connections/accounts", { params: { query: { customer: "cus_1" } } });
  // @ts-expect-error no such parameter, nested
  void client.GET("/v1/financial_connections/accounts", { params: { query: { account_holder: { id: "cus_1" } } } });
  // @ts-expect-error no such setting
  void client.GET("/v1/financial_connections/accounts", { maxRetry: 1 });

  // @ts-expect-error a GET has no idempotency key
  void client.GET("/v1/financial_connections/accounts", { idempotencyKey: "k" });
  // @ts-expect-error a GET has no idempotency key
  void client.orThrow.GET("/v1/financial_connections/accounts", { idempotencyKey: "k" });
  // @ts-expect-error a list is walked by GETs
  void client.list("/v1/financial_connections/accounts", { idempotencyKey: "k" });

  const features = ["balance", "ownership"] as const;
  void client.POST(`${account}/refresh`, { params: { path }, body: { features }, idempotencyKey: "k", timeout: 5 });
  const customer: string | undefined = undefined;
  void client.GET("/v1/financial_connections/accounts", { params: { query: { account_holder: { customer } } } });
}

// Walking a list gives its items.
for await (const item of client.list("/v1/financial_connections/accounts", { max: 5 })) {
  isTrue<Equal<typeof item.object, "financial_connections.account">>();
}
for await (const item of client.list("/v1/financial_connections/accounts", {
  params: { query: { expand: ["data.ownership"] } },
})) {
  void item.ownership?.owners;
}
for await (const item of client.list("/v1/financial_connections/transactions", {
  params: { query: { account: "fca_1" } },
})) {
  isTrue<Equal<typeof item.object, "financial_connections.transaction">>();
}
// @ts-expect-error account is required
void client.list("/v1/financial_connections/transactions");
// @ts-expect-error one account is no list
void client.list(account, { params: { path } });
