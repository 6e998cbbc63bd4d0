import type { FcContractError } from "../../protocol/fc-contract-error.ts";

/** The keys of an API, sent as a bearer token. */
export interface Credentials {
  /** The environment variable with the key for the API at a URL. */
  readonly variable: string;
  /** What a key looks like, for messages. */
  readonly form: string;
  /** A key that servers in this process accept. */
  readonly sample: string;
  /** Why tests must not run with a key. */
  readonly refuse: (key: string) => FcContractError | undefined;
}
