import type { Handler } from "../server/handler.ts";
import { type RunningServer, serveHandler, type ServeOptions } from "../server/serve-handler.ts";
import type { TlsIdentity } from "../server/create-server.ts";
import { checkOptions, type OptionRule } from "../protocol/check-options.ts";
import { DroppedConnection } from "./request/faults.ts";
import { limitBody } from "./request/limit-body.ts";

/** Where a sandbox listens. */
export type ListenOptions = Partial<Pick<ServeOptions, "allowedHosts" | "host" | "port" | "tls">>;

const OPTIONS: Readonly<Record<keyof ListenOptions, OptionRule>> = {
  allowedHosts: "array",
  host: "text",
  port: "port",
  tls: "object",
};

const TLS: Readonly<Record<keyof TlsIdentity, OptionRule>> = { certificate: "text", key: "text" };

const DEFAULT_PORT = 12_111;

/** The servers of a sandbox, closed together. */
export class SandboxServers {
  readonly #handle: Handler;
  readonly #onFault: (error: unknown) => void;
  readonly #servers: RunningServer[] = [];

  constructor(handle: Handler, onFault: (error: unknown) => void) {
    this.#handle = handle;
    this.#onFault = onFault;
  }

  async listen(options: ListenOptions = {}): Promise<RunningServer> {
    checkOptions("listen()", options, OPTIONS);
    checkOptions("tls of listen()", options.tls ?? {}, TLS);
    const { port = DEFAULT_PORT, ...where } = options;
    const server = await serveHandler((request) => answerOrDrop(this.#handle, request), {
      ...where,
      port,
      bodyLimit: limitBody,
      onFault: this.#onFault,
    });
    this.#servers.push(server);
    return server;
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()));
  }
}

/** With status 0, the server drops the connection. */
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
