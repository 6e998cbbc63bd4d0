import type { Exchange } from "../../src/contract/check/exchange.ts";
import { parsePointer } from "../../src/schema/json-pointer.ts";

/** One change to an exchange that was in order. */
export type Mutation = (exchange: Exchange) => Exchange;

type Mutable = Record<string, unknown>;

/** Puts a value at a pointer of the response's body. */
export function setBody(pointer: string, value: unknown): Mutation {
  return changeBody((body) => write(body, pointer, value));
}

/** Takes the member at a pointer out of the response's body. */
export function dropBody(pointer: string): Mutation {
  return changeBody((body) => write(body, pointer, undefined));
}

/** Puts a value at a pointer of an event. */
export function setEvent(pointer: string, value: unknown): Mutation {
  return changeEvent((event) => write(event, pointer, value));
}

export function dropEvent(pointer: string): Mutation {
  return changeEvent((event) => write(event, pointer, undefined));
}

export function replaceBody(body: string): Mutation {
  return (exchange) => ({ ...exchange, response: { ...exchange.response, body } });
}

export function setStatus(status: number): Mutation {
  return (exchange) => ({ ...exchange, response: { ...exchange.response, status } });
}

/** Sets a header of the response; undefined takes it out. */
export function setHeader(name: string, value: string | undefined): Mutation {
  return (exchange) => ({
    ...exchange,
    response: { ...exchange.response, headers: withHeader(exchange.response.headers, name, value) },
  });
}

export function setRequestHeader(name: string, value: string | undefined): Mutation {
  return (exchange) => ({
    ...exchange,
    request: { ...exchange.request, headers: withHeader(exchange.request.headers, name, value) },
  });
}

/** Replaces the form that was sent. */
export function sendForm(body: string): Mutation {
  return (exchange) => ({ ...exchange, request: { ...exchange.request, body } });
}

/** Adds a query to the URL. */
export function addQuery(query: string): Mutation {
  return (exchange) => {
    const { url } = exchange.request;
    return { ...exchange, request: { ...exchange.request, url: `${url}${url.includes("?") ? "&" : "?"}${query}` } };
  };
}

export function dropQuery(): Mutation {
  return (exchange) => ({
    ...exchange,
    request: { ...exchange.request, url: exchange.request.url.split("?")[0] ?? "" },
  });
}

function changeBody(change: (body: Mutable) => void): Mutation {
  return (exchange) => {
    const body = JSON.parse(exchange.response.body ?? "") as Mutable;
    change(body);
    return replaceBody(JSON.stringify(body))(exchange);
  };
}

function changeEvent(change: (event: Mutable) => void): Mutation {
  return (exchange) => {
    const event = JSON.parse(exchange.request.body ?? "") as Mutable;
    change(event);
    return { ...exchange, request: { ...exchange.request, body: JSON.stringify(event) } };
  };
}

function write(root: Mutable, pointer: string, value: unknown): void {
  const path = parsePointer(pointer);
  const name = path.pop() ?? "";
  const owner = path.reduce<Mutable>((node, key) => node[key] as Mutable, root);
  if (value === undefined) {
    delete owner[name];
  } else {
    owner[name] = value;
  }
}

function withHeader(
  headers: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Record<string, string> {
  const others = Object.entries(headers).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
