import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveMock } from "../../src/mock/serve-mock.ts";
import type { RunningServer } from "../../src/server/serve-handler.ts";
import { TEST_KEY } from "./valid-request.ts";

const REFRESH = "POST /v1/financial_connections/accounts/fca_1/refresh";
const SESSIONS = "POST /v1/financial_connections/sessions";
const ACCOUNTS = "GET /v1/financial_connections/accounts";
const ACCOUNT = "GET /v1/financial_connections/accounts/fca_1";
const TRANSACTIONS = "GET /v1/financial_connections/transactions";
const HOLDER = "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[]=balances";

const PREVIEW = "2026-03-04.preview";
const CLOVER = "2026-02-25.clover";
const ENDIVE = "2026-10-28.endive";

interface Row {
  readonly row: string;
  readonly request: string;
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly want: 200 | readonly [status: number, code: string | undefined, param: string | undefined, message: string];
}

const bogusFeature =
  'Invalid features[0]: expected one of balance, ownership, transactions, inferred_balances, got "bogus".';
const bogusSubcategory =
  'Invalid filters[account_subcategories][0]: expected one of checking, credit_card, line_of_credit, mortgage, savings, got "bogus".';
const expandable = "data.account_holder.account, data.account_holder.customer, data.ownership, data.institution";

const rows: readonly Row[] = [
  { row: "1", request: REFRESH, form: "features[0]=balance&features[1]=ownership", want: 200 },
  {
    row: "2",
    request: REFRESH,
    form: "features[0]=bogus",
    want: [400, "parameter_invalid", "features[0]", bogusFeature],
  },
  { row: "3", request: REFRESH, form: "features[]=balance", want: 200 },
  {
    row: "4",
    request: REFRESH,
    form: "features[]=bogus",
    want: [400, "parameter_invalid", "features[0]", bogusFeature],
  },
  {
    row: "4",
    request: REFRESH,
    form: "features%5B%5D=bogus",
    want: [400, "parameter_invalid", "features[0]", bogusFeature],
  },
  {
    row: "5",
    request: REFRESH,
    form: "expand[]=ownership",
    want: [400, "parameter_missing", "features", "Missing required param: features."],
  },
  {
    row: "6",
    request: REFRESH,
    form: "features=balance",
    want: [400, "parameter_invalid", "features", 'Invalid features: expected array, got "balance".'],
  },
  {
    row: "7",
    request: REFRESH,
    form: "features[]=balance&colour=red",
    want: [400, "parameter_unknown", "colour", "Received unknown parameter: colour"],
  },
  {
    row: "8",
    request: SESSIONS,
    form: `${HOLDER}&account_holder[foo]=1`,
    want: [400, "parameter_unknown", "account_holder[foo]", "Received unknown parameter: account_holder[foo]"],
  },
  { row: "9", request: SESSIONS, form: HOLDER, want: 200 },
  {
    row: "10",
    request: SESSIONS,
    form: `${HOLDER}&limits[accounts]=abc`,
    want: [400, "parameter_invalid_integer", "limits[accounts]", 'Invalid integer: "abc"'],
  },
  { row: "10", request: SESSIONS, form: `${HOLDER}&limits[accounts]=1`, want: 200 },
  {
    row: "11",
    request: SESSIONS,
    form: `${HOLDER}&filters[account_subcategories][0]=bogus`,
    want: [400, "parameter_invalid", "filters[account_subcategories][0]", bogusSubcategory],
  },
  {
    row: "12",
    request: SESSIONS,
    form: `${HOLDER}&filters[account_subcategories][]=bogus`,
    want: [400, "parameter_invalid", "filters[account_subcategories][0]", bogusSubcategory],
  },
  { row: "13", version: ENDIVE, request: SESSIONS, form: `${HOLDER}&limits[accounts]=`, want: 200 },
  {
    row: "13",
    version: ENDIVE,
    request: SESSIONS,
    form: `${HOLDER}&limits[accounts]=abc`,
    want: [400, "parameter_invalid_integer", "limits[accounts]", 'Invalid integer: "abc"'],
  },
  {
    row: "14",
    version: CLOVER,
    request: SESSIONS,
    form: "permissions[]=balances",
    want: [400, "parameter_missing", "account_holder", "Missing required param: account_holder."],
  },
  {
    row: "14",
    version: CLOVER,
    request: SESSIONS,
    form: "permissions[]=balances&account_holder[customer]=cus_1",
    want: [400, "parameter_missing", "account_holder[type]", "Missing required param: account_holder[type]."],
  },
  { row: "15", request: `${TRANSACTIONS}?account=fca_1`, want: 200 },
  {
    row: "15, empty",
    request: `${TRANSACTIONS}?account=`,
    want: [400, "parameter_invalid_empty", "account", "An empty string was sent for account, which cannot be unset."],
  },
  {
    row: "a path's escape that is cut off",
    request: `${ACCOUNTS}/%E0%A4`,
    want: [
      400,
      "parameter_invalid",
      "account",
      'The parameters cannot be read. The value of "account" is not valid percent-encoded UTF-8.',
    ],
  },
  { row: "a path's escape that means a percent sign", request: `${ACCOUNTS}/fca_100%25`, want: 200 },
  {
    row: "only-when",
    request: SESSIONS,
    form: `${HOLDER}&account_holder[account]=acct_1`,
    want: [
      400,
      "parameter_invalid",
      "account_holder[account]",
      "account_holder[account] may only be sent when account_holder[type] is account.",
    ],
  },
  {
    row: "16",
    request: `${TRANSACTIONS}?account=fca_1&transacted_at[gte]=abc`,
    want: [400, "parameter_invalid_integer", "transacted_at[gte]", 'Invalid integer: "abc"'],
  },
  {
    row: "16",
    request: `${TRANSACTIONS}?account=fca_1&transacted_at=abc`,
    want: [400, "parameter_invalid_integer", "transacted_at", 'Invalid integer: "abc"'],
  },
  {
    row: "17",
    request: `${ACCOUNTS}?expand[]=display_name`,
    want: [
      400,
      "parameter_invalid",
      "expand[0]",
      `This property cannot be expanded: display_name. Expected one of ${expandable}.`,
    ],
  },
  {
    row: "17",
    request: `${ACCOUNTS}?expand[0]=display_name`,
    want: [
      400,
      "parameter_invalid",
      "expand[0]",
      `This property cannot be expanded: display_name. Expected one of ${expandable}.`,
    ],
  },
  {
    row: "18",
    request: `${ACCOUNTS}?colour=red`,
    want: [400, "parameter_unknown", "colour", "Received unknown parameter: colour"],
  },
  {
    row: "19",
    request: ACCOUNT,
    headers: { authorization: "" },
    want: [
      401,
      undefined,
      undefined,
      "You did not provide an API key. Send it as the user name of HTTP Basic auth or as a bearer token.",
    ],
  },
  {
    row: "19",
    request: ACCOUNT,
    headers: { authorization: "Bearer garbage" },
    want: [
      401,
      undefined,
      undefined,
      "Invalid API Key provided. Any key that starts with sk_test_ or rk_test_ works here.",
    ],
  },
  { row: "19", request: ACCOUNT, headers: { authorization: `Basic ${btoa("sk_test_1:")}` }, want: 200 },
  {
    row: "20",
    request: REFRESH,
    form: "",
    want: [400, "parameter_missing", "features", "Missing required param: features."],
  },
  {
    row: "20",
    request: REFRESH,
    form: '{"features":["balance"]}',
    headers: { "content-type": "application/json" },
    want: [
      400,
      "parameter_invalid",
      undefined,
      "The body must be application/x-www-form-urlencoded; it was sent with application/json.",
    ],
  },
];

describe("the form matrix", () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serveMock({ port: 0, seed: 1 });
  });
  afterAll(() => server.close());

  it.for(rows.map((row) => [row.row, `${row.request} ${row.form ?? ""}`, row] as const))(
    "row %s holds: %s",
    async ([, , row]) => {
      const [method = "", path = ""] = row.request.split(" ");
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: {
          authorization: TEST_KEY,
          "stripe-version": row.version ?? PREVIEW,
          ...(row.form !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
          ...row.headers,
        },
        ...(row.form !== undefined && { body: row.form }),
      });
      const body = (await response.json()) as { error?: Record<string, string> };

      if (row.want === 200) {
        expect(body.error).toBeUndefined();
        expect(response.status).toBe(200);
        return;
      }
      const [status, code, param, message] = row.want;
      expect([response.status, body.error?.["type"]]).toEqual([status, "invalid_request_error"]);
      expect(body.error).toMatchObject({ message });
      expect([body.error?.["code"], body.error?.["param"]]).toEqual([code, param]);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(response.headers.get("request-id")).toMatch(/^req_[A-Za-z0-9]{14}$/);
    },
  );
});
