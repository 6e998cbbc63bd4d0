import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { readSdkApi } from "../../scripts/stripe-api/read-sdk-api.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { fetchFromHandler } from "../../src/sandbox/fetch-from-handler.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type Handler } from "../../src/server/handler.ts";
import { FC, openSandbox } from "./open-sandbox.ts";
import { field } from "../support/field.ts";

/** What the sandbox carries out of Stripe's API beside Financial Connections. */
const SIMULATED = [
  "GET /v1/customers",
  "POST /v1/customers",
  "GET /v1/customers/{}",
  "POST /v1/customers/{}",
  "DELETE /v1/customers/{}",
  "GET /v1/events",
  "GET /v1/events/{}",
  "GET /v1/payment_methods",
  "POST /v1/payment_methods",
  "GET /v1/payment_methods/{}",
  "POST /v1/payment_methods/{}",
  "POST /v1/payment_methods/{}/attach",
  "POST /v1/payment_methods/{}/detach",
  "GET /v1/payment_intents",
  "POST /v1/payment_intents",
  "GET /v1/payment_intents/{}",
  "POST /v1/payment_intents/{}",
  "POST /v1/payment_intents/{}/cancel",
  "POST /v1/payment_intents/{}/confirm",
  "GET /v1/charges/{}",
  "GET /v1/mandates/{}",
  "GET /v1/customers/{}/payment_methods",
  "GET /v1/customers/{}/payment_methods/{}",
  "GET /v1/setup_intents",
  "POST /v1/setup_intents",
  "POST /v1/setup_intents/{}",
  "POST /v1/setup_intents/{}/cancel",
  "GET /v1/setup_intents/{}",
  "POST /v1/setup_intents/{}/confirm",
  "GET /v1/webhook_endpoints",
  "POST /v1/webhook_endpoints",
  "GET /v1/webhook_endpoints/{}",
  "POST /v1/webhook_endpoints/{}",
  "DELETE /v1/webhook_endpoints/{}",
];

const METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"];
const file = join(packageRoot, "src/products/stripe/stripe-api/stripe-api.json");
const known = JSON.parse(readFileSync(file, "utf8")) as {
  readonly routes: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
};
const routes = Object.entries(known.routes).flatMap(([path, methods]) =>
  METHODS.map((method) => ({ method, path, isKnown: methods.split(" ").includes(method) })),
);

const HINT = "Use Stripe's own test mode for it.";

type Send = ReturnType<typeof openSandbox>["send"];

/** What an answer says about a route or parameter, in a word. */
function judge({ status, headers, body }: Awaited<ReturnType<Send>>): string {
  const { code, message } = (body.error ?? {}) as { readonly code?: string; readonly message?: string };
  if (status === 501) {
    return code === "fc_contract_not_simulated" && headers["stripe-should-retry"] === "false"
      ? "501"
      : `bad 501 ${code}`;
  }
  return status === 404 && message?.startsWith("Unrecognized request URL") === true ? "unknown" : "answered";
}

function sendTo(handle: Handler): Send {
  return async (method, url, body, { version } = {}) => {
    const headers = {
      authorization: "Bearer sk_test_123",
      "content-type": "application/x-www-form-urlencoded",
      ...(version !== undefined && { "stripe-version": version }),
    };
    const response = await handle({ method, url, headers, body });
    return { ...response, body: JSON.parse(response.body ?? ""), text: response.body ?? "" };
  };
}

describe("a route", () => {
  const findWrong = async (send: Send, simulated: (route: string) => boolean): Promise<readonly string[]> => {
    const wrong: string[] = [];
    for (const { method, path, isKnown } of routes) {
      const url = path.replaceAll("{}", "x_123");
      const wanted = isKnown ? (simulated(`${method} ${path}`) ? "answered" : "501") : "unknown";
      for (const [sent, expected] of [
        [url, wanted],
        [`${url}/no_such_tail`, "unknown"],
      ] as const) {
        const got = judge(await send(method, sent, method === "GET" ? null : ""));
        if (got !== expected && !(expected === "unknown" && hasOther(method, sent))) {
          wrong.push(`${method} ${sent}: ${got}, not ${expected}`);
        }
      }
    }
    return wrong;
  };
  /** `x_123/no_such_tail` may be a path with two ids. */
  const hasOther = (method: string, url: string): boolean =>
    routes.some(
      ({ isKnown, path, method: other }) =>
        isKnown && other === method && new RegExp(`^${path.replaceAll("{}", "[^/]+")}$`).test(url),
    );

  it("of Stripe's that the sandbox does not have answers 501 with a code, and one that Stripe does not have 404", async () => {
    const isSimulated = (route: string): boolean =>
      route.includes("/financial_connections/") || SIMULATED.includes(route);
    expect(await findWrong(openSandbox().send, isSimulated)).toEqual([]);
    expect(routes.length).toBeGreaterThan(2_000);
  });

  it("of Stripe's that the mock does not have answers 501 with a code, and one that Stripe does not have 404", async () => {
    const send = sendTo(await createMock({ seed: 1 }));
    expect(await findWrong(send, (route) => route.includes("/financial_connections/"))).toEqual([]);
  });

  it.each(["stripe-clover", "stripe-preview", "stripe-endive"])("of the SDK %s is known", (sdk) => {
    const { routes: used } = readSdkApi(join(packageRoot, "node_modules", sdk), new Set());
    const others = used.filter((route) => !route.includes(" /v1/financial_connections/"));
    const unknown = others.filter((route) => {
      const [method = "", path = ""] = route.split(" ");
      return known.routes[path]?.split(" ").includes(method) !== true;
    });
    expect(unknown).toEqual([]);
    expect(others.length).toBeGreaterThan(400);
  });

  it("is named in the answer, with what to do", async () => {
    const { body } = await openSandbox().get("/v1/customers/search", { query: "email:'a'" });
    const answer = { code: "fc_contract_not_simulated", type: "api_error" };
    expect(body.error).toEqual({
      ...answer,
      message: `The sandbox does not simulate GET /v1/customers/search, which Stripe has. ${HINT}`,
    });
    const mock = await sendTo(await createMock())("GET", "/v1/customers", null);
    expect(mock.body.error).toEqual({
      ...answer,
      message: `The mock does not simulate GET /v1/customers, which Stripe has. ${HINT}`,
    });
  });

  it.each([
    ["GET", 501],
    ["POST", 404],
    ["DELETE", 404],
  ])("/v1/customers/search is not a customer: %s answers %i", async (method, status) => {
    const { send } = openSandbox();
    const answer = await send(method, "/v1/customers/search", method === "GET" ? null : "");
    expect([answer.status, String(answer.body.error?.message).startsWith("No such customer")]).toEqual([status, false]);
  });
});

describe("a parameter", () => {
  const operations = Object.entries(known.parameters).map(([route, names]) => {
    const [method = "", path = ""] = route.split(" ");
    return { method, path: path.replaceAll("{}", "x_123"), names: listNames(names) };
  });
  // A version without a contract: the nearest one answers, though Stripe may have more parameters in this one.
  const OTHER_VERSION = { version: "2026-09-30.preview" };
  const codeOf = async (send: Send, method: string, path: string, name: string): Promise<string | undefined> => {
    const form = `${encodeURIComponent(name)}=1`;
    const answer =
      method === "GET"
        ? await send(method, `${path}?${form}`, null, OTHER_VERSION)
        : await send(method, path, form, OTHER_VERSION);
    const { code } = (answer.body.error ?? {}) as { readonly code?: string };
    return answer.status === 501 && judge(answer) !== "501" ? `bad 501 ${code}` : code;
  };

  it("that Stripe knows is never called unknown, however deep, and one that it does not know always is", async () => {
    const { send } = openSandbox();
    const wrong: string[] = [];
    let count = 0;
    for (const { method, path, names } of operations.filter((operation) => operation.method !== "DELETE")) {
      for (const name of names) {
        const code = await codeOf(send, method, path, name);
        count += 1;
        if (code === "parameter_unknown" || code?.startsWith("bad") === true) {
          wrong.push(`${method} ${path} ${name}: ${code}`);
        }
      }
      const code = await codeOf(send, method, path, "no_such_parameter");
      if (code !== "parameter_unknown" && code !== "parameter_missing") {
        wrong.push(`${method} ${path} no_such_parameter: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  it("is in the data for each operation that the sandbox carries out", () => {
    const neighbours = Object.keys(known.parameters).filter((route) => !route.includes("/financial_connections/"));
    expect(neighbours.toSorted()).toEqual(SIMULATED.toSorted());
  });

  it.each([
    ["/v1/customers", { source: "tok_visa" }, "the parameter source", "source"],
    [
      "/v1/setup_intents",
      { automatic_payment_methods: { enabled: true } },
      "the parameter automatic_payment_methods",
      "automatic_payment_methods",
    ],
    [
      "/v1/setup_intents",
      { payment_method_types: ["card"] },
      '"card" as payment_method_types[0]',
      "payment_method_types[0]",
    ],
    [
      "/v1/setup_intents",
      { payment_method_types: ["us_bank_account", "link"] },
      '"link" as payment_method_types[1]',
      "payment_method_types[1]",
    ],
    [
      "/v1/setup_intents",
      { payment_method_data: { type: "card" } },
      '"card" as payment_method_data[type]',
      "payment_method_data[type]",
    ],
    [
      "/v1/setup_intents",
      { payment_method_data: { type: "us_bank_account", billing_details: { tax_id: "1" } } },
      "the parameter payment_method_data[billing_details][tax_id]",
      "payment_method_data[billing_details][tax_id]",
    ],
    [`${FC}/sessions`, { permissions: ["balances"], ui_mode: "hosted" }, "the parameter ui_mode", "ui_mode"],
  ])("of POST %s %j answers 501 and names it", async (path, body, what, param) => {
    const { post } = openSandbox();
    const { status, headers, body: answer } = await post(path, body);
    expect([status, headers["stripe-should-retry"]]).toEqual([501, "false"]);
    expect(answer.error).toEqual({
      code: "fc_contract_not_simulated",
      message: `The sandbox does not simulate ${what}, which Stripe has. ${HINT}`,
      param,
      type: "api_error",
    });
  });

  it.each([
    ["/v1/setup_intents", { payment_method_types: ["cart"] }, "parameter_invalid", "payment_method_types[0]"],
    [
      "/v1/setup_intents",
      { payment_method_options: { us_bank_account: { nonsense: 1 } } },
      "parameter_unknown",
      "payment_method_options[us_bank_account][nonsense]",
    ],
    ["/v1/customers", { source: "tok_visa", nonsense: 1 }, "parameter_unknown", "nonsense"],
    ["/v1/customers", { address: { planet: "Earth" } }, "parameter_unknown", "address[planet]"],
  ])("that Stripe does not know stays a mistake: POST %s %j", async (path, body, code, param) => {
    const { status, body: answer } = await openSandbox().post(path, body);
    expect(answer.error).toMatchObject({ code, param });
    expect(status).toBe(400);
  });

  it("of the preview is unknown in a version that does not have it", async () => {
    const session = {
      account_holder: { type: "account", account: "acct_1" },
      permissions: ["balances"],
      ui_mode: "hosted",
    };
    const { body } = await openSandbox().post(`${FC}/sessions`, session, { version: "2026-02-25.clover" });
    expect(body.error).toMatchObject({ code: "parameter_unknown", param: "ui_mode" });
  });

  it.each([
    ["2026-11-18.dahlia", 200, undefined],
    ["2026-02-25.clover; some_beta=v1", 501, "fc_contract_not_simulated"],
    ["2026-02-25.clover", 400, "parameter_unknown"],
  ])("that only another version has: %s answers %i, sandbox and mock alike", async (version, status, code) => {
    const form = "account_holder[type]=account&account_holder[account]=acct_1&permissions[]=balances";
    const body = `${form}&filters[require_payment_method_support]=all`;
    const handle = await createMock();
    for (const send of [openSandbox().send, sendTo(handle)]) {
      const answer = await send("POST", `${FC}/sessions`, body, { version });
      const param = status === 200 ? undefined : "filters[require_payment_method_support]";
      expect([answer.status, answer.body.error?.code, answer.body.error?.param]).toEqual([status, code, param]);
    }
  });

  it("of hosted sessions answers 501 in the mock", async () => {
    const handle = await createMock();
    const headers = { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" };
    const body = "account_holder[type]=customer&permissions[]=balances&hosted[return_url]=https%3A%2F%2Fa.test";
    const answer = await handle({ method: "POST", url: `${FC}/sessions`, headers, body });
    expect([answer.status, answer.headers["stripe-should-retry"]]).toEqual([501, "false"]);
    expect(field(JSON.parse(answer.body ?? ""), "error")).toMatchObject({
      code: "fc_contract_not_simulated",
      param: "hosted",
    });
  });
});

describe("stripe-node", () => {
  it.each([
    ["the sandbox", async () => createSandbox().fetch],
    ["the mock", async () => fetchFromHandler.bind(null, await createMock())],
  ])("does not repeat what %s does not simulate", async (_name, open) => {
    const answer = await open();
    let requests = 0;
    const counted: typeof fetch = (input, init) => {
      requests += 1;
      return answer(new Request(input, init));
    };
    const stripe = new Stripe("sk_test_123", {
      httpClient: Stripe.createFetchHttpClient(counted),
      maxNetworkRetries: 3,
    });
    const refused = { statusCode: 501, code: "fc_contract_not_simulated" };
    await expect(stripe.charges.list()).rejects.toMatchObject(refused);
    await expect(stripe.subscriptions.create({ customer: "cus_1", items: [] })).rejects.toMatchObject(refused);
    await expect(stripe.customers.search({ query: "email:'a'" })).rejects.toMatchObject(refused);
    expect(requests).toBe(3);
  });
});

it("the Stripe-Context header answers 501", async () => {
  const { get } = openSandbox();
  const { status, headers, body } = await get(`${FC}/accounts`, {}, { headers: { "stripe-context": "acct_1" } });
  expect([status, headers["stripe-should-retry"]]).toEqual([501, "false"]);
  expect(body.error?.message).toBe(
    `The sandbox does not simulate the Stripe-Context header, which Stripe has. ${HINT}`,
  );
});

/** `address(city) name` → `address`, `address[city]`, `name`; any name of a map is one. */
function listNames(text: string): string[] {
  const names: string[] = [];
  const parents: string[] = [];
  for (const [token, name = ""] of text.matchAll(/([^\s()=]+)(?:=[^\s()]+)?\(?|\)/g)) {
    if (token === ")") {
      parents.pop();
      continue;
    }
    const [first, ...rest] = [...parents, name === "*" ? "any" : name];
    names.push(`${first}${rest.map((part) => `[${part}]`).join("")}`);
    if (token.endsWith("(")) {
      parents.push(name);
    }
  }
  return names;
}
