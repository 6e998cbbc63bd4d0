import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import type { Refusal } from "../../products/stripe/refusals/refusal.ts";
import type { VersionReading } from "../../products/stripe/refusals/read-stripe-version.ts";
import { splitUrl } from "../../server/split-url.ts";
import type { Journal } from "../journal.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";
import { createKeyOpener } from "./open-by-key.ts";
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

/** Creates the first step of a request: it reads the key and the connected account, or the client secret, and the version. */
export function createAuthenticator(options: AuthenticatorOptions): (request: ExchangeRequest) => AdmissionResult {
  const { worlds, readVersion } = options;
  const openByKey = createKeyOpener(worlds);

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
