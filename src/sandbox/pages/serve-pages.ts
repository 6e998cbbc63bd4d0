import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import type { JsonObject } from "../../schema/json.ts";
import { refuse } from "../../products/stripe/refusals/refusal.ts";
import { splitUrl } from "../../server/split-url.ts";
import { refusalIn } from "../operations/world-refusals.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { consoleCalls, openByKey } from "./console/console-calls.ts";
import { confirmSetup } from "./flow/confirm-setup.ts";
import { flowCalls } from "./flow/flow-calls.ts";
import type { PageOptions } from "./page-options.ts";
import { PAGE_ROOT as ROOT } from "./page-root.ts";
import { readAsset, typeOfAsset } from "./read-asset.ts";
import { readCall, requireOwnOrigin } from "./read-call.ts";
import { serveReference } from "./reference/serve-reference.ts";
import { assetHeaders, pageHeaders } from "./security-headers.ts";
import { serveStripeScript } from "./serve-stripe-script.ts";

/** Answers what belongs to a page; undefined for everything else below its root. */
export function answerPages(
  options: PageOptions,
  request: ExchangeRequest,
): ExchangeResponse | Promise<ExchangeResponse> | undefined {
  const { pathname, query } = splitUrl(request.url);
  return request.method === "GET" || request.method === "HEAD"
    ? servePage(pathname, query, request)
    : answerPage(options, pathname, request);
}

function servePage(pathname: string, query: string, request: ExchangeRequest): ExchangeResponse | undefined {
  switch (pathname) {
    case ROOT:
    case `${ROOT}/`:
      return serveFile("console.html", pageHeaders());
    case `${ROOT}/flow`:
      return serveFlow(query);
    case `${ROOT}/stripe.js`:
      return serveStripeScript(request);
    case `${ROOT}/stripe.mjs`:
      return serveFile("stripe-module.js", {
        ...assetHeaders("text/javascript; charset=utf-8", "cross-origin"),
        "access-control-allow-origin": "*",
      });
    default:
  }
  if (pathname.startsWith(`${ROOT}/docs`)) {
    return serveReference(pathname.slice(`${ROOT}/docs`.length));
  }
  if (pathname.startsWith(`${ROOT}/assets/`)) {
    const name = pathname.slice(`${ROOT}/assets/`.length);
    return serveFile(name, assetHeaders(typeOfAsset(name) ?? "text/plain"));
  }
  return undefined;
}

function serveFile(name: string, headers: Record<string, string>): ExchangeResponse {
  const body = readAsset(name);
  return body === undefined
    ? { status: 404, headers: assetHeaders("text/plain"), body: "There is no such file.\n" }
    : { status: 200, headers, body };
}

/** The link flow is shown in a frame of the one page that it names, and talks to no other. */
function serveFlow(query: string): ExchangeResponse {
  const parent = new URLSearchParams(query).get("parent") ?? "";
  const isOrigin = /^https?:\/\/[\w.[\]:-]+$/.test(parent) && URL.canParse(parent) && new URL(parent).origin === parent;
  return serveFile("flow.html", isOrigin ? pageHeaders(parent) : pageHeaders());
}

function answerPage(
  options: PageOptions,
  pathname: string,
  request: ExchangeRequest,
): Promise<ExchangeResponse> | undefined {
  const [area = "", name = ""] = pathname.slice(ROOT.length + 1).split("/");

  if (pathname === `${ROOT}/browser/confirm_setup`) {
    return answerAnywhere(options, request);
  }
  const flowCall = area === "flow" && Object.hasOwn(flowCalls, name) ? flowCalls[name] : undefined;
  const consoleCall = area === "console" && Object.hasOwn(consoleCalls, name) ? consoleCalls[name] : undefined;
  if (request.method !== "POST" || (flowCall === undefined && consoleCall === undefined)) {
    return undefined;
  }
  return answer(options, () => {
    requireOwnOrigin(request);
    return flowCall === undefined
      ? (consoleCall as NonNullable<typeof consoleCall>)(options, openByKey(options, request), request)
      : flowCall(options, readCall(request));
  });
}

/** Any page with the stand-in for Stripe.js may call this, as with Stripe's API; only a client secret opens anything. */
async function answerAnywhere(options: PageOptions, request: ExchangeRequest): Promise<ExchangeResponse> {
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "content-type",
    "cross-origin-resource-policy": "cross-origin",
  };
  if (request.method === "OPTIONS") {
    return { status: 204, headers, body: null };
  }
  const response = await answer(options, () => confirmSetup(options, readCall(request)));
  return { ...response, headers: { ...response.headers, ...headers } };
}

async function answer(options: PageOptions, act: () => JsonObject | Promise<JsonObject>): Promise<ExchangeResponse> {
  const headers = assetHeaders("application/json");
  try {
    return { status: 200, headers, body: JSON.stringify(await act()) };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== undefined) {
      return { status: refusal.status, headers, body: JSON.stringify(refusal.error) };
    }
    const isStore = error instanceof StoreFailure;
    if (!isStore) {
      options.onFault(error);
    }
    const { error: body, status } = refuse("api", {
      message: isStore ? error.message : `Internal error of the sandbox, please report it: ${(error as Error).message}`,
    });
    return { status, headers, body: JSON.stringify(body) };
  }
}
