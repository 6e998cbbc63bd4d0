import type { ExchangeRequest, ExchangeResponse } from "../check/exchange.ts";

/** The versions of an API that serves several at a time. */
export interface Versions {
  /** Those with a contract, oldest first. */
  readonly all: readonly string[];
  /** The one of exchanges that name none. */
  readonly fallback: string;
  /** The version that a request names, or else its response. */
  readonly namedBy: (exchange: {
    readonly request?: ExchangeRequest;
    readonly response?: ExchangeResponse;
  }) => string | undefined;
  /** What a request says to be answered in a version. */
  readonly headersOf: (version: string) => Readonly<Record<string, string>>;
  /** The version whose contract serves for a named one. */
  readonly choose: (named: string) => VersionChoice;
}

export type VersionChoice =
  | {
      readonly kind: "chosen";
      readonly version: string;
      /** The version as it was named, without what else was said with it. */
      readonly wanted: string;
      /** Says that another version takes the place of the named one. */
      readonly note: string | undefined;
    }
  | { readonly kind: "malformed" };
