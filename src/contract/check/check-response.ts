import type { FindingData } from "../../findings/finding.ts";
import { errorMessage } from "../error-message.ts";
import type { JsonValue } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import { matchMediaType } from "../model/match-media-type.ts";
import { isJsonType, mediaType } from "../model/media-type.ts";
import type { ContractResponse, Operation } from "../model/operation.ts";
import type { CheckContext } from "./check-context.ts";
import { coerceForm } from "./coerce-form.ts";
import type { ExchangeResponse } from "./exchange.ts";

/**
 * Checks a response of an operation: its status, its headers, its content type and all of its body.
 *
 * @param parsed - the body, if it has been parsed already: a large one is then in memory only once
 */
export function checkResponse(
  context: CheckContext,
  operation: Operation,
  response: ExchangeResponse,
  parsed?: JsonValue,
): FindingData[] {
  const declared = findResponse(operation, response.status);

  if (declared === undefined) {
    return [
      {
        in: "status",
        pointer: "",
        rule: "status",
        contractPointer: `${operation.pointer}/responses`,
        expected: { kind: "status", statuses: operation.responses.map(({ status }) => status) },
        got: { kind: "words", words: String(response.status) },
        severity: "drift",
      },
    ];
  }
  return [...checkHeaders(context, declared, response), ...checkBody(context, declared, response, parsed)];
}

/** The response that the contract has for a status: the status itself, its class (`4XX`), or `default`. */
export function findResponse(operation: Operation, status: number): ContractResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys
    .map((key) => operation.responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
}

function checkHeaders(context: CheckContext, declared: ContractResponse, response: ExchangeResponse): FindingData[] {
  return declared.headers.flatMap((header): readonly FindingData[] => {
    const name = header.name.toLowerCase();
    const given = response.headers[name];
    if (given !== undefined) {
      const options = { part: "header", unknownValue: "drift", redact: context.product.redact } as const;
      return context.values.check(header.schema, coerceForm(header.schema, given), options, name);
    }
    return header.required && response.omitsHeaders !== true
      ? [
          {
            in: "header",
            pointer: `/${escapeToken(name)}`,
            rule: "required",
            contractPointer: header.pointer,
            expected: { kind: "name", name: header.name },
            got: { kind: "missing", what: "header" },
            severity: "breaking",
          },
        ]
      : [];
  });
}

function checkBody(
  context: CheckContext,
  { media, pointer }: ContractResponse,
  response: ExchangeResponse,
  parsed: JsonValue | undefined,
): readonly FindingData[] {
  if (media.length === 0) {
    return [];
  }
  const given = response.headers["content-type"];
  const matched = matchMediaType(media, given);
  if (matched === undefined) {
    return [
      {
        in: "header",
        pointer: "/content-type",
        rule: "content-type",
        contractPointer: media[0]?.pointer ?? pointer,
        expected: { kind: "media-type", types: media.map(({ type }) => type) },
        got: { kind: "media-type", type: mediaType(given) },
        severity: "breaking",
      },
    ];
  }
  if (!isJsonType(mediaType(given))) {
    return [];
  }
  let body: JsonValue;
  try {
    body = parsed ?? JSON.parse(response.body ?? "");
  } catch (error) {
    return [
      {
        in: "body",
        pointer: "",
        rule: "json",
        contractPointer: matched.pointer,
        expected: { kind: "readable", what: "JSON" },
        got: { kind: "words", words: describeBrokenJson(response.body, errorMessage(error)) },
        severity: "breaking",
      },
    ];
  }
  return context.values.check(matched.schema, body, {
    part: "body",
    unknownValue: "drift",
    redact: context.product.redact,
  });
}

/** The parser's message may quote the body, so a finding only says what kind of text it was. */
function describeBrokenJson(body: string | null, message: string): string {
  if (body === null || body === "") {
    return "an empty body";
  }
  if (/^\s*</.test(body)) {
    return "a body that looks like HTML";
  }
  return /end of JSON|Unterminated/i.test(message) ? "a body that is cut off" : "a body that is not JSON";
}
