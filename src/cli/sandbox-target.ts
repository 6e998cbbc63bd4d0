import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { JsonObject } from "../schema/json.ts";
import { encodeForm } from "../protocol/form/encode-form.ts";
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
  const call = async (method: string, url: string, parameters: object = {}): Promise<JsonObject> => {
    const form = encodeForm(parameters as Record<string, unknown>);
    const headers = {
      authorization,
      "stripe-version": "2026-03-04.preview",
      "content-type": "application/x-www-form-urlencoded",
    };
    const query = method === "GET" && form !== "" ? `?${form}` : "";
    const response = await send({ method, url: `${url}${query}`, headers, body: method === "POST" ? form : null });
    if (response.status !== 200) {
      throw new Error(`the sandbox refuses a request that seeds its world: ${method} ${url}: ${response.body}`);
    }
    return JSON.parse(response.body ?? "") as JsonObject;
  };
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

  const { data } = await call("GET", `${FC}/accounts`, { session });
  const account = (data as readonly JsonObject[])[0] as JsonObject;
  const transactions = await call("GET", `${FC}/transactions`, { account: textAt(account, "id") });
  const owners = await call("GET", `${FC}/accounts/${textAt(account, "id")}/owners`, {
    ownership: textAt(account, "ownership"),
  });
  const ids = {
    acct: CONNECTED_ACCOUNT,
    cus: customer,
    fca: textAt(account, "id"),
    fcauth: textAt(account, "authorization"),
    fcinst: textAt(account, "institution"),
    fcaown: textAt((owners["data"] as readonly JsonObject[])[0] as JsonObject, "id"),
    fcaowns: textAt(account, "ownership"),
    fcsess: session,
    fctxn: textAt((transactions["data"] as readonly JsonObject[])[0] as JsonObject, "id"),
    fctxnref: textAt(account["transaction_refresh"] as JsonObject, "id"),
  };
  return { authorization, ids: new Map(Object.entries(ids)) };
}

function textAt(object: JsonObject, field: string): string {
  const value = object[field];
  if (typeof value !== "string") {
    throw new Error(`the sandbox gives no ${field} in ${JSON.stringify(object).slice(0, 200)}`);
  }
  return value;
}
