import { decodeForm } from "../../protocol/form/decode-form.ts";
import type { FormObject } from "../../protocol/form/form-value.ts";
import { appendAll } from "../append-all.ts";
import { checkParameterRules } from "./check-parameter-rules.ts";
import { coerceForm } from "./coerce-form.ts";
import type { CheckContext } from "./check-context.ts";
import { checkExpand } from "./check-expand.ts";
import { MOST_DEPARTURES } from "../explain-errors.ts";
import { checkValue } from "./check-value.ts";
import { offerName } from "../describe-expectation.ts";
import type { ExchangeRequest } from "./exchange.ts";
import type { Departure, Part } from "./finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolveOnce } from "../../schema/json-pointer.ts";
import { mediaType } from "../model/media-type.ts";
import type { Operation, Parameter } from "../model/operation.ts";

/** A request, read: parameters decoded and of the types the contract gives them, and what is wrong with them. */
export interface RequestReading {
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly departures: readonly Departure[];
}

const FORM = "application/x-www-form-urlencoded";

/** Reads a request of an operation and checks all of it: path, query, headers, body, and the rules between parameters. */
export function readRequest(
  context: CheckContext,
  operation: Operation,
  pathParameters: Readonly<Record<string, string>>,
  request: ExchangeRequest,
): RequestReading {
  const departures: Departure[] = [];
  const query = readQuery(context, operation, request.url, departures);
  const body = readBody(context, operation, request, departures);

  for (const parameter of operation.parameters) {
    if (parameter.in === "path" || parameter.in === "header") {
      const given =
        parameter.in === "path" ? pathParameters[parameter.name] : request.headers[parameter.name.toLowerCase()];
      if (given !== undefined) {
        const value = coerceForm(
          context.document,
          resolveOnce(context.document, parameter.schemaPointer) as JsonValue,
          given,
        );
        appendAll(departures, checkParameter(context, parameter.in, parameter, value));
        if (parameter.in === "path" && !isDecodable(given) && !isDecodable(request.url.split(/[?#]/, 1)[0] ?? "")) {
          departures.push(undecodedParameter(parameter));
        }
      } else if (parameter.required) {
        departures.push(missing(parameter.in, "", parameter.name, parameter.pointer));
      }
    }
  }
  appendAll(departures, checkParameterRules(operation, query, body, departures));
  appendAll(departures, checkExpand(context, operation, query, body));
  return { path: pathParameters, query, body, departures };
}

function checkParameter(
  context: CheckContext,
  part: Part,
  { name, schemaPointer }: Parameter,
  value: JsonValue,
): readonly Departure[] {
  // Nearly all are in order; only the others need what an explanation needs.
  return context.validators[schemaPointer]?.(value) === true
    ? []
    : checkValue({ ...context, part, unknownValue: "breaking" }, schemaPointer, value, name);
}

function readQuery(context: CheckContext, operation: Operation, url: string, departures: Departure[]): JsonObject {
  const start = url.indexOf("?");
  const text = start === -1 ? "" : (url.slice(start + 1).split("#")[0] ?? "");
  const fields = decode("query", operation.pointer, text, departures);
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  const query: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;

  for (const parameter of declared) {
    const given = fields[parameter.name];
    if (given === undefined) {
      if (parameter.required) {
        departures.push(missing("query", "", parameter.name, parameter.pointer));
      }
      continue;
    }
    const schema = resolveOnce(context.document, parameter.schemaPointer) as JsonValue;
    const value = coerceForm(context.document, schema, given);
    const found = checkParameter(context, "query", parameter, value);
    query[parameter.name] = value;
    appendAll(departures, found);
    if (value === "" && parameter.required && found.length === 0) {
      departures.push(emptyParameter(parameter));
    }
  }
  const names = declared.map((parameter) => parameter.name);
  const unknown = Object.keys(fields).filter((field) => !names.includes(field));
  for (const name of unknown.slice(0, MOST_DEPARTURES)) {
    departures.push(unknownParameter("query", name, names, operation.pointer));
  }
  return query;
}

function readBody(
  context: CheckContext,
  operation: Operation,
  request: ExchangeRequest,
  departures: Departure[],
): JsonObject {
  const { body } = operation;
  const text = request.body ?? "";
  const contentType = mediaType(request.headers["content-type"]);

  if (body === undefined) {
    return {};
  }
  if (text !== "" && contentType !== body.contentType) {
    departures.push({
      in: "header",
      pointer: "/content-type",
      rule: "content-type",
      contractPointer: body.pointer,
      expected: body.contentType,
      got: contentType === "" ? "no content type" : contentType,
      severity: "breaking",
    });
    return {};
  }
  const read =
    body.contentType === FORM
      ? decode("body", body.pointer, text, departures)
      : parseJson(text, body.pointer, departures);
  if (read === undefined) {
    return {};
  }
  const schema = resolveOnce(context.document, body.schemaPointer) as JsonValue;
  const value = body.contentType === FORM ? coerceForm(context.document, schema, read as FormObject) : read;
  if (text !== "" || body.required) {
    appendAll(
      departures,
      checkValue({ ...context, part: "body", unknownValue: "breaking" }, body.schemaPointer, value),
    );
  }
  return isJsonObject(value) ? value : {};
}

function decode(part: Part, contractPointer: string, text: string, departures: Departure[]): FormObject {
  const result = decodeForm(text);

  if (result.kind === "form") {
    return result.fields;
  }
  departures.push({
    in: part,
    pointer: result.at === null ? "" : `/${escapeToken(result.at)}`,
    rule: "form",
    contractPointer,
    expected: "a form that can be read",
    got: result.message,
    severity: "breaking",
  });
  return Object.create(null) as FormObject;
}

function parseJson(text: string, contractPointer: string, departures: Departure[]): JsonValue | undefined {
  try {
    return JSON.parse(text === "" ? "{}" : text) as JsonValue;
  } catch {
    const base = { in: "body", pointer: "", rule: "json", contractPointer, severity: "breaking" } as const;
    departures.push({ ...base, expected: "JSON", got: "a body that does not parse" });
    return undefined;
  }
}

function missing(part: Part, pointer: string, name: string, contractPointer: string): Departure {
  return {
    in: part,
    pointer,
    rule: "required",
    contractPointer,
    expected: name,
    got: "no such parameter",
    severity: "breaking",
  };
}

/** What is required is not there when it is empty, though no schema says so. */
function emptyParameter({ name, pointer }: Parameter): Departure {
  return {
    in: "query",
    pointer: `/${escapeToken(name)}`,
    rule: "minLength",
    contractPointer: pointer,
    expected: "at least 1 character",
    got: "an empty string",
    severity: "breaking",
  };
}

function undecodedParameter({ name, pointer }: Parameter): Departure {
  return {
    in: "path",
    pointer: `/${escapeToken(name)}`,
    rule: "form",
    contractPointer: pointer,
    expected: "a path that can be read",
    got: `The value of "${name}" is not valid percent-encoded UTF-8.`,
    severity: "breaking",
  };
}

/** The router leaves a segment as it is when it can't be decoded; a decoded one may contain a percent sign. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function unknownParameter(part: Part, name: string, known: readonly string[], contractPointer: string): Departure {
  return {
    in: part,
    pointer: `/${escapeToken(name)}`,
    rule: "undocumented",
    contractPointer,
    expected: offerName(name, known),
    got: "a parameter that the contract does not have",
    severity: "drift",
  };
}
