import type { ExchangeRequest, ExchangeResponse } from "../check/exchange.ts";
import type { Operation } from "../model/operation.ts";

/** What the contract tests have to know about an API beyond its document. */
export interface SuiteHabits {
  /** Why an operation must not be carried out at the API itself. */
  readonly refusesToRun: (operation: Operation) => string | undefined;
  /** What to create at a target that has no ids with these prefixes. */
  readonly adviseOnIds: (prefixes: readonly string[]) => string;
  /** Requests of an operation that the API refuses, although its document does not say so. */
  readonly refusals: (operation: Operation) => readonly OwnRefusal[];
  /**
   * Finds ids that exist at a target, by their prefix.
   *
   * @throws FcContractError if the target is not this API, or refuses the key
   */
  readonly discoverIds: (site: Site) => Promise<ReadonlyMap<string, string>>;
}

/** A change that makes a valid request one that is refused. */
export interface OwnRefusal {
  readonly title: string;
  readonly contractPointer: string;
  /** 400 if left out. */
  readonly status?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody?: string;
}

/** A target, and how to ask it. */
export interface Site {
  readonly send: (request: ExchangeRequest) => Promise<ExchangeResponse>;
  /** Of every request: the key and the version. */
  readonly headers: Readonly<Record<string, string>>;
  /** As messages name it. */
  readonly host: string;
}
