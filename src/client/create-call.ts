import { createFinalURL } from "openapi-fetch";

import { encodeForm } from "../protocol/form/encode-form.ts";
import { FORM_CONTENT_TYPE, STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import { checkIdempotencyKey, checkStripeAccount } from "./check-header.ts";
import type { PostExtras } from "./client-options.ts";
import { readAnswer, type CallOutcome } from "./read-answer.ts";
import type { ReadOptions } from "./read-options.ts";
import { reportFindings } from "./report-findings.ts";
import { send } from "./send.ts";
import { writePath } from "./write-path.ts";

/** The arguments of a call, as they come at run time. */
export interface CallInit extends PostExtras {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> };
  readonly body?: Record<string, unknown>;
}

export type Verb = "GET" | "POST";

export type Call = (method: Verb, path: string, init?: CallInit) => Promise<CallOutcome>;

/**
 * openapi-fetch puts the address together. Its own sending is passed by: a retry has to cover reading the answer too,
 * and needs the body a second time, which a `Request` gives only once.
 */
export function createCall(settings: ReadOptions): Call {
  const { apiKey, apiVersion, baseUrl } = settings;
  const everyHeader = {
    accept: "application/json",
    [STRIPE_HEADERS.authorization]: `Bearer ${apiKey}`,
    [STRIPE_HEADERS.version]: apiVersion,
  };
  return async (method, path, init = {}) => {
    const { params, body, stripeAccount = settings.stripeAccount } = init;
    checkStripeAccount(stripeAccount);
    const headers: Record<string, string> = { ...everyHeader };
    if (stripeAccount !== undefined) {
      headers[STRIPE_HEADERS.account] = stripeAccount;
    }
    const isPost = method === "POST";
    if (isPost) {
      checkIdempotencyKey(init.idempotencyKey);
      headers[STRIPE_HEADERS.contentType] = FORM_CONTENT_TYPE;
      headers[STRIPE_HEADERS.idempotencyKey] = init.idempotencyKey ?? `fc-contract-${crypto.randomUUID()}`;
    }
    const url = createFinalURL(path, {
      baseUrl,
      params: { path: {}, ...params },
      pathSerializer: writePath,
      querySerializer: encodeForm,
    });
    // Without parameters the empty form is sent, with its content type, as stripe-node does.
    const call = { ...init, url, method, path, headers, form: isPost ? encodeForm(body ?? {}) : undefined };
    const operation = `${method} ${path}`;
    const outcome = readAnswer(operation, await send(call, settings));
    await reportFindings(settings, (checks) =>
      checks.checkAnswer(apiVersion, operation, outcome.response.status, outcome.data ?? outcome.error),
    );
    return outcome;
  };
}
