import { findResponse } from "../../contract/check/check-response.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import { matchMediaType } from "../../contract/model/match-media-type.ts";
import { mediaType } from "../../contract/model/media-type.ts";
import type { RouteMatch } from "../../contract/model/route-operations.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { Pattern } from "./pattern.ts";
import { describeFormBody, describeUrl } from "./request-patterns.ts";
import { type Choice, isAmong, isPlain, TemplatePlace } from "./template-place.ts";
import type { TemplatePool } from "./template-pool.ts";
import { ANY_TEXT, FIXED, type Opening, type Place } from "./template-writer.ts";

const FORM = "application/x-www-form-urlencoded";
/** What decides how bodies are read. */
const DECIDING_HEADERS: readonly string[] = ["content-type", "content-encoding"];

const ANY_SCALAR: Choice = {
  values: [null, true, false],
  text: { limit: Number.POSITIVE_INFINITY },
  number: { lowest: Number.NEGATIVE_INFINITY },
};

/**
 * What may differ in an entry: when it was, ids in the request, headers that decide nothing, and what its body leaves
 * open; a body without templates is fixed.
 */
export function describeExchange(
  contract: Contract,
  { operation }: RouteMatch,
  exchange: Exchange,
  body: TemplatePool | undefined,
): Place {
  const { headers } = exchange.request;
  const content = matchMediaType(operation.body?.media ?? [], headers["content-type"]);
  const isForm = content !== undefined && mediaType(headers["content-type"]) === FORM;
  const declaredHeaders = operation.parameters.filter(({ in: part }) => part === "header");

  return membersOf({
    startedAt: textOf((time) => (isPlain(time) ? ANY_TEXT : undefined)),
    request: membersOf({
      method: FIXED,
      url: textOf((url) => describe(url, describeUrl(contract, operation, url))),
      headers: headersOf(declaredHeaders, (name) => namesVersion(contract, exchange, "request", name)),
      body: textOf((form) =>
        isForm ? describe(form, describeFormBody(contract, operation, content.schema, form)) : undefined,
      ),
    }),
    response: membersOf({
      status: FIXED,
      headers: headersOf(findResponse(operation, exchange.response.status)?.headers ?? [], (name) =>
        namesVersion(contract, exchange, "response", name),
      ),
      body: textOf(() => (body === undefined ? undefined : { kind: "body", pool: body })),
    }),
  });
}

/** Places by name. Other members are never read, so they may have any value. */
function membersOf(members: Readonly<Record<string, Place>>): Place {
  return { ...FIXED, member: (name) => (Object.hasOwn(members, name) ? members[name] : undefined) ?? UNREAD };
}

const UNREAD: Place = {
  ...FIXED,
  open: (value) => (isAmong(value, ANY_SCALAR) ? { kind: "choice", choice: ANY_SCALAR, count: undefined } : undefined),
};

function textOf(open: (text: string) => Opening | undefined): Place {
  return { ...FIXED, open: (value) => (typeof value === "string" ? open(value) : undefined) };
}

function describe(text: string, pattern: Pattern | undefined): Opening | undefined {
  return pattern === undefined || !isPlain(text) ? undefined : { kind: "text", pattern };
}

/** Whether another value of a header would name another API version. */
function namesVersion({ product }: Contract, exchange: Exchange, part: "request" | "response", name: string): boolean {
  const message = exchange[part];
  const headers = { ...message.headers, [name]: `another ${message.headers[name]}` };
  const named = product.versions?.namedBy;
  return named?.(exchange) !== named?.({ ...exchange, [part]: { ...message, headers } });
}

function headersOf(
  declared: readonly { readonly name: string; readonly schema: SchemaNode | undefined }[],
  isDeciding: (name: string) => boolean,
): Place {
  const member = (name: string): Place => {
    const lowerCase = name.toLowerCase();
    const header = declared.find((candidate) => candidate.name.toLowerCase() === lowerCase);
    if (DECIDING_HEADERS.includes(lowerCase) || isDeciding(lowerCase)) {
      return FIXED;
    }
    const limit =
      header?.schema === undefined ? Number.POSITIVE_INFINITY : TemplatePlace.of(header.schema).formTextLimit(0);
    const choice = limit === undefined ? undefined : { ...ANY_TEXT.choice, text: { limit } };
    return textOf((text) => (choice !== undefined && isAmong(text, choice) ? { ...ANY_TEXT, choice } : undefined));
  };
  return { ...FIXED, member };
}
