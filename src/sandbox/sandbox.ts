// Makes `await using` compile without a setting in the user's tsconfig.json.
/// <reference lib="esnext.disposable" preserve="true" />
import { toHeaderRecord } from "../contract/check/exchange.ts";
import { type ApiVersion, DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import type { Handler } from "../server/handler.ts";
import {
  createVersionReader,
  readVersionOption,
  type VersionPolicy,
} from "../products/stripe/refusals/read-stripe-version.ts";
import { type RunningServer, serveHandler, type ServeOptions } from "../server/serve-handler.ts";
import { createClock } from "./clock.ts";
import { Contracts } from "./contracts.ts";
import type { Control } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { DroppedConnection } from "./request/faults.ts";
import { createHandler } from "./request/handle-request.ts";
import { limitBody } from "./request/limit-body.ts";
import { requireInstitutions } from "./institutions/require-institutions.ts";
import { completeInstitution, type InstitutionDraft, TEST_INSTITUTIONS } from "./institutions/test-institutions.ts";
import { servePages } from "./pages/serve-pages-lazily.ts";
import { createRequestIds } from "./request-ids.ts";
import { openDataFile } from "./store/data-file.ts";
import { Scheduler } from "./scheduler.ts";
import { Deliverer } from "./webhooks/deliverer.ts";
import { findEndpointUrlFault, URL_WITH_CREDENTIALS } from "./webhooks/endpoint-url.ts";
import type { EndpointDraft } from "./world/webhook-endpoints.ts";
import type { OpenWorld } from "./worlds.ts";
import { Worlds } from "./worlds.ts";

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
   * An SQLite file that keeps the worlds beyond the process; made when it is not there, readable by its owner only. In
   * memory only when left out.
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

export interface Sandbox extends AsyncDisposable {
  /** Answers a web-standard request, whatever its host. Rejects with a TypeError where a dropped connection is injected. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same over plain values. */
  readonly handle: Handler;
  /** Plays everybody who is not the integration: the account holder, the institution, time, and bad luck. */
  readonly control: Control;
  /** Serves the sandbox over HTTP. Port 12111 on the loopback address when left out. */
  readonly listen: (options?: ListenOptions) => Promise<RunningServer>;
  /** Waits until no webhook is on its way right now. Those that wait for a retry are not waited for. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where a sandbox listens. */
export type ListenOptions = Partial<Pick<ServeOptions, "allowedHosts" | "host" | "port">>;

const DEFAULT_PORT = 12_111;

/** Contracts have no state, so all sandboxes of a process share them. */
const contracts = new Contracts();

/**
 * A Stripe Financial Connections that keeps state, on this machine.
 *
 * Each API key has its own world; any key that starts with `sk_test_` or `rk_test_` works. Nothing listens until
 * `listen` is called.
 *
 * @example
 * import { createSandbox } from "fc-contract/sandbox";
 *
 * await using sandbox = createSandbox();
 * const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { dataFile, onFault = () => undefined } = options;
  const { apiVersion = DEFAULT_API_VERSION } = options;
  const version = readVersionOption("apiVersion", apiVersion, options.onNote);
  const endpoints = (options.webhooks ?? []).map(draftEndpoint);
  const store = dataFile === undefined ? undefined : openDataFile(dataFile, options.onNote);
  const seed = String(options.seed ?? 1);
  const clock = createClock(options.time);
  const own = options.institutions === undefined ? [] : requireInstitutions(options.institutions, "createSandbox()");
  const institutions = [...own.map(completeInstitution), ...TEST_INSTITUTIONS];
  const worlds: Worlds = new Worlds({
    seed,
    clock,
    institutions,
    apiVersion,
    store,
    endpoints,
    onForgotten: (open) => scheduler.forget(open),
    onNote: options.onNote,
    onFault,
  });
  const deliverer = new Deliverer({
    worlds,
    contracts,
    clock,
    fetch: options.fetch ?? globalThis.fetch,
    showsAnswers: options.showReceiverAnswers === true,
    onFault,
    onDelivered: (open) => scheduler.look(open),
  });
  const scheduler = new Scheduler({ worlds, clock, deliverer });

  const onAnswered = (open: OpenWorld): void => scheduler.look(open);
  const answer = createHandler({
    worlds,
    contracts,
    readVersion: createVersionReader({ fallback: version, policy: options.versionPolicy, onNote: options.onNote }),
    nextRequestId: createRequestIds(`${seed}/${store?.openings ?? 0}/0`),
    onAnswered,
    onFault,
  });
  const handle: Handler = (request) => {
    const page = servePages(request);
    return page instanceof Promise ? page.then((response) => response ?? answer(request)) : (page ?? answer(request));
  };
  const servers: RunningServer[] = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeAll());
  const closeAll = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
    scheduler.close();
    await deliverer.close();
    store?.close();
  };
  for (const open of worlds.all()) {
    scheduler.look(open);
  }

  return {
    handle,
    fetch: (input, init) => fetchFrom(handle, new Request(input, init)),
    control: createControl(handle, contracts),
    listen: async ({ port = DEFAULT_PORT, ...where } = {}) => {
      const server = await serveHandler((request) => answerOrDrop(handle, request), {
        ...where,
        port,
        bodyLimit: limitBody,
        onFault,
      });
      servers.push(server);
      return server;
    },
    settled: () => deliverer.settled(),
    close,
    [Symbol.asyncDispose]: close,
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

async function fetchFrom(handle: Handler, request: Request): Promise<Response> {
  const { method, url } = request;
  const body = request.body === null ? null : await request.text();
  try {
    const response = await handle({ method, url, headers: toHeaderRecord(request.headers), body });
    return new Response(response.body, { status: response.status, headers: response.headers });
  } catch (error) {
    throw error instanceof DroppedConnection ? new TypeError("fetch failed", { cause: error }) : error;
  }
}

/** Status 0 has the server break the connection. */
function answerOrDrop(handle: Handler, request: Parameters<Handler>[0]): ReturnType<Handler> {
  const result = handle(request);
  if (!(result instanceof Promise)) {
    return result;
  }
  return result.catch((error: unknown) => {
    if (error instanceof DroppedConnection) {
      return { status: 0, headers: {}, body: null };
    }
    throw error;
  });
}
