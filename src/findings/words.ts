import { shorten } from "../protocol/shorten.ts";
import type { JsonValue } from "../schema/json.ts";
import type { TypeName } from "../schema/type-set.ts";
import type { Because, Branch, Expected, Finding, FindingData, Got } from "./finding.ts";

/** Characters of a name that are shown. */
const LONGEST_NAME = 100;

/** What the contract wants, in words; what was probably meant is offered at the end. */
export function describeExpected({
  expected,
  rehearsed,
  suggestion,
}: Pick<FindingData, "expected" | "rehearsed" | "suggestion">): string {
  const version = rehearsed === undefined ? "" : ` in ${rehearsed}`;
  return `${wordsOfExpected(expected)}${version}${offer(suggestion)}`;
}

/** ` (did you mean "limit"?)`; empty when nothing is near enough. */
export function offer(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` (did you mean ${JSON.stringify(suggestion)}?)`;
}

function wordsOfExpected(expected: Expected): string {
  switch (expected.kind) {
    case "types":
      return expected.types.join(" or ");
    case "values":
      return listValues(expected.values);
    case "constant":
      return JSON.stringify(expected.value);
    case "limit":
      return wordsOfLimit(expected.keyword, expected.limit);
    case "branches":
      return `${expected.isExclusive ? "only one of " : ""}${expected.branches.map(wordsOfBranch).join(" or ")}`;
    case "name":
      return expected.name;
    case "no-name":
      return `no ${JSON.stringify(shorten(expected.name, LONGEST_NAME))}`;
    case "names":
      return `names that match ${wordsOfNames(expected.schema)}`;
    case "media-type":
      return expected.types.join(" or ");
    case "readable":
      return expected.what === "JSON" ? "JSON" : `a ${expected.what} that can be read`;
    case "status":
      return `one of ${expected.statuses.join(", ")}`;
    case "paths":
      return `one of ${expected.paths.join(", ") || "no path: nothing can be expanded"}`;
    case "at-most-one":
      return `at most one of ${expected.names.join(", ")}`;
    case "only-when":
      return `${expected.name} only when ${expected.other} is ${expected.value}`;
    case "also":
      return `also ${JSON.stringify(expected.value)}`;
    case "optional":
      return `${JSON.stringify(expected.name)} only at times`;
    case "none-such":
      return `no such ${expected.what}`;
    case "one-such":
      return `this ${expected.what} too`;
    case "words":
      return expected.words;
  }
}

const LIMITS: Readonly<Record<string, (amount: string) => string>> = {
  maximum: (amount) => `at most ${amount}`,
  minimum: (amount) => `at least ${amount}`,
  exclusiveMaximum: (amount) => `less than ${amount}`,
  exclusiveMinimum: (amount) => `more than ${amount}`,
  multipleOf: (amount) => `a multiple of ${amount}`,
  maxLength: (amount) => `at most ${amount} ${amount === "1" ? "character" : "characters"}`,
  minLength: (amount) => `at least ${amount} ${amount === "1" ? "character" : "characters"}`,
  maxItems: (amount) => `at most ${amount} ${amount === "1" ? "item" : "items"}`,
  minItems: (amount) => `at least ${amount} ${amount === "1" ? "item" : "items"}`,
  uniqueItems: () => "no item twice",
  pattern: (amount) => `a string that matches ${amount}`,
};

function wordsOfLimit(keyword: string, limit: JsonValue): string {
  const known = Object.hasOwn(LIMITS, keyword) ? LIMITS[keyword] : undefined;
  return known === undefined ? `${keyword} ${JSON.stringify(limit)}` : known(String(limit));
}

function wordsOfNames(schema: JsonValue): string {
  const pattern = typeof schema === "object" && schema !== null && "pattern" in schema ? schema["pattern"] : undefined;
  return typeof pattern === "string" ? pattern : JSON.stringify(schema);
}

function wordsOfBranch(branch: Branch): string {
  switch (branch.kind) {
    case "component":
      return branch.isObject ? `${branch.name} (an object)` : branch.name;
    case "values":
      return listValues(branch.values);
    case "types":
      return branch.types.join(" or ");
    case "any":
      return "another schema";
  }
}

function listValues(values: readonly JsonValue[]): string {
  const list = values.map((value) => (typeof value === "string" ? value || '""' : JSON.stringify(value))).join(", ");
  return `one of ${list}`;
}

/** What came, in words. */
export function describeGot(got: Got): string {
  switch (got.kind) {
    case "text":
      return got.text.endsWith("…") && got.length >= got.text.length
        ? `${JSON.stringify(got.text)} (${got.length} characters)`
        : JSON.stringify(got.text);
    case "number":
    case "boolean":
      return got.text;
    case "null":
      return "null";
    case "object":
      return "an object";
    case "array":
      return `an array of ${got.length}`;
    case "hidden":
      return got.type === "nothing" ? "nothing" : `${withArticle(got.type)} (not shown)`;
    case "missing":
      return `no such ${got.what}`;
    case "unknown-parameter":
      return "a parameter that the contract does not have";
    case "one":
      return "one";
    case "none-yet":
      return "none yet";
    case "names":
      return got.names.join(" and ");
    case "media-type":
      return got.type === "" ? "no content type" : got.type;
    case "words":
      return got.words;
  }
}

function withArticle(type: TypeName): string {
  return type === "null" ? "null" : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

export function describeBecause({ branch, reason }: Because): string {
  const why = reason === "only-type" ? "the only branch of its type" : "the branch with the fewest findings";
  return `compared with ${branch}: ${why}`;
}

/** The whole finding in one line. */
export function writeMessage(
  finding: Pick<Finding, "operation" | "status" | "in" | "pointer" | "expected" | "got" | "because" | "omitted">,
): string {
  const { operation, status, pointer, expected, got, because, omitted } = finding;
  const arrow = status === null ? "" : ` → ${status}`;
  const part = finding.in === "body" ? "" : `${finding.in} `;
  const place = pointer === "" ? finding.in : `${part}${pointer}`;
  const reason = because === undefined ? "" : ` (${because})`;
  const more = omitted === undefined ? "" : `; and ${omitted.toLocaleString("en")} more`;
  return `${operation}${arrow}: ${place}: expected ${expected}, got ${got}${reason}${more}`;
}

/** What does not match, without its place: `expected integer, got "x"`. */
export function describeMismatch(data: Pick<FindingData, "expected" | "suggestion" | "got">): string {
  return `expected ${describeExpected(data)}, got ${describeGot(data.got)}`;
}
