import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { isForeignPage } from "../../server/is-foreign-page.ts";
import { invalidRequest, refuseCall } from "../refused-call.ts";

/**
 * The body of a call that a page makes.
 *
 * @throws RefusedCall when it is not a JSON object that says it is one: no form can send that
 */
export function readCall({ body, headers }: ExchangeRequest): JsonObject {
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) {
    throw refuseCall("invalid_request", { message: "Pages of the sandbox send application/json." }, 415);
  }
  let value: unknown;
  try {
    value = JSON.parse(body ?? "") as unknown;
  } catch {
    throw invalidRequest("The request body is not JSON.");
  }
  if (!isJsonObject(value)) {
    throw invalidRequest("The request body is not a JSON object.");
  }
  return value;
}

/** @throws RefusedCall when another site makes the call: pages of the sandbox are called by the sandbox's pages only */
export function requireOwnOrigin(request: ExchangeRequest): void {
  if (isForeignPage(request)) {
    throw refuseCall("invalid_request", { message: "Only pages of the sandbox itself may do this." }, 403);
  }
}

export function readText(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value !== "string") {
    throw invalidRequest(`Invalid ${name}: must be a string.`, name);
  }
  return value;
}

export function readTexts(body: JsonObject, name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) {
    return undefined;
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    throw invalidRequest(`Invalid ${name}: must be an array of strings.`, name);
  }
  return value;
}
