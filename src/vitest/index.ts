/**
 * The contract in tests. Importing this module, best as a setup file, adds two matchers to the `expect` of any vitest:
 *
 * @example
 * import "fc-contract/vitest";
 *
 * await expect(response).toMatchContract("GET /v1/financial_connections/accounts/{account}");
 * await expect(event).toMatchWebhookContract();
 *
 * @module
 */
import { errorCode } from "../contract/error-message.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { createMatchers, type MatchOptions } from "./contract-matchers.ts";

export type { Finding } from "../findings/finding.ts";
export { checkedFetch, type CheckedFetchOptions } from "./checked-fetch.ts";
export type { MatchOptions } from "./contract-matchers.ts";
export type { TestedAnswer } from "./read-answer.ts";

declare global {
  // vitest 3, 4 and 5 declare `Assertion` and `Matchers` with different type parameters, and an augmentation has to repeat
  // them. All of them take over what chai's assertion has, which has none.
  namespace Chai {
    interface Assertion {
      /**
       * Checks an answer against the contract of an operation: status, headers and body. The answer is a `Response` of
       * fetch (it is not used up), what axios gives, or an object with `status`, `headers` and `body`.
       *
       * A refusal that the contract documents, such as a 404, matches too: assert the status as well.
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
}

const { expect } = await importVitest();

expect.extend({ ...createMatchers(shippedContracts) });

/** Any version of vitest will do; without one the error says how to get it. */
async function importVitest(): Promise<typeof import("vitest")> {
  try {
    return await import("vitest");
  } catch (error) {
    if (errorCode(error) !== "ERR_MODULE_NOT_FOUND") {
      throw error;
    }
    throw new FcContractError(
      "dependency_missing",
      "vitest is not installed beside fc-contract: npm install --save-dev vitest",
      { cause: error },
    );
  }
}
