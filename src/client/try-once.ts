import type { FetchLike } from "./client-options.ts";

export interface Answered {
  readonly kind: "answered";
  readonly response: Response;
  readonly text: string;
}

/** What one try came to. `failed` may be tried again; `aborted` was the caller's wish. */
export type TryResult =
  | Answered
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly cause: unknown }
  | { readonly kind: "aborted"; readonly reason: unknown };

// A timer that is set for longer goes off at once.
const longestDelay = 2 ** 31 - 1;

/** Sends a request and reads its answer to the end, both within `timeout` milliseconds. Never rejects. */
export async function tryOnce(
  fetch: FetchLike,
  url: string,
  init: RequestInit,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<TryResult> {
  if (isAborted(signal)) {
    return { kind: "aborted", reason: signal?.reason };
  }
  const timer = new AbortController();
  const timeoutId = setTimeout(() => timer.abort(), Math.min(timeout, longestDelay));
  let response: Response | undefined;
  try {
    response = await fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, timer.signal]) : timer.signal });
    return { kind: "answered", response, text: await response.text() };
  } catch (cause) {
    if (isAborted(signal)) {
      return { kind: "aborted", reason: signal?.reason };
    }
    if (timer.signal.aborted) {
      return { kind: "failed", code: "timeout", message: `was not answered within ${timeout} ms.`, cause };
    }
    return response === undefined
      ? { kind: "failed", code: "connection_failed", message: "got no answer: the connection failed.", cause }
      : { kind: "failed", code: "answer_cut_off", message: "was answered, but the answer broke off.", cause };
  } finally {
    clearTimeout(timeoutId);
  }
}

/** A separate function, because the compiler assumes that a signal does not change between two reads. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
