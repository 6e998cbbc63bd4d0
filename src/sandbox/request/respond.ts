import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { NOTE_HEADER } from "../../products/stripe/refusals/read-stripe-version.ts";
import { headersOfStatus, type Refusal } from "../../products/stripe/refusals/refusal.ts";
import type { Admission } from "./authenticate.ts";
import { isPageCall } from "./page-calls.ts";

/** What is answered, before it gets the headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function answerRefusal({ status, error }: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: JSON.stringify(error), headers };
}

/** The last stage: completes an answer with its headers, and notes the exchange in the journal, unless a page of the sandbox made it. */
export function respond(admission: Admission, { status, body, headers: own }: Answer): ExchangeResponse {
  const { journal, open, pathname, request, requestId, version, versionNote } = admission;
  const key = idempotencyKeyOf(request);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    [STRIPE_HEADERS.requestId]: requestId,
    [STRIPE_HEADERS.version]: version,
    ...headersOfStatus(status),
  };
  if (key !== undefined && key.length <= 255) {
    headers[STRIPE_HEADERS.idempotencyKey] = key;
  }
  if (versionNote !== undefined) {
    headers[NOTE_HEADER] = versionNote;
  }
  if (own !== undefined) {
    Object.assign(headers, own);
  }
  const response: ExchangeResponse = { status, headers, body };
  if (!isPageCall(pathname)) {
    journal.add({ at: open.world.milliseconds, request, response });
  }
  return response;
}

/** The answer to a request that opens no world; no journal shows it. */
export function respondToStranger(refusal: Refusal, requestId?: string): ExchangeResponse {
  const { status, body } = answerRefusal(refusal);
  return {
    status,
    headers: {
      "content-type": "application/json",
      ...(requestId !== undefined && { [STRIPE_HEADERS.requestId]: requestId, ...headersOfStatus(status) }),
    },
    body,
  };
}

/** GET and DELETE have the same effect however often they are sent, so they have no key. */
export function idempotencyKeyOf({ headers, method }: ExchangeRequest): string | undefined {
  return method === "POST" ? headers[STRIPE_HEADERS.idempotencyKey] : undefined;
}
