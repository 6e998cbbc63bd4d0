import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { splitUrl } from "../../server/split-url.ts";
import type { PageOptions } from "./page-options.ts";
import { PAGE_ROOT } from "./page-root.ts";
import { assetHeaders } from "./security-headers.ts";

/** Answers what belongs to a page; undefined for everything else. */
export type PageHandler = (
  request: ExchangeRequest,
) => ExchangeResponse | Promise<ExchangeResponse | undefined> | undefined;

/** Serves what people see of a sandbox: the link flow with its script, the console, the reference. Loaded when first seen. */
export function createPages(options: PageOptions): PageHandler {
  return (request) => {
    if (isVisit(request)) {
      return { status: 302, headers: { ...assetHeaders("text/plain"), location: `${PAGE_ROOT}/` }, body: null };
    }
    return request.url.includes(PAGE_ROOT) ? loadAnswer(options, request) : undefined;
  };
}

async function loadAnswer(options: PageOptions, request: ExchangeRequest): Promise<ExchangeResponse | undefined> {
  const { answerPages } = await import("./serve-pages.ts");
  return answerPages(options, request);
}

/** Whether a person opens the bare address in a browser; a program gets Stripe's 404. */
function isVisit({ method, url, headers }: ExchangeRequest): boolean {
  return (
    /\btext\/html\b/i.test(headers["accept"] ?? "") &&
    (method === "GET" || method === "HEAD") &&
    splitUrl(url).pathname.length <= 1
  );
}
