import { Agent, type IncomingMessage, request as requestOverHttp, type RequestOptions } from "node:http";
import { Agent as SecureAgent, request as requestOverHttps } from "node:https";
import type { ServedRequest, ServedResponse, WireMessage } from "../../server/handler.ts";
import { decodeAnswer, TooLongAnswer } from "./decode-answer.ts";
import { recordBody } from "./record-body.ts";

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

/** An answer as it is recorded, and as it is passed on. */
export interface PassedResponse extends ServedResponse {
  readonly wire: WireMessage;
}

export interface Sender {
  /** Sends a request to the path at the target, and reads its whole answer. */
  readonly send: (path: string, request: ServedRequest) => Promise<PassedResponse>;
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

function post(open: typeof requestOverHttp, options: RequestOptions, request: ServedRequest): Promise<PassedResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = open(options, (message) => {
      readResponse(request.method, message).then(resolve, reject);
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) =>
      reject(outgoing.reusedSocket && error.code === "ECONNRESET" ? new StaleConnection() : error),
    );
    outgoing.end(request.wire?.bytes ?? request.body ?? undefined);
  });
}

/** Line by line, so that a header that comes twice also goes on twice. */
function writeHeaders(target: URL, { body, headers, wire }: ServedRequest): string[] {
  const lines = wire?.headerLines ?? Object.entries(headers).flat();
  const content = wire?.bytes ?? body;
  const hasLength = content !== null || headers["content-length"] !== undefined;
  return [
    ...dropLines(lines, isOfConnection(headers["connection"])),
    ...["host", target.host],
    // What comes is written down as text.
    ...["accept-encoding", "identity"],
    ...(hasLength ? ["content-length", String(Buffer.byteLength(content ?? ""))] : []),
  ];
}

/** Those that `Connection` names belong to the connection, too. */
function isOfConnection(connection = ""): (name: string) => boolean {
  const named = connection.split(",").map((name) => name.trim().toLowerCase());
  return (name) => CONNECTION_HEADERS.has(name) || named.includes(name);
}

/** Names and values in turn, without those whose name is to be dropped. */
function dropLines(lines: readonly string[], isDropped: (name: string) => boolean): string[] {
  return lines.filter((_, index) => !isDropped(lines[index - (index % 2)]?.toLowerCase() ?? ""));
}

async function readResponse(method: string | undefined, message: IncomingMessage): Promise<PassedResponse> {
  const bytes = await readBytes(message);
  const status = message.statusCode ?? 0;
  const isOfThisConnection = isOfConnection(message.headers.connection);
  const isHead = method === "HEAD";
  const answer = await decodeAnswer(bytes, message.headers["content-encoding"] ?? "", LONGEST_ANSWER).catch(
    (error: unknown) => {
      throw error instanceof TooLongAnswer ? new Error(TOO_LONG) : error;
    },
  );
  const isDropped = (name: string): boolean =>
    // Of HEAD it says how long the body is that a GET would get.
    isHead && name === "content-length"
      ? false
      : isOfThisConnection(name) || (name === "content-encoding" && answer.isDecoded);
  const headers = Object.fromEntries(
    Object.entries(message.headers)
      .filter(([name]) => !isDropped(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
  const hasBody = !isHead && status !== 204 && status !== 304;
  return {
    status,
    headers,
    ...recordBody(isHead ? null : answer.bytes),
    wire: { headerLines: dropLines(message.rawHeaders, isDropped), bytes: hasBody ? answer.bytes : null },
  };
}

async function readBytes(message: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop ends the connection: there may be no end to the answer.
    if (bytes > LONGEST_ANSWER) {
      throw new Error(TOO_LONG);
    }
  }
  return Buffer.concat(chunks);
}
