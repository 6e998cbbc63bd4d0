import { readTextStart } from "../protocol/read-text-start.ts";
import { errorCode, errorMessage } from "../contract/error-message.ts";
import { type ExchangeRequest, type ExchangeResponse, toHeaderRecord } from "../contract/check/exchange.ts";
import type { Product } from "../contract/product/product.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { isLoopback } from "../protocol/is-loopback.ts";
import type { Credentials } from "../contract/product/credentials.ts";
import type { Fixture, Target } from "./target.ts";

export interface UrlTargetOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly apiVersion: string;
  readonly product: Product;
  /** Milliseconds after which an answer is given up. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Keeps below the 25 requests a second of Stripe's sandboxes. A server on this machine needs no such care. */
const POLITE_INTERVAL_MS = 50;

/**
 * The API at a URL, reached with a test key. Uses the objects that it finds there; what would end one for good is
 * left out.
 *
 * @throws FcContractError `live_key`, `target_unreachable`, `target_timeout` or `target_not_stripe`
 */
export async function createUrlTarget(options: UrlTargetOptions): Promise<Target> {
  const authorization = `Bearer ${options.apiKey}`;
  const base = readBaseUrl(options.url, options.product.credentials);
  const interval = isLoopback(base.hostname) ? 0 : POLITE_INTERVAL_MS;
  const { timeout = 10_000 } = options;
  const { credentials, suite, versions } = options.product;
  let next = 0;

  refuseKey(options.apiKey, credentials);
  const send = async (request: ExchangeRequest): Promise<ExchangeResponse> => {
    const wait = next - Date.now();
    next = Math.max(next, Date.now()) + interval;
    if (wait > 0) {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return sendTo(base, request, timeout, options.signal);
  };
  const headers = { authorization, ...versions?.headersOf(options.apiVersion) };
  const ids = (await suite?.discoverIds({ send, headers, host: base.host })) ?? new Map<string, string>();
  const fixture: Fixture = { authorization, ids };

  return {
    kind: "url",
    name: base.host,
    send,
    prepare: async () => fixture,
    refusesToRun: (operation) => suite?.refusesToRun(operation),
    close: async () => {},
  };
}

function readBaseUrl(text: string, { variable }: Credentials): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;

  // The value is not repeated because it may contain a password.
  if (url !== undefined && (url.username !== "" || url.password !== "")) {
    throw new FcContractError("usage", `--target contains a user name or password; set the key as ${variable}`);
  }
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new FcContractError("usage", `--target ${text}: expected mock, sandbox or a URL (https://…)`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new FcContractError("usage", `--target ${url.origin}${url.pathname} has a query or fragment; leave it out`);
  }
  return url;
}

function refuseKey(apiKey: string, { refuse }: Credentials): void {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new FcContractError(
      "key_malformed",
      "the key contains characters that keys never have, such as a space or a line break",
    );
  }
  const refusal = refuse(apiKey);
  if (refusal !== undefined) {
    throw refusal;
  }
}

/** Characters of an answer that are read. It may be endless. */
const LONGEST_ANSWER = 16_000_000;

async function sendTo(
  base: URL,
  request: ExchangeRequest,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<ExchangeResponse> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(`${base.origin}${base.pathname.replace(/\/$/, "")}${request.url}`, {
      method: request.method,
      headers: dropEmpty(request.headers),
      body: request.body,
      redirect: "manual",
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    const body = await readTextStart(response, LONGEST_ANSWER + 1);
    if (body.length > LONGEST_ANSWER) {
      throw new FcContractError(
        "target_answer_too_long",
        `${base.origin} answers ${request.method} ${request.url} with more than 16 million characters`,
      );
    }
    return { status: response.status, headers: toHeaderRecord(response.headers), body };
  } catch (error) {
    if (error instanceof FcContractError) {
      throw error;
    }
    if (limit.aborted) {
      throw new FcContractError(
        "target_timeout",
        `${base.origin} did not answer ${request.method} ${request.url} within ${timeout} ms`,
      );
    }
    const reason = describeFailure(error);
    throw new FcContractError("target_unreachable", `${base.origin} cannot be reached: ${reason}`, { cause: error });
  }
}

/** A case without a key has an empty authorization: over the wire it has no header. */
function dropEmpty(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was cut",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name cannot be looked up",
  UND_ERR_SOCKET: "the connection was cut",
  UND_ERR_CONNECT_TIMEOUT: "it refuses the connection",
};

/** Never the message of fetch itself: it may repeat what was sent. */
function describeFailure(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (errorMessage(cause) === "bad port") {
    return "fetch refuses this port";
  }
  const code = errorCode(cause);
  return code === undefined ? "the request failed" : `${FAILURES[code] ?? "the request failed"} (${code})`;
}
