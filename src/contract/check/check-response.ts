import type { CheckContext } from "./check-context.ts";
import { checkValue } from "./check-value.ts";
import { coerceForm } from "./coerce-form.ts";
import type { ExchangeResponse } from "./exchange.ts";
import type { Departure } from "./finding.ts";
import type { JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import { isJsonType, mediaType } from "../model/media-type.ts";
import type { ContractResponse, Operation } from "../model/operation.ts";

/** Checks a response of an operation: its status, its headers, its content type and all of its body. */
export function checkResponse(context: CheckContext, operation: Operation, response: ExchangeResponse): Departure[] {
  const declared = findResponse(operation, response.status);

  if (declared === undefined) {
    return [
      {
        in: "status",
        pointer: "",
        rule: "status",
        contractPointer: `${operation.pointer}/responses`,
        expected: `one of ${operation.responses.map(({ status }) => status).join(", ")}`,
        got: String(response.status),
        severity: "drift",
      },
    ];
  }
  return [...checkHeaders(context, declared, response), ...checkBody(context, declared, response)];
}

/** The response that the contract has for a status: the status itself, its class (`4XX`), or `default`. */
export function findResponse(operation: Operation, status: number): ContractResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys
    .map((key) => operation.responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
}

function checkHeaders(context: CheckContext, declared: ContractResponse, response: ExchangeResponse): Departure[] {
  return declared.headers.flatMap((header): Departure[] => {
    const name = header.name.toLowerCase();
    const given = response.headers[name];

    if (given === undefined) {
      const base = { in: "header", pointer: `/${escapeToken(name)}`, severity: "breaking" } as const;
      return header.required
        ? [{ ...base, rule: "required", contractPointer: header.pointer, expected: header.name, got: "no such header" }]
        : [];
    }
    const schema = resolvePointer(context.document, header.schemaPointer) as JsonValue;
    return checkValue(
      { ...context, part: "header", unknownValue: "drift" },
      header.schemaPointer,
      coerceForm(context.document, schema, given),
      name,
    );
  });
}

function checkBody(context: CheckContext, declared: ContractResponse, response: ExchangeResponse): Departure[] {
  const { content } = declared;

  if (content === undefined) {
    return [];
  }
  const given = mediaType(response.headers["content-type"]);
  if (given !== content.contentType) {
    const base = { in: "header", pointer: "/content-type", rule: "content-type", severity: "breaking" } as const;
    const got = given === "" ? "no content type" : given;
    return [{ ...base, contractPointer: content.pointer, expected: content.contentType, got }];
  }
  if (!isJsonType(content.contentType)) {
    return [];
  }
  let body: JsonValue;
  try {
    body = JSON.parse(response.body ?? "") as JsonValue;
  } catch (error) {
    const base = {
      in: "body",
      pointer: "",
      rule: "json",
      contractPointer: content.pointer,
      severity: "breaking",
    } as const;
    return [{ ...base, expected: "JSON", got: describeBrokenJson(response.body, error as Error) }];
  }
  return checkValue({ ...context, part: "body", unknownValue: "drift" }, content.schemaPointer, body);
}

/** The parser's message may quote the body, so the message only says what kind of body it was. */
function describeBrokenJson(body: string | null, error: Error): string {
  if (body === null || body === "") {
    return "an empty body";
  }
  if (/^\s*</.test(body)) {
    return "a body that looks like HTML";
  }
  return /end of JSON|Unterminated/i.test(error.message) ? "a body that is cut off" : "a body that is not JSON";
}
