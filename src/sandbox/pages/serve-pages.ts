import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { splitUrl } from "../../server/split-url.ts";
import { PAGE_ROOT as ROOT } from "./page-root.ts";
import { readAsset, typeOfAsset } from "./read-asset.ts";
import { serveReference } from "./reference/serve-reference.ts";
import { assetHeaders, pageHeaders } from "./security-headers.ts";
import { serveStripeScript } from "./serve-stripe-script.ts";

/** Answers what a browser loads; undefined for everything else below the root of the pages. */
export function answerPages(request: ExchangeRequest): ExchangeResponse | undefined {
  const { pathname, query } = splitUrl(request.url);
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
