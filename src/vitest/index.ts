/**
 * The contract in tests. Importing this module, best as a setup file, adds two matchers to vitest's `expect`:
 *
 * @example
 * import "fc-contract/vitest";
 *
 * await expect(response).toMatchContract("GET /v1/financial_connections/accounts/{account}");
 * await expect(event).toMatchWebhookContract();
 *
 * @module
 */
import { expect } from "vitest";
import { type MatchOptions, toMatchContract, toMatchWebhookContract } from "./contract-matchers.ts";

export type { Finding } from "../contract/finding.ts";
export { checkedFetch, type CheckedFetchOptions } from "./checked-fetch.ts";
export type { MatchOptions } from "./contract-matchers.ts";
export type { TestedAnswer } from "./read-answer.ts";

declare module "vitest" {
  // oxlint-disable-next-line no-unused-vars -- has to repeat vitest's own parameters
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Checks an answer against the contract of an operation: status, headers and body. The answer is a `Response` of
     * fetch (it is not used up), what axios gives, or an object with `status`, `headers` and `body`.
     *
     * The operation is `GET /v1/…/{account}`, the same with a real id, or its `operationId`. Await it.
     *
     * @example
     * import "fc-contract/vitest";
     *
     * const response = await fetch("http://127.0.0.1:12111/v1/financial_connections/accounts/fca_123");
     * await expect(response).toMatchContract("retrieveAccount", { apiVersion: "2026-10-28.endive" });
     */
    toMatchContract: (operation: string, options?: MatchOptions) => Promise<void>;

    /**
     * Checks an event against the webhook of its type: an object, its JSON text, or the `Request` that brought it.
     * The API version is the event's own. Signatures are not checked here. Await it.
     *
     * @example
     * import "fc-contract/vitest";
     *
     * await expect(event).toMatchWebhookContract();
     */
    toMatchWebhookContract: (options?: MatchOptions) => Promise<void>;
  }
}

expect.extend({ toMatchContract, toMatchWebhookContract });
