import type { ApiVersion } from "../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { checkOptions, type OptionRule } from "../protocol/check-options.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { readVersionOption } from "../products/stripe/refusals/read-stripe-version.ts";
import { createClock } from "./clock.ts";
import { requireInstitutions } from "./institutions/require-institutions.ts";
import { completeInstitution, TEST_INSTITUTIONS } from "./institutions/test-institutions.ts";
import type { SandboxOptions, SandboxWebhook } from "./sandbox-options.ts";
import { openDataFile } from "./store/data-file.ts";
import { findEndpointUrlFault, URL_WITH_CREDENTIALS } from "./webhooks/endpoint-url.ts";
import type { EndpointDraft } from "./world/webhook-endpoints.ts";
import type { WorldsOptions } from "./worlds.ts";

const OPTIONS: Readonly<Record<keyof SandboxOptions, OptionRule>> = {
  apiVersion: "text",
  dataFile: "text",
  fetch: "function",
  institutions: "array",
  onFault: "function",
  onNote: "function",
  seed: "seed",
  showReceiverAnswers: "boolean",
  surface: ["shown", "typed"],
  time: "date",
  versionPolicy: ["nearest", "refuse"],
  webhooks: "array",
};

const WEBHOOK: Readonly<Record<keyof SandboxWebhook, OptionRule>> = {
  apiVersion: "text",
  enabledEvents: "array",
  secret: "text",
  url: "text",
};

/** The options of a sandbox, checked and completed. */
export interface SandboxSettings extends Omit<WorldsOptions, "onForgotten"> {
  /** The version with a contract that answers for `apiVersion`. */
  readonly version: ApiVersion;
}

/** Checks the options, and opens the data file when they are in order. */
export function readSandboxOptions(options: SandboxOptions): SandboxSettings {
  checkOptions("createSandbox()", options, OPTIONS);
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
    view: options.surface === "typed" ? "declared" : "shown",
    endpoints,
    store: dataFile === undefined ? undefined : openDataFile(dataFile, onNote),
    onNote,
    onFault,
  };
}

function draftEndpoint(webhook: SandboxWebhook): EndpointDraft {
  checkOptions("a webhook of createSandbox()", webhook, WEBHOOK);
  const { url, secret, enabledEvents = ["*"], apiVersion } = webhook;
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
