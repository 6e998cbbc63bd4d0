import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { readAuthorization } from "../../protocol/api-key.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { refuseKey } from "../../products/stripe/refusals/refuse-key.ts";
import type { VersionReading } from "../../products/stripe/refusals/read-stripe-version.ts";
import { splitUrl } from "../../server/split-url.ts";
import type { Journal } from "../journal.ts";
import { notSimulated } from "../refused-call.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";
import { openBySecret } from "./open-by-secret.ts";
import { isCallBySecret, isPageCall } from "./page-calls.ts";

/** A request whose key or client secret opens a world. */
export interface Admission {
  readonly request: ExchangeRequest;
  readonly requestId: string;
  readonly open: OpenWorld;
  /** Of the world, when the request came in. */
  readonly generation: number;
  /** The world's journal when the request came in: what outlives a reset is not noted in the next one. */
  readonly journal: Journal;
  readonly version: ApiVersion;
  /** The path without its query, as it was sent. */
  readonly pathname: string;
  /** Says how `version` differs from the one that was asked for. */
  readonly versionNote: string | undefined;
}

export type AdmissionResult =
  | { readonly kind: "admitted"; readonly admission: Admission }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly requestId: string };

export interface AuthenticatorOptions {
  readonly worlds: Worlds;
  readonly readVersion: (header: string | undefined) => VersionReading;
  /** Makes the id of a request that opens no world, or that a page makes. */
  readonly nextRequestId: () => string;
}

/** How many `Authorization` headers are remembered, so that they need not be read again. */
const MOST_REMEMBERED = 1_000;

/** Creates the first step of a request: it reads the key and the connected account, or the client secret, and the version. */
export function createAuthenticator(options: AuthenticatorOptions): (request: ExchangeRequest) => AdmissionResult {
  const { worlds, readVersion } = options;
  const keys = new Map<string, string>();

  const readKey = (header: string | undefined): string | Refusal => {
    const known = keys.get(header ?? "");
    if (known !== undefined) {
      return known;
    }
    const presented = readAuthorization(header);
    const refusal = refuseKey(presented);
    if (refusal !== undefined || presented.presented !== "key") {
      return refusal ?? refuse("authentication", { message: "Invalid API Key provided." });
    }
    if (keys.size >= MOST_REMEMBERED) {
      keys.clear();
    }
    keys.set(header ?? "", presented.key);
    return presented.key;
  };

  const openByKey = ({ headers }: ExchangeRequest): OpenWorld | Refusal => {
    const key = readKey(headers[STRIPE_HEADERS.authorization]);
    if (typeof key !== "string") {
      return key;
    }
    const account = headers[STRIPE_HEADERS.account] ?? null;
    if (account !== null && !/^acct_\w{1,200}$/.test(account)) {
      const message = "The Stripe-Account header must be the id of a connected account, such as acct_123.";
      return refuse("invalid_request", { message });
    }
    if (headers[STRIPE_HEADERS.context] !== undefined) {
      return notSimulated("the Stripe-Context header").refusal;
    }
    return worlds.open(key, account);
  };

  return (request) => {
    const { pathname } = splitUrl(request.url);
    const open = isCallBySecret(request.method, pathname) ? openBySecret(worlds, request) : openByKey(request);
    if (!("world" in open)) {
      return { kind: "refused", refusal: open, requestId: options.nextRequestId() };
    }
    const reading = readVersion(request.headers[STRIPE_HEADERS.version]);
    // How often a page looks at a world changes nothing in it, nor the ids of the requests of others.
    const isCounted = !isPageCall(pathname);
    open.requests += isCounted ? 1 : 0;
    const requestId = isCounted ? open.nextRequestId() : options.nextRequestId();

    if (reading.kind === "refused") {
      return { kind: "refused", refusal: reading.refusal, requestId };
    }
    return {
      kind: "admitted",
      admission: {
        request,
        requestId,
        open,
        generation: open.world.generation,
        journal: open.journal,
        version: reading.version,
        pathname,
        versionNote: reading.note,
      },
    };
  };
}
