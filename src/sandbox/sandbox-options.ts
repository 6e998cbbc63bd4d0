import { type ApiVersion, DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { readVersionOption, type VersionPolicy } from "../products/stripe/refusals/read-stripe-version.ts";
import { createClock } from "./clock.ts";
import { requireInstitutions } from "./institutions/require-institutions.ts";
import { completeInstitution, type InstitutionDraft, TEST_INSTITUTIONS } from "./institutions/test-institutions.ts";
import { openDataFile } from "./store/data-file.ts";
import { findEndpointUrlFault, URL_WITH_CREDENTIALS } from "./webhooks/endpoint-url.ts";
import type { EndpointDraft } from "./world/webhook-endpoints.ts";
import type { WorldsOptions } from "./worlds.ts";

export interface SandboxOptions {
  /** The version of requests and webhook endpoints that name none. `2026-03-04.preview` when left out. */
  readonly apiVersion?: ApiVersion | (string & {});
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

/** The options of a sandbox, checked and completed. */
export interface SandboxSettings extends Omit<WorldsOptions, "onForgotten"> {
  /** The version with a contract that answers for `apiVersion`. */
  readonly version: ApiVersion;
}

/** Checks the options, and opens the data file when they are in order. */
export function readSandboxOptions(options: SandboxOptions): SandboxSettings {
  const { apiVersion = DEFAULT_API_VERSION, dataFile, onFault = () => undefined, onNote, seed = 1 } = options;
  const version = readVersionOption("apiVersion", apiVersion, onNote);
  const endpoints = (options.webhooks ?? []).map(draftEndpoint);
  const own = options.institutions === undefined ? [] : requireInstitutions(options.institutions, "createSandbox()");
  return {
    seed: String(seed),
    clock: createClock(options.time),
    institutions: [...own.map(completeInstitution), ...TEST_INSTITUTIONS],
    apiVersion,
    version,
    endpoints,
    store: dataFile === undefined ? undefined : openDataFile(dataFile, onNote),
    onNote,
    onFault,
  };
}

function draftEndpoint({ url, secret, enabledEvents = ["*"], apiVersion }: SandboxWebhook): EndpointDraft {
  const fault = findEndpointUrlFault(url);
  if (fault !== undefined) {
    throw new FcContractError(
      "webhook_url_invalid",
      fault === "credentials"
        ? URL_WITH_CREDENTIALS
        : "The URL of a webhook endpoint must start with http:// or https://.",
    );
  }
  if (apiVersion !== undefined) {
    readVersionOption("apiVersion of a webhook", apiVersion);
  }
  return { url, secret, enabledEvents, apiVersion: apiVersion ?? null, description: null, metadata: {} };
}
