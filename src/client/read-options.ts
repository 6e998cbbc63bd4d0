import { isLiveKey } from "../protocol/api-key.ts";
import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import type { ClientOptions, FetchLike } from "./client-options.ts";
import { isLoopback } from "../protocol/is-loopback.ts";
import { checkStripeAccount } from "./check-header.ts";

export interface ReadOptions extends Omit<ClientOptions, "apiVersion" | "baseUrl" | "fetch"> {
  readonly apiVersion: string;
  readonly baseUrl: string;
  readonly fetch: FetchLike;
}

/** Fills in the defaults, and refuses what could only fail later or do harm. No message repeats the key or the address. */
export function readOptions(options: ClientOptions): ReadOptions {
  const { apiKey, apiVersion = DEFAULT_API_VERSION, baseUrl = "https://api.stripe.com" } = options;
  if (typeof apiKey !== "string" || apiKey === "") {
    throw new FcContractError("api_key_missing", "apiKey is missing: pass a secret or restricted key, sk_… or rk_….");
  }
  // Anything else is not a valid header value, and the platform's own error about it would quote the key.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new FcContractError(
      "api_key_malformed",
      "apiKey contains a space, a line break or a non-ASCII character: copy it again.",
    );
  }
  if (apiKey.startsWith("pk_")) {
    throw new FcContractError(
      "api_key_publishable",
      "apiKey is a publishable key: use a secret or restricted key, on a server.",
    );
  }
  // The compiler knows which versions have types. What is no version may be a key in the wrong place, and is not repeated.
  if (!/^\d{4}-\d\d-\d\d(\.[a-z]+)?(; ?\w+=v\d+)*$/.test(apiVersion)) {
    throw new FcContractError(
      "api_version_malformed",
      `apiVersion is not an API version: pass one such as ${DEFAULT_API_VERSION}.`,
    );
  }
  const url = URL.parse(baseUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FcContractError("base_url_invalid", "baseUrl is not an http or https URL.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new FcContractError("base_url_invalid", "baseUrl contains a user name or password: remove them.");
  }
  // The path of a call is written behind it. `search` and `hash` would not tell of an empty one.
  if (/[?#]/.test(url.href)) {
    throw new FcContractError("base_url_invalid", "baseUrl contains a query or fragment: remove it.");
  }
  checkStripeAccount(options.stripeAccount);
  if (isLiveKey(apiKey) && isLoopback(url.hostname)) {
    throw new FcContractError(
      "live_key_on_loopback",
      "apiKey is a live key, but baseUrl is this machine: use a test key with a mock or sandbox.",
    );
  }
  // Looked up on every call, so that a fetch replaced later (by instrumentation, by MSW) is used.
  const fetch: FetchLike = options.fetch ?? ((target, init) => globalThis.fetch(target, init));
  return { ...options, apiVersion, baseUrl: url.href.replace(/\/+$/, ""), fetch };
}
