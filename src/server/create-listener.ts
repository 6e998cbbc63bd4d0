import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { answerFault } from "./answer-fault.ts";
import type { Handler, ServedRequest } from "./handler.ts";
import { type BodyReading, readBody } from "./read-body.ts";
import { sendResponse } from "./send-response.ts";

/** Bytes that are read of the body of one request. */
export type BodyLimit = (request: Pick<ServedRequest, "headers" | "url">) => number;

export interface ListenerOptions {
  readonly bodyLimit: number | BodyLimit;
  readonly keepsWire?: boolean;
  readonly onFault?: (error: unknown) => void;
}

/** Makes a handler the listener of a server. */
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

/** A request, or the status of its refusal: a body that is too long, or that is not text where only text is expected. */
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

/** Node has a list for `set-cookie`, which a request should not have but may. */
function isFlat(headers: IncomingHttpHeaders): headers is Record<string, string> {
  return headers["set-cookie"] === undefined;
}
