import type { StripeErrorBody } from "../protocol/stripe-error.ts";
import { createStripeError } from "./errors.ts";
import { isRecord, parseJson } from "./parse-json.ts";
import type { Answered } from "./try-once.ts";

export type CallOutcome =
  | { readonly data: object; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: StripeErrorBody; readonly response: Response };

/** Reads Stripe's JSON. Throws for what Stripe does not answer: a redirect, no JSON, no error envelope. */
export function readAnswer(what: string, { response, text }: Answered): CallOutcome {
  // A browser shows a redirect that is not followed as a response without a status.
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    const message = "a redirect. It is not followed, because the key would go with it: check baseUrl.";
    throw createStripeError(what, response, { code: "redirected", message });
  }
  const body = parseJson(text);
  if (isRecord(body)) {
    if (response.ok) {
      return { data: body, response };
    }
    if (isErrorBody(body)) {
      return { error: body, response };
    }
  }
  const type = response.headers.get("content-type") ?? "no content type";
  const message = `this is not an answer of Stripe's API (${type}, ${text.length} characters): check baseUrl.`;
  throw createStripeError(what, response, { code: "answer_malformed", message });
}

function isErrorBody(body: { readonly error?: unknown }): body is StripeErrorBody {
  return isRecord(body.error);
}
