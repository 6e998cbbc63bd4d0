import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { splitUrl } from "../../server/split-url.ts";
import { PAGE_ROOT } from "./page-root.ts";
import { assetHeaders } from "./security-headers.ts";

/** Answers what belongs to a page; undefined for everything else. */
export type PageHandler = (
  request: ExchangeRequest,
) => ExchangeResponse | Promise<ExchangeResponse | undefined> | undefined;

/** Serves what people see of a sandbox: the link flow with its script, the console, the reference. Loaded when first seen. */
export const servePages: PageHandler = (request) => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return undefined;
  }
  if (isVisit(request)) {
    return { status: 302, headers: { ...assetHeaders("text/plain"), location: `${PAGE_ROOT}/` }, body: null };
  }
  return request.url.includes(PAGE_ROOT) ? loadAnswer(request) : undefined;
};

async function loadAnswer(request: ExchangeRequest): Promise<ExchangeResponse | undefined> {
  const { answerPages } = await import("./serve-pages.ts");
  return answerPages(request);
}

/** Whether a person opens the bare address in a browser; a program gets Stripe's 404. */
function isVisit({ url, headers }: ExchangeRequest): boolean {
  return /\btext\/html\b/i.test(headers["accept"] ?? "") && splitUrl(url).pathname.length <= 1;
}
