import { Agent, type IncomingMessage, request as requestOverHttp, type RequestOptions } from "node:http";
import { Agent as SecureAgent, request as requestOverHttps } from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";
import type { ExchangeRequest, ExchangeResponse } from "../../contract/exchange.ts";

/** Headers of one connection, not of the message (RFC 9110, 7.6.1), and those that say how a body was sent. */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Bytes of an answer, decoded. A longer one could not be read out of the recording again. */
const LONGEST_ANSWER = 16 * 1024 * 1024;
const TOO_LONG = "the answer is longer than 16 MB";

export interface Sender {
  /** Sends a request to the path at the target, and reads its whole answer. */
  readonly send: (path: string, request: ExchangeRequest) => Promise<ExchangeResponse>;
}

/**
 * Makes the client that requests are passed on with. `fetch` would not do: it refuses TRACE, bodies of GET and HEAD, and
 * every path that is not one, such as the `*` of OPTIONS.
 */
export function createSender(target: URL, signal: AbortSignal): Sender {
  const isSecure = target.protocol === "https:";
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const open = isSecure ? requestOverHttps : requestOverHttp;
  signal.addEventListener("abort", () => agent.destroy(), { once: true });

  return {
    send: (path, request) => {
      const { hostname, port } = target;
      const options: RequestOptions = {
        agent,
        hostname: hostname.replace(/^\[|\]$/g, ""),
        port,
        path,
        method: request.method,
        headers: writeHeaders(target, request),
        signal,
      };
      return post(open, options, request).catch((error: unknown) => {
        if (error instanceof StaleConnection) {
          return post(open, { ...options, agent: false }, request);
        }
        throw error;
      });
    },
  };
}

/** The target closed a connection that was kept open just when it was to be used again. */
class StaleConnection extends Error {}

function post(
  open: typeof requestOverHttp,
  options: RequestOptions,
  request: ExchangeRequest,
): Promise<ExchangeResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = open(options, (message) => {
      readResponse(request.method, message).then(resolve, reject);
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) =>
      reject(outgoing.reusedSocket && error.code === "ECONNRESET" ? new StaleConnection() : error),
    );
    outgoing.end(request.body ?? undefined);
  });
}

function writeHeaders(target: URL, { body, headers }: ExchangeRequest): Record<string, string> {
  const hasLength = body !== null || headers["content-length"] !== undefined;
  return {
    ...dropConnectionHeaders(headers),
    host: target.host,
    // What comes is written down as text.
    "accept-encoding": "identity",
    ...(hasLength && { "content-length": String(Buffer.byteLength(body ?? "")) }),
  };
}

/** Those that `Connection` names belong to the connection, too. */
function dropConnectionHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const named = (headers["connection"] ?? "").split(",").map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name) && !named.includes(name)),
  );
}

async function readResponse(method: string | undefined, message: IncomingMessage): Promise<ExchangeResponse> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    // Leaving the loop ends the connection: there may be no end to the answer.
    if (bytes > LONGEST_ANSWER) {
      throw new Error(TOO_LONG);
    }
  }
  const received = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
  const status = message.statusCode ?? 0;
  const { "content-encoding": encoding = "", ...headers } = dropConnectionHeaders(received);
  if (method === "HEAD") {
    // How long the body is that a GET would get.
    const length = received["content-length"];
    return { status, headers: { ...headers, ...(length !== undefined && { "content-length": length }) }, body: null };
  }
  return { status, headers, body: (await decode(Buffer.concat(chunks), encoding)).toString() };
}

const LIMIT = { maxOutputLength: LONGEST_ANSWER };

const decoders: Readonly<Record<string, (bytes: Buffer, limit: typeof LIMIT) => Promise<Buffer>>> = {
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  zstd: promisify(zstdDecompress),
};

/** Some compress although they were asked not to. */
async function decode(bytes: Buffer, encoding: string): Promise<Buffer> {
  let decoded = bytes;
  for (const name of encoding.split(",").toReversed()) {
    const decoder = decoders[name.trim().toLowerCase()];
    if (decoder !== undefined && decoded.length > 0) {
      decoded = await decoder(decoded, LIMIT).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? new Error(TOO_LONG) : error;
      });
    }
  }
  return decoded;
}
