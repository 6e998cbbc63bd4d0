import type { ApiVersion } from "../protocol/api-version.ts";
import type { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Client } from "./client-types.ts";
import { createCall, type CallInit, type Verb } from "./create-call.ts";
import { createStripeError } from "./errors.ts";
import { listItems, type GetPage } from "./list-items.ts";
import { readOptions } from "./read-options.ts";

/**
 * Creates a client of Financial Connections. The API version picks its types: what a version does not have is a compile
 * error. Defaults to `2026-03-04.preview`.
 *
 * Throws an `FcContractError` at once for a key or address that could only fail or do harm: `api_key_missing`,
 * `api_key_malformed`, `api_key_publishable`, `api_version_malformed`, `base_url_invalid`, `stripe_account_invalid`,
 * `live_key_on_loopback`. A call rejects with one before it sends anything that could only fail: `form_unencodable`,
 * `path_parameter_invalid`, `idempotency_key_invalid`, `stripe_account_invalid`.
 *
 * @example
 * import { createClient } from "fc-contract";
 *
 * const client = createClient({ apiKey: "sk_test_…" });
 * const { data, error } = await client.GET("/v1/financial_connections/accounts/{account}", {
 *   params: { path: { account: "fca_123" }, query: { expand: ["ownership"] } },
 * });
 * if (error) console.error(error.error.code);
 * else console.log(data.ownership?.owners.data[0]?.name);
 */
export function createClient<Version extends ApiVersion = typeof DEFAULT_API_VERSION>(
  options: ClientOptions<Version>,
): Client<Version> {
  const call = createCall(readOptions(options));
  const callOrThrow = async (method: Verb, path: string, init?: CallInit): Promise<unknown> => {
    const { data, error, response } = await call(method, path, init);
    if (error !== undefined) {
      throw createStripeError(`${method} ${path}`, response, error.error);
    }
    return data;
  };
  const client = {
    GET: call.bind(null, "GET"),
    POST: call.bind(null, "POST"),
    orThrow: { GET: callOrThrow.bind(null, "GET"), POST: callOrThrow.bind(null, "POST") },
    list: listItems.bind(null, callOrThrow.bind(null, "GET") as GetPage),
  };
  // Which path takes and gives what is known to the types alone.
  return client as unknown as Client<Version>;
}
