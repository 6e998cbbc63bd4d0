import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { resolvePointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";

type IsValid = (value: unknown) => boolean;

const LONGEST_QUERY = 1000;
/** A text that is written in a query as it is: an id, a cursor. */
const PLAIN_TEXT = /^[A-Za-z0-9_-]+$/;
/** With one of these, more than its length depends on what a text says. */
const CHOICES = ["$ref", "enum", "const", "anyOf", "oneOf", "allOf", "not", "if"];

/**
 * Leaves out of a query the texts that pass their schema and on which nothing else depends: what is found in
 * `?account=fca_1&limit=10` is found in `?account=fca_2&limit=10` too, and counted alike.
 */
export class QueryShape {
  readonly #texts = new Map<string, IsValid>();

  constructor(contract: Contract, operation: Operation) {
    const conditions = operation.rules.flatMap((rule) => (rule.kind === "exclusive" ? [] : [rule.when.parameter]));

    for (const { name, in: part, schemaPointer } of operation.parameters) {
      const isValid = contract.validators[schemaPointer];
      const isText = part === "query" && isPlainText(contract.document, schemaPointer) && !conditions.includes(name);
      if (isText && isValid !== undefined) {
        this.#texts.set(name, isValid);
      }
    }
  }

  /** Of a query with its `?`. */
  of(query: string): string {
    if (this.#texts.size === 0 || query.length > LONGEST_QUERY) {
      return query;
    }
    let shape = "";
    let start = 1;
    while (start < query.length) {
      const next = query.indexOf("&", start);
      const end = next === -1 ? query.length : next;
      if (end > start) {
        shape += this.#pairShape(query, start, end);
      }
      start = end + 1;
    }
    return shape;
  }

  /** `&limit=10` as it is, `&&account` without its text: no pair of a query contains an ampersand. */
  #pairShape(query: string, start: number, end: number): string {
    const equals = query.indexOf("=", start);
    const name = query.slice(start, equals === -1 ? end : equals);
    const isValid = this.#texts.get(name);
    const value = query.slice(start + name.length + 1, end);
    return isValid !== undefined && PLAIN_TEXT.test(value) && isValid(value)
      ? `&&${name}`
      : `&${query.slice(start, end)}`;
  }
}

function isPlainText(document: JsonObject, pointer: string): boolean {
  const schema = resolvePointer(document, pointer);
  return (
    isJsonObject(schema) && schema["type"] === "string" && CHOICES.every((keyword) => schema[keyword] === undefined)
  );
}
