import { STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import type { AttemptStart } from "./attempt.ts";
import { callHook } from "./call-hook.ts";
import type { CallExtras } from "./client-options.ts";
import { ConnectionError } from "./errors.ts";
import type { ReadOptions } from "./read-options.ts";
import { retryDelay, shouldRetry } from "./retry-delay.ts";
import { tryOnce, type Answered } from "./try-once.ts";
import { wait } from "./wait.ts";

export interface OutgoingCall extends CallExtras {
  readonly url: string;
  readonly method: string;
  /** The path as the contract writes it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly form: string | undefined;
}

/** Sends a call, again and again as far as its retries go, all tries under one idempotency key. */
export async function send(call: OutgoingCall, options: ReadOptions): Promise<Answered> {
  const { url, method, path, headers, form, signal } = call;
  const { maxRetries = options.maxRetries ?? 2, timeout = options.timeout ?? 80_000 } = call;
  const idempotencyKey = headers[STRIPE_HEADERS.idempotencyKey] ?? null;
  // A redirect is not followed: it would take the key to another place.
  const init: RequestInit = { method, headers, redirect: "manual", ...(form !== undefined && { body: form }) };
  for (let attempt = 1; ; attempt += 1) {
    const start: AttemptStart = { method, path, apiVersion: options.apiVersion, attempt, idempotencyKey };
    callHook(options.onRequest, start);
    const began = performance.now();
    const result = await tryOnce(options.fetch, url, init, timeout, signal);
    const answer = result.kind === "answered" ? result.response : null;
    const mayRetry = attempt <= maxRetries && (answer === null ? result.kind === "failed" : shouldRetry(answer));
    const retryIn = mayRetry ? retryDelay(attempt, options, answer) : null;
    const fault = result.kind === "failed" ? result.code : null;
    callHook(options.onResponse, {
      ...start,
      status: answer?.status ?? null,
      requestId: answer?.headers.get(STRIPE_HEADERS.requestId) ?? null,
      duration: performance.now() - began,
      fault: result.kind === "aborted" ? "aborted" : fault,
      retryIn,
    });
    if (retryIn !== null) {
      await wait(retryIn, signal);
      continue;
    }
    if (result.kind === "answered") {
      return result;
    }
    if (result.kind === "aborted") {
      throw result.reason;
    }
    const message = `${method} ${path} ${result.message} Tries: ${attempt}.`;
    throw new ConnectionError({ kind: "connection", code: result.code, message, cause: result.cause });
  }
}
