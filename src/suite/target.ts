import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { Operation } from "../contract/model/operation.ts";

/** What the suite sends to: the mock, the sandbox, or the API at a URL. */
export interface Target {
  readonly kind: "mock" | "sandbox" | "url";
  /** As reports name it. */
  readonly name: string;
  readonly send: (request: ExchangeRequest) => Promise<ExchangeResponse>;
  /** What one case starts from. The sandbox gives every case its own world. */
  readonly prepare: () => Promise<Fixture>;
  /** Why an operation must not be carried out here, if it must not. */
  readonly refusesToRun: (operation: Operation) => string | undefined;
  readonly close: () => Promise<void>;
}

/** What a case builds on. */
export interface Fixture {
  /** The `Authorization` header of a valid key. */
  readonly authorization: string;
  /**
   * Real ids by their prefix (`fca`, `cus` …), put in place of the contract's examples. Undefined for the mock, which
   * keeps nothing and takes any id. Elsewhere a case that needs an id that is not here is skipped.
   */
  readonly ids: ReadonlyMap<string, string> | undefined;
}
