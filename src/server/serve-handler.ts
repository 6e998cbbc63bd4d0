import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { answerBrokenRequest } from "./answer-fault.ts";
import { type BodyLimit, createListener } from "./create-listener.ts";
import { createServer, type TlsIdentity } from "./create-server.ts";
import { createHostGuard } from "./guard-host.ts";
import type { Handler } from "./handler.ts";
import { explainListenError } from "./listen-error.ts";

export interface ServeOptions {
  /** Loopback when left out: then only this machine can reach it. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /**
   * Host names that are answered beside `localhost`, `*.localhost`, `127.0.0.1`, `[::1]` and `host`; `*.app.test` is
   * every name below `app.test`. On a loopback address all others get a 421. On an address of the network every name is
   * answered, unless names are given here.
   */
  readonly allowedHosts?: readonly string[];
  /** Bytes of a request body that are read; more is answered with 413. A mebibyte when left out. */
  readonly bodyLimit?: number | BodyLimit;
  /** Milliseconds within which a whole request must have come. Half a minute when left out. */
  readonly requestTimeout?: number;
  /** Requests keep their wire form, for a handler that passes them on. Otherwise a body that is not UTF-8 gets a 400. */
  readonly keepsWire?: boolean;
  /** The server's certificate and its key, in PEM: then it answers HTTPS, and no HTTP. */
  readonly tls?: TlsIdentity;
  /** Told of what a handler threw, after the client got its 500. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4010`, `https:` with TLS, with the port that was really taken. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, lets running requests finish for half a second, then cuts what is left. */
  readonly close: () => Promise<void>;
}

export const BODY_LIMIT = 1_048_576;
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** A connection on which nothing moves for this long is cut, also one whose client does not read its answer. */
const SILENCE_MS = 120_000;

/** How long a closing server waits for the requests that are being answered. */
const GRACE_MS = 500;

/**
 * Serves a handler over HTTP.
 *
 * @throws FcContractError `port_in_use`, `port_forbidden` or `host_unknown`
 */
export async function serveHandler(handler: Handler, options: ServeOptions): Promise<RunningServer> {
  const { host = "127.0.0.1", port, bodyLimit = BODY_LIMIT, requestTimeout = REQUEST_TIMEOUT_MS } = options;
  const headersTimeout = Math.min(HEADERS_TIMEOUT_MS, requestTimeout);
  const connectionsCheckingInterval = Math.min(1_000, requestTimeout);
  const server = createServer(
    // A request without a host is answered like any other: Node's own refusal has no body.
    { requestTimeout, headersTimeout, connectionsCheckingInterval, requireHostHeader: false },
    createListener((request) => guard(request) ?? handler(request), { ...options, bodyLimit }),
    options.tls,
  );
  server.timeout = SILENCE_MS;
  const sockets = options.tls === undefined ? new Set<Socket>() : trackSockets(server);
  server.on("clientError", answerBrokenRequest);

  await listen(server, host, port);
  const { address, port: taken } = addressOf(server);
  const guard = createHostGuard(address, host, options.allowedHosts ?? []);
  const name = host.includes(":") ? `[${host}]` : host;
  let closed: Promise<void> | undefined;
  const scheme = options.tls === undefined ? "http" : "https";
  return { url: `${scheme}://${name}:${taken}`, port: taken, close: () => (closed ??= close(server, sockets)) };
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("the server is not listening on a port");
  }
  return address;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)));
    server.listen({ host, port }, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
      // It does not know those whose TLS handshake has not ended.
      sockets.forEach((socket) => socket.destroy());
    }, GRACE_MS);
    // A connection whose request ends while the server closes would be kept alive for the next one.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
