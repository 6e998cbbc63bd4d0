import type { FrameLocator, Page } from "playwright-core";
import { constructEvent } from "../../src/client/index.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { serveHandler } from "../../src/server/serve-handler.ts";
import { type OpenBrowser, openBrowser } from "../support/chromium.ts";
import type { AnswerAt, SetupIntent } from "../support/answer-at.ts";
import { FC_EVENTS } from "../sandbox/fc-events.ts";
import type { Account, Session } from "../sandbox/call-sandbox.ts";

/** What the methods of Stripe.js resolve with. */
export interface PageResult {
  readonly error?: object;
  readonly financialConnectionsSession?: Omit<Session, "accounts"> & { readonly accounts: readonly Account[] };
  readonly setupIntent?: SetupIntent;
}

/** The page's `Stripe` as tests call it, with right and wrong values. */
export type PageStripe = (key: unknown) => object;

export type PageMethod = (...values: readonly unknown[]) => Promise<PageResult>;

/** What `PageStripe` creates. */
export type PageMethods = Readonly<
  Record<"collectFinancialConnectionsAccounts" | "confirmUsBankAccountSetup", PageMethod>
>;

const SECRET = "whsec_shop";
export const FC = "/v1/financial_connections";
export const PERMISSIONS = ["balances", "ownership", "payment_method", "transactions"];

/** A page that links accounts, on an origin of its own, with a sandbox on a socket behind it. */
export interface Shop extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** Where the sandbox listens. */
  readonly url: string;
  /** Where the page is. */
  readonly origin: string;
  readonly page: Page;
  /** What the page's server serves, by path. */
  readonly files: Map<string, string>;
  /** The inside of the dialog. */
  readonly flow: FrameLocator;
  /** What the page wrote to its console or threw. */
  readonly complaints: string[];
  readonly post: <Path extends string>(path: Path, body?: object) => Promise<AnswerAt<"post", Path>>;
  readonly get: <Path extends string>(path: Path) => Promise<AnswerAt<"get", Path>>;
  readonly createSession: (parameters?: object) => Promise<Session>;
  /** Calls a method of the page's Stripe, and gives what it resolves with, in time. */
  readonly start: (
    method: string,
    ...parameters: readonly unknown[]
  ) => Promise<{ readonly result: Promise<PageResult> }>;
  readonly press: (name: RegExp | string) => Promise<void>;
  /** Consent, institution, sign-in. */
  readonly signIn: (institution?: string, password?: string) => Promise<void>;
  /** The types of the webhooks since the last look, sorted: only those of one object come in order. */
  readonly webhooks: () => Promise<string[]>;
}

export async function openShop(
  options: SandboxOptions = {},
  browserOptions: Parameters<typeof openBrowser>[0] = {},
): Promise<Shop> {
  const complaints: string[] = [];
  let arrived: string[] = [];
  const receive: typeof fetch = async (_url, init) => {
    const event = await constructEvent(String(init?.body), new Headers(init?.headers).get("stripe-signature"), SECRET);
    arrived.push(event.type.replace("financial_connections.", ""));
    return new Response(null, { status: 204 });
  };
  const sandbox = createSandbox({
    webhooks: [{ url: "https://shop.test/hook", secret: SECRET, enabledEvents: FC_EVENTS }],
    time: new Date("2026-11-20T12:00:00Z"),
    fetch: receive,
    onFault: (error) => complaints.push(String(error)),
    ...options,
  });
  const { url } = await sandbox.listen({ port: 0 });
  const files = new Map([["/", shopPage(url)]]);
  const shop = await serveHandler(
    ({ url: path }) => {
      const headers = { "content-type": path.endsWith("js") ? "text/javascript" : "text/html" };
      const body = files.get(path);
      return body === undefined ? { status: 204, headers: {}, body: null } : { status: 200, headers, body };
    },
    { port: 0 },
  );
  const browser: OpenBrowser = await openBrowser(browserOptions);
  const page = await browser.context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(shop.url);
  const flow = page.frameLocator("dialog iframe");

  const send = async <Body>(method: string, path: string, body: object | undefined): Promise<Body> => {
    const headers = { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" };
    const form = body === undefined ? null : encodeForm(body);
    const response = await fetch(url + path, { method, headers, body: form });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${text}`);
    }
    return JSON.parse(text) as Body;
  };
  const post: Shop["post"] = (path, body = {}) => send("POST", path, body);
  const press = (name: RegExp | string): Promise<void> =>
    flow.getByRole("button", { name, exact: typeof name === "string" }).click();

  return {
    sandbox,
    url,
    origin: shop.url,
    page,
    files,
    flow,
    complaints,
    post,
    get: (path) => send("GET", path, undefined),
    createSession: async (parameters = {}) => {
      const customer = await post("/v1/customers", { name: "Jenny Rosen" });
      return post(`${FC}/sessions`, {
        account_holder: { type: "customer", customer: customer.id },
        permissions: PERMISSIONS,
        ...parameters,
      });
    },
    start: async (method, ...parameters) => {
      const result = page.evaluate(
        async ([name, values]) => {
          const stripe = (Reflect.get(window, "Stripe") as PageStripe)("pk_test_123");
          return (Reflect.get(stripe, name) as PageMethod)(...values);
        },
        [method, parameters] as const,
      );
      await Promise.race([
        flow.getByRole("button", { name: "Agree and go on" }).waitFor(),
        result.catch(() => undefined),
      ]);
      return { result };
    },
    press,
    signIn: async (institution, password = "secret") => {
      await press("Agree and go on");
      if (institution !== undefined) {
        await flow.getByRole("searchbox", { name: "Search" }).fill(institution);
        await press(new RegExp(`^${institution.replaceAll(/[()]/g, String.raw`\$&`)}`));
      }
      if (institution?.includes("(OAuth)") === true) {
        await press("Approve");
        return;
      }
      await flow.getByLabel("User name").fill("jenny");
      await flow.getByLabel("Password").fill(password);
      await press("Sign in");
    },
    webhooks: async () => {
      await sandbox.settled();
      const types = arrived;
      arrived = [];
      return types.toSorted();
    },
    [Symbol.asyncDispose]: async () => {
      await browser[Symbol.asyncDispose]();
      await shop.close();
      await sandbox.close();
    },
  };
}

function shopPage(sandbox: string): string {
  return `<!doctype html><html lang="en"><title>Shop</title><script src="${sandbox}/_sandbox/stripe.js"></script>
<main><h1>Shop</h1><button id="link">Link</button></main></html>`;
}
