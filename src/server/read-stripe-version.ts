import { API_VERSIONS, type ApiVersion, isApiVersion } from "../protocol/api-version.ts";
import { type Refusal, refuse } from "./refusal.ts";

export type VersionReading =
  | { readonly kind: "version"; readonly version: ApiVersion }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The API version that a request wants: that of its `Stripe-Version` header, or else the server's own. */
export function readStripeVersion(header: string | undefined, fallback: ApiVersion): VersionReading {
  const wanted = header?.trim() ?? "";

  if (wanted === "") {
    return { kind: "version", version: fallback };
  }
  if (isApiVersion(wanted)) {
    return { kind: "version", version: wanted };
  }
  const shown = wanted.length > 60 ? `${wanted.slice(0, 60)}…` : wanted;
  const message = `Invalid Stripe API version: ${shown}. There is a contract of ${API_VERSIONS.join(", ")}.`;
  return { kind: "refused", refusal: refuse("invalid_request", { message }) };
}
