export interface WireRow {
  readonly title: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  /** The resource and method of stripe-node. */
  readonly sdk: readonly [resource: string, method: string];
  readonly id?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The releases that know the operation; all three without it. */
  readonly only?: "2026-03-04.preview";
}

const root = "/v1/financial_connections";
const account = { account: "fca_1TmQ" };
const page = {
  limit: 25,
  starting_after: "fca_9",
  ending_before: "fca_1",
  expand: ["data.ownership", "data.account_holder.customer"],
};
const awkward = { account: "fca_é/../?#%&+ []" };

/** Every operation, plain and with all its optional parameters. */
export const wireRows: readonly WireRow[] = [
  get("listAccounts, plain", "/accounts", ["accounts", "list"]),
  get("listAccounts, all parameters", "/accounts", ["accounts", "list"], {
    parameters: {
      account_holder: { account: "acct_1", customer: "cus_1", customer_account: "acct_2" },
      session: "fcsess_1",
      ...page,
    },
  }),
  get("retrieveAccount, plain", "/accounts/{account}", ["accounts", "retrieve"], { id: account }),
  get("retrieveAccount, all parameters", "/accounts/{account}", ["accounts", "retrieve"], {
    id: account,
    parameters: { expand: ["ownership", "account_holder.customer"] },
  }),
  get("retrieveAccount, an id full of reserved characters", "/accounts/{account}", ["accounts", "retrieve"], {
    id: awkward,
  }),
  post("disconnectAccount, plain", "/accounts/{account}/disconnect", ["accounts", "disconnect"], { id: account }),
  post("disconnectAccount, all parameters", "/accounts/{account}/disconnect", ["accounts", "disconnect"], {
    id: account,
    parameters: { expand: ["ownership"] },
  }),
  ...["refresh", "subscribe", "unsubscribe"].flatMap((action) => [
    post(`${action}Account, plain`, `/accounts/{account}/${action}`, ["accounts", action], {
      id: account,
      parameters: { features: ["transactions"] },
    }),
    post(`${action}Account, all parameters`, `/accounts/{account}/${action}`, ["accounts", action], {
      id: account,
      parameters: {
        features: ["balance", "ownership", "transactions"],
        expand: ["ownership", "account_holder.account"],
      },
    }),
  ]),
  get("listAccountOwners, plain", "/accounts/{account}/owners", ["accounts", "listOwners"], {
    id: account,
    parameters: { ownership: "fcaowns_1" },
  }),
  get("listAccountOwners, all parameters", "/accounts/{account}/owners", ["accounts", "listOwners"], {
    id: account,
    parameters: {
      ownership: "fcaowns_1",
      limit: 1,
      starting_after: "fcaown_1",
      ending_before: "fcaown_2",
      expand: ["data"],
    },
  }),
  get("listInferredBalances, plain", "/accounts/{account}/inferred_balances", ["accounts", "listInferredBalances"], {
    id: account,
    only: "2026-03-04.preview",
  }),
  get(
    "listInferredBalances, all parameters",
    "/accounts/{account}/inferred_balances",
    ["accounts", "listInferredBalances"],
    {
      id: account,
      parameters: { ...page },
      only: "2026-03-04.preview",
    },
  ),
  post("createSession, plain", "/sessions", ["sessions", "create"], {
    parameters: { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["payment_method"] },
  }),
  post("createSession, all parameters", "/sessions", ["sessions", "create"], {
    parameters: {
      account_holder: { type: "account", account: "acct_1", customer: "cus_1", customer_account: "acct_2" },
      permissions: ["balances", "ownership", "payment_method", "transactions"],
      filters: {
        account_subcategories: ["checking", "savings"],
        countries: ["US"],
        country: "US",
        institution: "fcinst_1",
        require_payment_method_support: "all",
      },
      limits: { accounts: 1 },
      manual_entry: { mode: "automatic" },
      prefetch: ["balances", "inferred_balances"],
      relink_options: { authorization: "fcauth_1", account: "fca_1" },
      return_url: "https://example.com/done?a=1&b=two words#top",
      expand: ["accounts.data.ownership"],
    },
  }),
  post("createSession, what unsets, dates, unicode and reserved characters", "/sessions", ["sessions", "create"], {
    parameters: {
      limits: { accounts: "" },
      filters: null,
      prefetch: [],
      hosted: {},
      return_url: "https://exämple.com/!*()'[]+&=%?👍",
      at: new Date(1_700_000_000_000),
      yes: true,
      no: false,
      left_out: undefined,
    },
  }),
  get("retrieveSession, plain", "/sessions/{session}", ["sessions", "retrieve"], { id: { session: "fcsess_1" } }),
  get("retrieveSession, all parameters", "/sessions/{session}", ["sessions", "retrieve"], {
    id: { session: "fcsess_1" },
    parameters: { expand: ["accounts.data.ownership", "account_holder.customer"] },
  }),
  get("listTransactions, plain", "/transactions", ["transactions", "list"], { parameters: { account: "fca_1" } }),
  get("listTransactions, all parameters", "/transactions", ["transactions", "list"], {
    parameters: {
      account: "fca_1",
      transacted_at: { gt: 1, gte: 2, lt: 3, lte: 4 },
      transaction_refresh: { after: "fctxnref_1" },
      ...page,
    },
  }),
  get("listTransactions, at one moment", "/transactions", ["transactions", "list"], {
    parameters: { account: "fca_1", transacted_at: 1_700_000_000 },
  }),
  get("retrieveTransaction, plain", "/transactions/{transaction}", ["transactions", "retrieve"], {
    id: { transaction: "fctxn_1" },
  }),
  get("retrieveTransaction, all parameters", "/transactions/{transaction}", ["transactions", "retrieve"], {
    id: { transaction: "fctxn_1" },
    parameters: { expand: ["account"] },
  }),
  get("retrieveAuthorization, plain", "/authorizations/{authorization}", ["authorizations", "retrieve"], {
    id: { authorization: "fcauth_1" },
    only: "2026-03-04.preview",
  }),
  get("retrieveAuthorization, all parameters", "/authorizations/{authorization}", ["authorizations", "retrieve"], {
    id: { authorization: "fcauth_1" },
    parameters: { expand: ["institution", "account_holder.customer"] },
    only: "2026-03-04.preview",
  }),
  get("listInstitutions, plain", "/institutions", ["institutions", "list"], { only: "2026-03-04.preview" }),
  get("listInstitutions, all parameters", "/institutions", ["institutions", "list"], {
    parameters: { ...page },
    only: "2026-03-04.preview",
  }),
  get("retrieveInstitution, plain", "/institutions/{institution}", ["institutions", "retrieve"], {
    id: { institution: "fcinst_1" },
    only: "2026-03-04.preview",
  }),
  get("retrieveInstitution, all parameters", "/institutions/{institution}", ["institutions", "retrieve"], {
    id: { institution: "fcinst_1" },
    parameters: { expand: ["a.b"] },
    only: "2026-03-04.preview",
  }),
];

type Rest = Pick<WireRow, "id" | "parameters" | "only">;

function get(title: string, path: string, sdk: WireRow["sdk"], rest: Rest = {}): WireRow {
  return { title, method: "GET", path: `${root}${path}`, sdk, ...rest };
}

function post(title: string, path: string, sdk: WireRow["sdk"], rest: Rest = {}): WireRow {
  return { title, method: "POST", path: `${root}${path}`, sdk, ...rest };
}
