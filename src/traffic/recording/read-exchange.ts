import type { Exchange, ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { errorMessage } from "../../contract/error-message.ts";
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from "../../schema/json.ts";
import { readComment } from "./read-comment.ts";
import { readHarRequest, readHarResponse } from "./read-har-entry.ts";

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** An exchange, or in words why a parsed entry is none. */
export type ReadExchange = { readonly exchange: Exchange } | { readonly fault: string };

/**
 * Makes an exchange of an entry's text: of one line of NDJSON or of one entry of a HAR file. Which of the two it is
 * shows in the entry itself.
 */
export function readExchange(text: string): ReadExchange {
  const entry = parseJson(text);
  if (entry === undefined) {
    return { fault: isCutOff(text) ? "the JSON is cut off" : "not valid JSON" };
  }
  if (!isJsonObject(entry) || !isJsonObject(entry["request"]) || !isJsonObject(entry["response"])) {
    return { fault: "not an exchange: it needs a request and a response" };
  }
  const { request, response } = entry;
  const startedAt = entry["startedAt"] ?? entry["startedDateTime"];

  if (typeof request["method"] !== "string" || typeof request["url"] !== "string") {
    return { fault: "not an exchange: its request needs a method and a url" };
  }
  if (typeof response["status"] !== "number") {
    return { fault: "not an exchange: its response needs a status" };
  }
  for (const [part, { body }] of Object.entries({ request, response })) {
    if (typeof body === "object" && body !== null) {
      return {
        fault: `not an exchange: the body of its ${part} is not a string; write JSON as a string, "{\\"id\\": 1}"`,
      };
    }
  }
  return {
    exchange: {
      startedAt: typeof startedAt === "string" ? startedAt : "",
      request: isHarMessage(request) ? readHarRequest(request) : readRequest(request),
      response: isHarMessage(response) ? readHarResponse(response) : readResponse(response),
    },
  };
}

function isHarMessage(message: { readonly headers?: unknown; readonly content?: unknown }): boolean {
  return Array.isArray(message.headers) || message.content !== undefined;
}

function readRequest(request: JsonObject): ExchangeRequest {
  if (isRequest(request)) {
    return request;
  }
  const { method, url, headers, body, comment } = request;
  return {
    method: String(method),
    url: String(url),
    headers: readHeaders(headers),
    body: readBody(body),
    ...readComment(comment),
  };
}

function readResponse(response: JsonObject): ExchangeResponse {
  if (isResponse(response)) {
    return response;
  }
  const { status, headers, body, comment } = response;
  return { status: Number(status), headers: readHeaders(headers), body: readBody(body), ...readComment(comment) };
}

/** Whether a request can be used as it was parsed: most can. */
function isRequest(message: JsonObject): message is JsonObject & ExchangeRequest {
  return typeof message["method"] === "string" && typeof message["url"] === "string" && isMessage(message);
}

function isResponse(message: JsonObject): message is JsonObject & ExchangeResponse {
  return typeof message["status"] === "number" && isMessage(message);
}

function isMessage({ headers, body, comment }: JsonObject): boolean {
  return (
    (typeof body === "string" || body === null) && comment === undefined && isJsonObject(headers) && areRead(headers)
  );
}

function readBody(body: JsonValue | undefined): string | null {
  return typeof body === "string" ? body : null;
}

/** Names in lower case. Most recordings have them so; whether one has shows in any name of a pair that is always there. */
function readHeaders(headers: JsonValue | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(headers)) {
    return {};
  }
  return areRead(headers)
    ? headers
    : Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().map(String).join(", ")]),
      );
}

/** Looking at the first letter is enough: names are capitalized from the first or not at all. */
function areRead(headers: JsonObject): headers is Readonly<Record<string, string>> {
  for (const name in headers) {
    const first = name.charCodeAt(0);
    if ((first >= CAPITAL_A && first <= CAPITAL_Z) || typeof headers[name] !== "string") {
      return false;
    }
  }
  return true;
}

/** The parser stumbles over the end of the text, not over something within it. */
function isCutOff(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const message = errorMessage(error);
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    return /end of JSON|Unterminated/i.test(message) || position >= text.trimEnd().length;
  }
}
