import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { answerFault } from "./answer-fault.ts";
import type { Handler, ServedRequest } from "./handler.ts";
import { type BodyReading, readBody } from "./read-body.ts";
import { sendResponse } from "./send-response.ts";

/** How many bytes of a request's body are read at most. */
export type BodyLimit = (request: Pick<ServedRequest, "headers" | "url">) => number;

export interface ListenerOptions {
  readonly bodyLimit: number | BodyLimit;
  readonly keepsWire?: boolean;
  readonly onFault?: (error: unknown) => void;
}

/** Creates the listener of a server that answers with a handler. */
export function createListener(
  handler: Handler,
  { bodyLimit, keepsWire = false, onFault }: ListenerOptions,
): (message: IncomingMessage, response: ServerResponse) => void {
  const fail = (response: ServerResponse, error: unknown): void => {
    sendResponse(response, answerFault(500));
    onFault?.(error);
  };
  const answer = (request: ServedRequest, response: ServerResponse): void => {
    try {
      const result = handler(request);
      if (result instanceof Promise) {
        result.then(
          (ready) => sendResponse(response, ready),
          (error: unknown) => fail(response, error),
        );
      } else {
        sendResponse(response, result);
      }
    } catch (error) {
      fail(response, error);
    }
  };
  const limitOf = ({ headers, url = "/" }: IncomingMessage): number =>
    typeof bodyLimit === "number" ? bodyLimit : bodyLimit({ url, headers: readHeaders(headers) });

  return (message, response) =>
    readBody(message, limitOf(message), (body) => {
      const request = readRequest(message, body, keepsWire);
      if (typeof request !== "number") {
        answer(request, response);
        return;
      }
      response.shouldKeepAlive &&= body.kind === "read" || body.canContinue;
      sendResponse(response, answerFault(request));
    });
}

/** The request, or the status to refuse it with: the body is too long, or is not text although it must be. */
function readRequest(message: IncomingMessage, body: BodyReading, keepsWire: boolean): ServedRequest | 400 | 413 {
  if (body.kind === "refused") {
    return body.status;
  }
  const { bytes } = body;
  const isText = bytes === null || isUtf8(bytes);
  if (!isText && !keepsWire) {
    return 400;
  }
  const { method = "GET", rawHeaders, url = "/" } = message;
  const request = {
    method,
    url,
    headers: readHeaders(message.headers),
    body: isText && bytes !== null ? bytes.toString() : null,
  };
  return keepsWire ? { ...request, wire: { headerLines: rawHeaders, bytes } } : request;
}

function readHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return isFlat(headers)
    ? headers
    : Object.fromEntries(
        Object.entries(headers).map(([name, value = ""]) => [
          name,
          typeof value === "string" ? value : value.join(", "),
        ]),
      );
}

/** Node reads only `set-cookie` as a list. A request should not have it, but may. */
function isFlat(headers: IncomingHttpHeaders): headers is Record<string, string> {
  return headers["set-cookie"] === undefined;
}
