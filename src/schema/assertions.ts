import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { TYPE_BITS, type TypeSet } from "./type-set.ts";

/** A keyword that limits a value by itself, without other schemas: `enum`, `maxLength`, `required` of one name. */
export interface Assertion {
  readonly keyword: string;
  /** The types of values that it says something about. */
  readonly types: TypeSet;
  readonly test: (value: never) => boolean;
}

const NUMBERS = TYPE_BITS.number;

/** Each keyword with what it needs of a value. The rules are those of JSON Schema 2020-12, section 6 of Validation. */
const ASSERTIONS: Readonly<Record<string, (limit: JsonValue) => Omit<Assertion, "keyword"> | undefined>> = {
  maximum: (limit) => numeric(limit, (value, most) => value <= most),
  minimum: (limit) => numeric(limit, (value, least) => value >= least),
  exclusiveMaximum: (limit) => numeric(limit, (value, bound) => value < bound),
  exclusiveMinimum: (limit) => numeric(limit, (value, bound) => value > bound),
  // As ajv reads it: a quotient that is too large to be written without an exponent is no whole number.
  multipleOf: (limit) => numeric(limit, (value, unit) => value / unit === Number.parseInt(String(value / unit), 10)),
  maxLength: (limit) => textual(limit, (value, most) => value.length <= most || countCharacters(value) <= most),
  minLength: (limit) => textual(limit, (value, least) => value.length >= least && countCharacters(value) >= least),
  pattern: (pattern) => {
    const expression = typeof pattern === "string" ? readPattern(pattern) : undefined;
    return expression && { types: TYPE_BITS.string, test: (value: string) => expression.test(value) };
  },
  maxItems: (limit) => listed(limit, (value, most) => value.length <= most),
  minItems: (limit) => listed(limit, (value, least) => value.length >= least),
  uniqueItems: (flag) => (flag === true ? { types: TYPE_BITS.array, test: areUnique } : undefined),
  maxProperties: (limit) => counted(limit, (count, most) => count <= most),
  minProperties: (limit) => counted(limit, (count, least) => count >= least),
  dependentRequired: (rules) => {
    const entries = isJsonObject(rules) ? Object.entries(rules) : [];
    return {
      types: TYPE_BITS.object,
      test: (value: JsonObject) =>
        entries.every(
          ([name, needed]) =>
            !Object.hasOwn(value, name) ||
            !Array.isArray(needed) ||
            needed.every((other) => Object.hasOwn(value, String(other))),
        ),
    };
  },
  enum: (values) => {
    const list: readonly JsonValue[] = Array.isArray(values) ? values : [];
    const plain = new Set<unknown>(list.filter((value) => typeof value !== "object" || value === null));
    const composed = list.filter((value) => typeof value === "object" && value !== null);
    return {
      types: ANY,
      test: (value: JsonValue) => plain.has(value) || composed.some((other) => isDeepEqual(value, other)),
    };
  },
  const: (constant) => ({ types: ANY, test: (value: JsonValue) => isDeepEqual(value, constant) }),
};

const ANY: TypeSet = 127;

/** The assertions among a schema's keywords, in the order in which they are written. */
export function readAssertions(keywords: JsonObject): readonly Assertion[] {
  return Object.entries(keywords).flatMap(([keyword, limit]) => {
    const read = Object.hasOwn(ASSERTIONS, keyword) ? ASSERTIONS[keyword]?.(limit) : undefined;
    return read === undefined ? [] : [{ keyword, ...read }];
  });
}

/** A pattern as JSON Schema reads it, with the flag `u`; undefined when it is not a regular expression. */
export function readPattern(pattern: string, flags = "u"): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}

/** Whether a pattern is a regular expression only without the flag `u`. Such a pattern refuses nothing. */
export function isLegacyPattern(pattern: unknown): boolean {
  return typeof pattern === "string" && readPattern(pattern) === undefined && readPattern(pattern, "") !== undefined;
}

type Test<Value> = (value: Value, limit: number) => boolean;

function numeric(limit: JsonValue, test: Test<number>): Omit<Assertion, "keyword"> | undefined {
  return typeof limit === "number" ? { types: NUMBERS, test: (value: number) => test(value, limit) } : undefined;
}

function textual(limit: JsonValue, test: Test<string>): Omit<Assertion, "keyword"> | undefined {
  return typeof limit === "number"
    ? { types: TYPE_BITS.string, test: (value: string) => test(value, limit) }
    : undefined;
}

function listed(limit: JsonValue, test: Test<readonly JsonValue[]>): Omit<Assertion, "keyword"> | undefined {
  return typeof limit === "number"
    ? { types: TYPE_BITS.array, test: (value: readonly JsonValue[]) => test(value, limit) }
    : undefined;
}

function counted(limit: JsonValue, test: Test<number>): Omit<Assertion, "keyword"> | undefined {
  return typeof limit === "number"
    ? { types: TYPE_BITS.object, test: (value: JsonObject) => test(Object.keys(value).length, limit) }
    : undefined;
}

/** Characters, not code units: JSON Schema counts what RFC 8259 calls characters. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) {
    count += 1;
  }
  return count;
}

/** Compares texts of the items, so that a long list takes linear time. */
function areUnique(items: readonly JsonValue[]): boolean {
  return new Set(items.map(canonicalText)).size === items.length;
}

function canonicalText(value: JsonValue): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isJsonObject(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}
