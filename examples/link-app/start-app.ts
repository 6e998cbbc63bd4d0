import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { constructEvent, createClient, type WebhookEvent } from "../../src/client/index.ts";
import { callStripe } from "./call-stripe.ts";

export interface AppOptions {
  /** Where Stripe's API is: here the sandbox. */
  readonly stripeUrl: string;
  readonly apiKey: string;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface RunningApp {
  readonly url: string;
  readonly close: () => void;
}

/** The part of the app that belongs to it alone. A real one has a database in its place. */
interface State {
  account: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly action: string | null;
  } | null;
  authorization: string | null;
  paymentMethod: string | null;
  readonly events: string[];
}

interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
}

const PERMISSIONS = ["balances", "payment_method"] as const;

export async function startApp({ apiKey, port, stripeUrl }: AppOptions): Promise<RunningApp> {
  const stripe = createClient({ apiKey, baseUrl: stripeUrl });
  const state: State = { account: null, authorization: null, paymentMethod: null, events: [] };
  const server = createServer((request, response) => {
    answer(request).then(
      ({ body, status = 200, type = "application/json" }) =>
        response.writeHead(status, { "content-type": type }).end(body),
      (error: unknown) => response.writeHead(400).end(JSON.stringify({ message: (error as Error).message })),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const customer = await callStripe(stripeUrl, apiKey, "customers", { name: "Jenny Rosen" });
  const endpoint = await callStripe(stripeUrl, apiKey, "webhook_endpoints", {
    url: `${url}/webhooks`,
    "enabled_events[]": "*",
    api_version: "2026-03-04.preview",
  });
  const holder = { type: "customer", customer: String(customer["id"]) } as const;

  async function answer(request: IncomingMessage): Promise<Answer> {
    switch (`${request.method} ${request.url}`) {
      case "GET /":
        return {
          body: readPage("index.html").replace("STRIPE_JS", `${stripeUrl}/_sandbox/stripe.js`),
          type: "text/html; charset=utf-8",
        };
      case "GET /app.js":
        return { body: readPage("app.js"), type: "text/javascript; charset=utf-8" };
      case "GET /state":
        return { body: JSON.stringify(state) };
      case "POST /link":
        return { body: JSON.stringify({ clientSecret: await createLinkSession() }) };
      case "POST /relink":
        return { body: JSON.stringify({ clientSecret: await createRelinkSession() }) };
      case "POST /payment-method":
        state.paymentMethod = await createPaymentMethod();
        return { body: JSON.stringify({ paymentMethod: state.paymentMethod }) };
      case "POST /webhooks": {
        const signature = request.headers["stripe-signature"] ?? null;
        take(await constructEvent(await readBody(request), String(signature), String(endpoint["secret"])));
        return { body: "{}" };
      }
      default:
        return { status: 404, body: JSON.stringify({ message: `There is no ${request.method} ${request.url}.` }) };
    }
  }

  async function createLinkSession(): Promise<string | null> {
    const session = await stripe.orThrow.POST("/v1/financial_connections/sessions", {
      body: {
        account_holder: holder,
        permissions: [...PERMISSIONS],
        limits: { accounts: 1 },
        filters: { account_subcategories: ["checking", "savings"] },
      },
    });
    return session.client_secret;
  }

  async function createRelinkSession(): Promise<string | null> {
    const session = await stripe.orThrow.POST("/v1/financial_connections/sessions", {
      body: {
        account_holder: holder,
        permissions: [...PERMISSIONS],
        relink_options: { authorization: state.authorization ?? "", account: state.account?.id ?? "" },
      },
    });
    return session.client_secret;
  }

  async function createPaymentMethod(): Promise<string> {
    const intent = await callStripe(stripeUrl, apiKey, "setup_intents", {
      customer: holder.customer,
      confirm: "true",
      "mandate_data[customer_acceptance][type]": "online",
      "mandate_data[customer_acceptance][online][ip_address]": "127.0.0.1",
      "mandate_data[customer_acceptance][online][user_agent]": "link-app",
      "payment_method_types[]": "us_bank_account",
      "payment_method_data[type]": "us_bank_account",
      "payment_method_data[us_bank_account][financial_connections_account]": state.account?.id ?? "",
      "payment_method_data[billing_details][name]": "Jenny Rosen",
    });
    return String(intent["payment_method"]);
  }

  /** What a webhook says of an account is how the account is now. */
  function take(event: WebhookEvent): void {
    state.events.push(event.type);
    const { object } = event.data;
    if (object.object === "financial_connections.account") {
      const { authorization, display_name: name, id, status } = object;
      state.account = { id, name: name ?? "", status, action: object.status_details?.inactive?.action ?? null };
      state.authorization = authorization ?? null;
    }
  }

  return { url, close: () => server.close().closeAllConnections() };
}

function readPage(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += String(chunk);
  }
  return body;
}
