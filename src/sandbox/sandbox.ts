// Makes `await using` compile without a setting in the user's tsconfig.json.
/// <reference lib="esnext.disposable" preserve="true" />
import type { Handler } from "../server/handler.ts";
import { createVersionReader } from "../products/stripe/refusals/read-stripe-version.ts";
import type { RunningServer } from "../server/serve-handler.ts";
import { Contracts } from "./contracts.ts";
import type { Control } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { fetchFromHandler } from "./fetch-from-handler.ts";
import { createHandler } from "./request/handle-request.ts";
import { servePages } from "./pages/serve-pages-lazily.ts";
import { createRequestIds } from "./request-ids.ts";
import { readSandboxOptions } from "./read-sandbox-options.ts";
import type { SandboxOptions } from "./sandbox-options.ts";
import { type ListenOptions, SandboxServers } from "./sandbox-servers.ts";
import { Scheduler } from "./scheduler.ts";
import { Deliverer } from "./webhooks/deliverer.ts";
import { Worlds } from "./worlds.ts";

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

/** Contracts have no state, so all sandboxes of a process share them. */
const CONTRACTS = { shown: new Contracts("shown"), declared: new Contracts("declared") };

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
  const settings = readSandboxOptions(options);
  const { clock, onFault, onNote, seed, store, version, view } = settings;
  const contracts = CONTRACTS[view];
  const worlds: Worlds = new Worlds({ ...settings, onForgotten: (open) => scheduler.forget(open) });
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
  const answer = createHandler({
    worlds,
    contracts,
    readVersion: createVersionReader({ fallback: version, policy: options.versionPolicy, onNote }),
    nextRequestId: createRequestIds(`${seed}/${store?.openings ?? 0}/0`),
    onAnswered: (open) => scheduler.look(open),
    onFault,
  });
  const handle = addPages(answer);
  const servers = new SandboxServers(handle, onFault);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeAll());
  const closeAll = async (): Promise<void> => {
    await servers.close();
    scheduler.close();
    await deliverer.close();
    store?.close();
  };
  worlds.all().forEach((open) => scheduler.look(open));

  return {
    handle,
    fetch: (input, init) => fetchFromHandler(handle, new Request(input, init)),
    control: createControl(handle, contracts),
    listen: (where) => servers.listen(where),
    settled: () => deliverer.settled(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Answers the pages of the sandbox, and leaves all other requests to `answer`. */
function addPages(answer: Handler): Handler {
  return (request) => {
    const page = servePages(request);
    return page instanceof Promise ? page.then((response) => response ?? answer(request)) : (page ?? answer(request));
  };
}
