import type { Duplex } from "node:stream";
import type { ExchangeResponse } from "../contract/check/exchange.ts";
import { buildStripeError } from "../protocol/stripe-error.ts";

/** What goes wrong before a handler can judge a request, or within the handler itself. */
type Fault = 400 | 408 | 413 | 431 | 500;

const messages: Readonly<Record<Fault, string>> = {
  400: "The request could not be read: it is not HTTP, or its body is not UTF-8.",
  408: "The request did not come in whole in time.",
  413: "The request body is far larger than any operation takes.",
  431: "The request headers are too large.",
  500: "Internal error of fc-contract, please report it.",
};

/** The answer to a fault, in Stripe's envelope. */
export function answerFault(status: Fault): ExchangeResponse {
  const error = buildStripeError(status === 500 ? "api" : "invalid_request", { message: messages[status] });
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(error) };
}

/** For `clientError` of a server: answers what node could not read as HTTP, where the client still listens. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = answerFault(faultOf(error.code));
  const head = [
    `HTTP/1.1 ${status} ${process.getBuiltinModule("node:http").STATUS_CODES[status] ?? ""}`,
    "connection: close",
    `content-type: ${headers["content-type"] ?? ""}`,
    `content-length: ${Buffer.byteLength(body ?? "")}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body ?? ""}`);
}

function faultOf(code: string | undefined): Fault {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return 408;
  }
  return code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
}
