import { findResponse } from "../../contract/check/check-response.ts";
import type { Contract } from "../../contract/contract.ts";
import { type Hits, subtractHits } from "../../contract/coverage/hits.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from "../../schema/json.ts";
import { isJsonType, mediaType } from "../../contract/model/media-type.ts";
import type { Pattern } from "./pattern.ts";
import { FORM_CONTENT_TYPE, STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import type { Route } from "../traffic-checker.ts";
import { findLayout } from "./json-layout.ts";
import { describeFormBody, describeUrl } from "./request-patterns.ts";
import { type Choice, isAmong, isPlain, SchemaPlace } from "./schema-place.ts";
import { SchemaShapes } from "./schema-shapes.ts";
import { areManageable, ShapePool } from "./shape-pool.ts";
import { ANY_TEXT, FIXED, type Opening, type Place, ShapeWriter } from "./shape-writer.ts";
import type { Tally } from "./tally.ts";

/** What an exchange is checked by, and how its bodies are read. */
const DECIDING_HEADERS: readonly string[] = [STRIPE_HEADERS.version, STRIPE_HEADERS.contentType, "content-encoding"];

/** Exchanges are not deep; who makes one that is must not exhaust the stack. */
const DEEPEST = 100;

const ANY_SCALAR: Choice = {
  values: [null, true, false],
  text: { limit: Number.POSITIVE_INFINITY },
  number: { lowest: Number.NEGATIVE_INFINITY },
};

/**
 * Knows exchanges by their shape. Traffic says the same things again and again, with other ids, times and amounts:
 * a line of NDJSON that differs from one found in order only where the contract lets it differ is in order too, and
 * adds the same to coverage. A regular expression sees that in less time than it takes to parse the line.
 */
export class ExchangeShapes {
  readonly #lines = new ShapePool();
  readonly #schemas = new Map<Contract, SchemaShapes>();

  /** Whether a line has the shape of an exchange that was in order. If so it is counted. */
  recognize(line: string): boolean {
    const met: Tally[] = [];
    if (this.#lines.match(line, 0, met) !== line.length) {
      return false;
    }
    for (const { counter, hits } of met) {
      counter.addHits(hits);
    }
    return true;
  }

  /** Learns the shape of a line: of a valid exchange, and what it added to coverage. */
  learn(line: string, exchange: Exchange, route: Route, hits: Hits): void {
    const { contract, coverage } = route.checker;
    const entry = JSON.parse(line) as JsonObject;
    const layout = isOwnForm(entry) && !isDeeperThan(entry, DEEPEST) ? findLayout(line, entry) : undefined;
    const body = this.#learnBody(route, exchange.response);

    const own = body === undefined ? undefined : subtractHits(hits, body.hits);

    if (layout === undefined || body === undefined || own === undefined) {
      return;
    }
    const parts = new ShapeWriter(layout, 0).write(entry, placeOfExchange(contract, route, exchange, body));
    if (areManageable(parts) && !this.#lines.has(parts)) {
      this.#lines.add({ parts, tally: { counter: coverage, hits: own } });
    }
  }

  /** A body that is not a JSON object stays as it is; undefined when nothing can be said of one that is. */
  #learnBody(route: Route, { status, body }: Exchange["response"]): LearnedBody | undefined {
    const { contract, coverage } = route.checker;
    const content = findResponse(route.match.operation, status)?.content;
    const isJson = content !== undefined && isJsonType(content.contentType);
    const value = isJson && body !== null ? parseJson(body) : undefined;

    if (content === undefined || body === null || !isJsonObject(value)) {
      return { opening: undefined, hits: [] };
    }
    const layout = isDeeperThan(value, DEEPEST) ? undefined : findLayout(body, value);
    const schemas = this.#schemas.get(contract) ?? new SchemaShapes(contract, coverage);
    this.#schemas.set(contract, schemas);
    const pool = layout === undefined ? undefined : schemas.learn(value, content.schemaPointer, layout);
    return pool === undefined
      ? undefined
      : {
          opening: { kind: "body", pool },
          hits: coverage.measure(contract.model.schemaAt(content.schemaPointer), value),
        };
  }
}

/** Whether an entry is an exchange in our own form. An entry of HAR says much that is different each time. */
function isOwnForm({ request, response }: JsonObject): boolean {
  return [request, response].every(
    (message) => isJsonObject(message) && isJsonObject(message["headers"]) && message["content"] === undefined,
  );
}

/** Whether objects and lists lie in one another more than so many times. */
function isDeeperThan(value: JsonValue, depth: number): boolean {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  return depth === 0 || Object.values(value).some((member: JsonValue) => isDeeperThan(member, depth - 1));
}

interface LearnedBody {
  readonly opening: Opening | undefined;
  /** What the body adds to coverage. */
  readonly hits: Hits;
}

/** What may differ in an entry: when it was, ids in the request, headers that decide nothing, and the body's own. */
function placeOfExchange(contract: Contract, { match }: Route, exchange: Exchange, body: LearnedBody): Place {
  const { operation } = match;
  const { headers } = exchange.request;
  const isForm =
    operation.body?.contentType === FORM_CONTENT_TYPE && mediaType(headers["content-type"]) === FORM_CONTENT_TYPE;
  const declaredHeaders = operation.parameters.filter(({ in: part }) => part === "header");

  return membersOf({
    startedAt: textOf((time) => (isPlain(time) ? ANY_TEXT : undefined)),
    request: membersOf({
      method: FIXED,
      url: textOf((url) => describe(url, describeUrl(contract, operation, url))),
      headers: headersOf(contract, declaredHeaders),
      body: textOf((form) => (isForm ? describe(form, describeFormBody(contract, operation, form)) : undefined)),
    }),
    response: membersOf({
      status: FIXED,
      headers: headersOf(contract, findResponse(operation, exchange.response.status)?.headers ?? []),
      body: textOf(() => body.opening),
    }),
  });
}

/** Places by name. Other members are never read, so they may have any value. */
function membersOf(members: Readonly<Record<string, Place>>): Place {
  return { ...FIXED, member: (name) => (Object.hasOwn(members, name) ? (members[name] as Place) : UNREAD) };
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

function headersOf(
  { document }: Contract,
  declared: readonly { readonly name: string; readonly schemaPointer: string }[],
): Place {
  const member = (name: string): Place => {
    const lowerCase = name.toLowerCase();
    const header = declared.find((candidate) => candidate.name.toLowerCase() === lowerCase);
    if (DECIDING_HEADERS.includes(lowerCase)) {
      return FIXED;
    }
    const limit =
      header === undefined
        ? Number.POSITIVE_INFINITY
        : new SchemaPlace(document, [header.schemaPointer]).formTextLimit(0);
    const choice = limit === undefined ? undefined : { ...ANY_TEXT.choice, text: { limit } };
    return textOf((text) => (choice !== undefined && isAmong(text, choice) ? { ...ANY_TEXT, choice } : undefined));
  };
  return { ...FIXED, member };
}
