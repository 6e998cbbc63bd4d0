import { MOST_FINDINGS } from "../../findings/explain-value.ts";
import type { FindingData, Part } from "../../findings/finding.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import { createDictionary, isJsonObject, type JsonObject, type JsonValue, parseJson } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import { appendAll } from "../append-all.ts";
import { matchMediaType } from "../model/match-media-type.ts";
import { mediaType } from "../model/media-type.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import type { RouteMatch } from "../model/route-operations.ts";
import type { CheckContext } from "./check-context.ts";
import { coerceForm } from "./coerce-form.ts";
import type { ExchangeRequest } from "./exchange.ts";
import { planRequests, type RequestPlan } from "./request-plan.ts";
import type { RequestReading } from "./request-reading.ts";

/** The value of a query or a body when nothing was sent. */
const NOTHING: Record<string, JsonValue> = Object.freeze(createDictionary());

const FORM = "application/x-www-form-urlencoded";

export type RequestReader = (match: RouteMatch, request: ExchangeRequest) => RequestReading;

/**
 * Creates a function that reads a request and checks all of it: path, query, headers, body, and the rules between
 * parameters.
 */
export function createRequestReader(context: CheckContext): RequestReader {
  const plans = new Map<Operation, RequestPlan>();

  return (match, request) => {
    const { operation } = match;
    let plan = plans.get(operation);
    if (plan === undefined) {
      plan = planRequests(operation);
      plans.set(operation, plan);
    }
    return readRequest(context, plan, match, request);
  };
}

function readRequest(
  context: CheckContext,
  plan: RequestPlan,
  { operation, pathParameters }: RouteMatch,
  request: ExchangeRequest,
): RequestReading {
  const findings: FindingData[] = [];
  const query = readQuery(context, operation, plan, request.url, findings);
  const body = readBody(context, operation, request, findings);

  for (const parameter of plan.others) {
    const given =
      parameter.in === "path" ? pathParameters[parameter.name] : request.headers[parameter.name.toLowerCase()];
    if (given !== undefined) {
      const value = coerceForm(parameter.schema, given);
      appendAll(findings, checkParameter(context, parameter.in, parameter, value));
      if (parameter.in === "path" && !isDecodable(given) && !isDecodable(request.url.split(/[?#]/, 1)[0] ?? "")) {
        findings.push(undecodedParameter(parameter));
      }
    } else if (parameter.required) {
      findings.push(missing(parameter.in, "", parameter.name, parameter.pointer));
    }
  }
  const reading = { path: pathParameters, query, body, findings };
  for (const rule of context.product.rules) {
    appendAll(findings, rule(operation, reading));
  }
  return reading;
}

function checkParameter(
  { values, product: { redact } }: CheckContext,
  part: Part,
  { name, schema }: Parameter,
  value: JsonValue,
): readonly FindingData[] {
  return values.check(schema, value, { part, unknownValue: "breaking", redact }, name);
}

function readQuery(
  context: CheckContext,
  { pointer }: Operation,
  { inQuery, queryNames }: RequestPlan,
  url: string,
  findings: FindingData[],
): JsonObject {
  const start = url.indexOf("?");
  const text = start === -1 ? "" : (url.slice(start + 1).split("#")[0] ?? "");
  const fields = text === "" ? NOTHING : decode(context, "query", pointer, text, findings);
  const query = fields === NOTHING ? NOTHING : createDictionary();

  for (const parameter of inQuery) {
    const given = fields[parameter.name];
    if (given === undefined) {
      if (parameter.required) {
        findings.push(missing("query", "", parameter.name, parameter.pointer));
      }
      continue;
    }
    const value = coerceForm(parameter.schema, given);
    const found = checkParameter(context, "query", parameter, value);
    query[parameter.name] = value;
    appendAll(findings, found);
    if (value === "" && parameter.required && found.length === 0) {
      findings.push(emptyParameter(parameter));
    }
  }
  const unknown = Object.keys(fields).filter((field) => !queryNames.includes(field));
  for (const name of unknown.slice(0, MOST_FINDINGS)) {
    findings.push(unknownParameter("query", name, queryNames, pointer));
  }
  return query;
}

function readBody(
  context: CheckContext,
  operation: Operation,
  request: ExchangeRequest,
  findings: FindingData[],
): JsonObject {
  const { body } = operation;
  const text = request.body ?? "";
  if (body === undefined) {
    return {};
  }
  const given = request.headers["content-type"];
  const media = text === "" ? body.media[0] : matchMediaType(body.media, given);
  if (media === undefined) {
    findings.push({
      in: "header",
      pointer: "/content-type",
      rule: "content-type",
      contractPointer: body.pointer,
      expected: { kind: "media-type", types: body.media.map(({ type }) => type) },
      got: { kind: "media-type", type: mediaType(given) },
      severity: "breaking",
    });
    return {};
  }
  const isForm = mediaType(media.type) === FORM;
  const read = isForm ? decode(context, "body", body.pointer, text, findings) : readJson(text, body.pointer, findings);
  if (read === undefined) {
    return {};
  }
  const value = isForm ? coerceForm(media.schema, read) : read;
  if (text !== "" || body.required) {
    const options = { part: "body", unknownValue: "breaking", redact: context.product.redact } as const;
    appendAll(findings, context.values.check(media.schema, value, options));
  }
  return isJsonObject(value) ? value : {};
}

function decode(
  { product }: CheckContext,
  part: Part,
  contractPointer: string,
  text: string,
  findings: FindingData[],
): JsonObject {
  const result = product.form.decode(text);

  if (result.kind === "form") {
    return result.fields;
  }
  findings.push({
    in: part,
    pointer: result.at === null ? "" : `/${escapeToken(result.at)}`,
    rule: "form",
    contractPointer,
    expected: { kind: "readable", what: "form" },
    got: { kind: "words", words: result.message },
    severity: "breaking",
  });
  return NOTHING;
}

function readJson(text: string, contractPointer: string, findings: FindingData[]): JsonValue | undefined {
  const value = parseJson(text === "" ? "{}" : text);
  if (value === undefined) {
    const base = { in: "body", pointer: "", rule: "json", contractPointer, severity: "breaking" } as const;
    findings.push({
      ...base,
      expected: { kind: "readable", what: "JSON" },
      got: { kind: "words", words: "a body that does not parse" },
    });
  }
  return value;
}

function missing(part: Part, pointer: string, name: string, contractPointer: string): FindingData {
  return {
    in: part,
    pointer,
    rule: "required",
    contractPointer,
    expected: { kind: "name", name },
    got: { kind: "missing", what: "parameter" },
    severity: "breaking",
  };
}

/** What is required is not there when it is empty, though no schema says so. */
function emptyParameter({ name, pointer }: Parameter): FindingData {
  return {
    in: "query",
    pointer: `/${escapeToken(name)}`,
    rule: "minLength",
    contractPointer: pointer,
    expected: { kind: "limit", keyword: "minLength", limit: 1 },
    got: { kind: "words", words: "an empty string" },
    severity: "breaking",
  };
}

function undecodedParameter({ name, pointer }: Parameter): FindingData {
  return {
    in: "path",
    pointer: `/${escapeToken(name)}`,
    rule: "form",
    contractPointer: pointer,
    expected: { kind: "readable", what: "path" },
    got: { kind: "words", words: `The value of "${name}" is not valid percent-encoded UTF-8.` },
    severity: "breaking",
  };
}

/** The router leaves a segment as it is when it can't be decoded; a decoded one may contain a percent sign. */
function isDecodable(text: string): boolean {
  if (!text.includes("%")) {
    return true;
  }
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function unknownParameter(part: Part, name: string, known: readonly string[], contractPointer: string): FindingData {
  return {
    in: part,
    pointer: `/${escapeToken(name)}`,
    rule: "undocumented",
    contractPointer,
    expected: { kind: "no-name", name },
    got: { kind: "unknown-parameter" },
    severity: "drift",
    suggestion: nearestMatch(name, known),
  };
}
