import type { ApiVersion } from "../protocol/api-version.ts";
import type { VersionPolicy } from "../products/stripe/refusals/read-stripe-version.ts";
import type { InstitutionDraft } from "./institutions/institution.ts";

export interface SandboxOptions {
  /** The version of requests and webhook endpoints that name none. `2026-03-04.preview` when left out. */
  readonly apiVersion?: ApiVersion | (string & {});
  /**
   * What an API version shows. `shown`, the default: as Stripe does, also what came later and to all versions at once.
   * `typed`: just what the types of that version's SDK declare, and nothing else is taken.
   */
  readonly surface?: "shown" | "typed";
  /** What ids are made from: the same seed and the same calls give the same ids. */
  readonly seed?: number | string;
  /** Freezes the clock at a time; it moves only when it is advanced. Real time when left out. */
  readonly time?: Date;
  /** What happens to API versions without a contract. The nearest version answers when left out. */
  readonly versionPolicy?: VersionPolicy;
  /** Institutions next to the test institutions, first in the list. They are checked like those of `--institutions`. */
  readonly institutions?: readonly InstitutionDraft[];
  /** Webhook endpoints that every world starts with. */
  readonly webhooks?: readonly SandboxWebhook[];
  /**
   * An SQLite file that keeps the worlds between runs. It is created if missing, readable by its owner only. Worlds are
   * in memory only when left out.
   */
  readonly dataFile?: string;
  /**
   * Whether `listDeliveries` shows what receivers on a loopback address answered. Their answers are not kept when left
   * out, so that the sandbox cannot be used to read other local services. Those of other receivers are never kept.
   */
  readonly showReceiverAnswers?: boolean;
  /** Reaches webhook receivers. The global `fetch` when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** Called once for each API version that is answered in another one, and for beta flags that are ignored. */
  readonly onNote?: (note: string) => void;
  /** Called with every internal error. It is also answered with a 500 that says so. */
  readonly onFault?: (error: unknown) => void;
}

export interface SandboxWebhook {
  /** Without a user name or password. */
  readonly url: string;
  /** At least `whsec_` and some letters; receivers verify signatures with it. */
  readonly secret: string;
  /** Every event when left out. */
  readonly enabledEvents?: readonly string[];
  /**
   * Any API version. Events repeat it in `api_version`, and are rendered in the nearest version with a contract. The
   * `apiVersion` of the sandbox when left out.
   */
  readonly apiVersion?: ApiVersion | (string & {});
}
