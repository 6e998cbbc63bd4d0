import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import { type JsonValue, memberAt, parseJson } from "../schema/json.ts";
import { encodeForm } from "../protocol/form/encode-form.ts";
import { FORM_CONTENT_TYPE } from "../protocol/stripe-headers.ts";
import { createSandbox } from "../sandbox/index.ts";
import { createHandlerTarget } from "../suite/handler-target.ts";
import type { Fixture, Target } from "../suite/target.ts";

const FC = "/v1/financial_connections";
const PERMISSIONS = ["balances", "ownership", "payment_method", "transactions"];
const PREFETCH = ["balances", "ownership", "transactions"];

/** Any connected account will do: the sandbox does not keep those. */
const CONNECTED_ACCOUNT = "acct_1T4kWc2eZvKYlo2C";

/** The sandbox in this process. Every case starts in its own world, in which an account is linked and refreshed. */
export function createSandboxTarget(): Target {
  const sandbox = createSandbox({ time: new Date("2026-11-20T12:00:00Z") });
  const handle = async (request: ExchangeRequest): Promise<ExchangeResponse> => sandbox.handle(request);
  let worlds = 0;

  return createHandlerTarget({
    kind: "sandbox",
    name: "sandbox",
    handle,
    prepare: () => {
      worlds += 1;
      return seedWorld(`sk_test_case${worlds}`, handle, sandbox.control);
    },
    close: () => sandbox.close(),
  });
}

type Send = (request: ExchangeRequest) => Promise<ExchangeResponse>;
type Control = ReturnType<typeof createSandbox>["control"];

async function seedWorld(apiKey: string, send: Send, control: Control): Promise<Fixture> {
  const authorization = `Bearer ${apiKey}`;
  const call = createCall(authorization, send);
  const customer = textAt(await call("POST", "/v1/customers"), "id");
  const session = textAt(
    await call("POST", `${FC}/sessions`, {
      account_holder: { type: "customer", customer },
      permissions: PERMISSIONS,
      prefetch: PREFETCH,
    }),
    "id",
  );
  await control.completeSession(session, {}, { apiKey });
  await control.advanceClock({ seconds: 60 }, { apiKey });

  const accounts = await call("GET", `${FC}/accounts`, { session });
  const account = textAt(accounts, "data", "0", "id");
  const ownership = textAt(accounts, "data", "0", "ownership");
  const ids = {
    acct: CONNECTED_ACCOUNT,
    cus: customer,
    fca: account,
    fcauth: textAt(accounts, "data", "0", "authorization"),
    fcinst: textAt(accounts, "data", "0", "institution"),
    fcaown: textAt(await call("GET", `${FC}/accounts/${account}/owners`, { ownership }), "data", "0", "id"),
    fcaowns: ownership,
    fcsess: session,
    fctxn: textAt(await call("GET", `${FC}/transactions`, { account }), "data", "0", "id"),
    fctxnref: textAt(accounts, "data", "0", "transaction_refresh", "id"),
  };
  return { authorization, ids: new Map(Object.entries(ids)) };
}

type Call = (method: string, url: string, parameters?: object) => Promise<JsonValue | undefined>;

function createCall(authorization: string, send: Send): Call {
  const headers = {
    authorization,
    "stripe-version": "2026-03-04.preview",
    "content-type": FORM_CONTENT_TYPE,
  };
  return async (method, url, parameters = {}) => {
    const form = encodeForm(parameters);
    const query = method === "GET" && form !== "" ? `?${form}` : "";
    const response = await send({ method, url: `${url}${query}`, headers, body: method === "POST" ? form : null });
    if (response.status !== 200) {
      throw new Error(`the sandbox refuses a request that seeds its world: ${method} ${url}: ${response.body}`);
    }
    return parseJson(response.body ?? "");
  };
}

function textAt(answer: JsonValue | undefined, ...path: string[]): string {
  const value = memberAt(answer, path);
  if (typeof value !== "string") {
    throw new Error(`the sandbox gives no ${path.join(".")} in ${JSON.stringify(answer).slice(0, 200)}`);
  }
  return value;
}
