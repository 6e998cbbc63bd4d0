import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import { nearestMatch } from "../findings/nearest-match.ts";
import { shorten } from "../protocol/shorten.ts";

/** Characters of a name that are shown. */
const LONGEST_NAME = 100;

/** What the schema at `pointer` wanted, in words: values listed, the nearest one offered. */
export function describeExpectation(document: JsonObject, pointer: string, keyword: string, got: unknown): string {
  const schema = resolvePointer(document, pointer);

  if (!isJsonObject(schema)) {
    return keyword;
  }
  switch (keyword) {
    case "enum":
      return oneOfValues(schema["enum"] as JsonValue[], got);
    case "const":
      return JSON.stringify(schema["const"]);
    case "type":
      return describeType(schema);
    case "anyOf":
    case "oneOf":
      return (schema[keyword] as JsonValue[]).map((branch) => describeBranch(document, branch)).join(" or ");
    case "undocumented":
      return offerName(String(got), Object.keys((schema["properties"] as JsonObject | undefined) ?? {}));
    case "propertyNames":
      return `names that match ${describeNames(schema["propertyNames"])}`;
    default:
      return describeLimit(keyword, schema[keyword]);
  }
}

function describeLimit(keyword: string, limit: JsonValue | undefined): string {
  const amount = String(limit);
  switch (keyword) {
    case "maximum":
      return `at most ${amount}`;
    case "minimum":
      return `at least ${amount}`;
    case "exclusiveMaximum":
      return `less than ${amount}`;
    case "exclusiveMinimum":
      return `more than ${amount}`;
    case "multipleOf":
      return `a multiple of ${amount}`;
    case "maxLength":
      return `at most ${amount} characters`;
    case "minLength":
      return `at least ${amount} characters`;
    case "maxItems":
      return `at most ${amount} items`;
    case "minItems":
      return `at least ${amount} items`;
    case "uniqueItems":
      return "no item twice";
    case "pattern":
      return `text like ${amount}`;
    default:
      return `${keyword} ${JSON.stringify(limit) ?? ""}`.trim();
  }
}

function describeNames(schema: JsonValue | undefined): string {
  return isJsonObject(schema) && typeof schema["pattern"] === "string"
    ? schema["pattern"]
    : JSON.stringify(schema ?? true);
}

function oneOfValues(values: readonly JsonValue[], got: unknown): string {
  const texts = values.filter((value) => typeof value === "string");
  const near = typeof got === "string" ? nearestMatch(got, texts) : undefined;
  const list = values.map((value) => (typeof value === "string" ? value || '""' : JSON.stringify(value))).join(", ");
  return `one of ${list}${near === undefined ? "" : ` (did you mean ${JSON.stringify(near)}?)`}`;
}

/** `no "acount" (did you mean "account"?)`, for a name that is not among the known ones. */
export function offerName(name: string, known: readonly string[]): string {
  const near = nearestMatch(name, known);
  return `no ${JSON.stringify(shorten(name, LONGEST_NAME))}${near === undefined ? "" : ` (did you mean ${JSON.stringify(near)}?)`}`;
}

function describeType(schema: JsonObject): string {
  const types = [schema["type"]].flat().map(String);
  return types.join(" or ");
}

function describeBranch(document: JsonObject, branch: JsonValue): string {
  if (!isJsonObject(branch)) {
    return "anything";
  }
  const reference = branch["$ref"];
  if (typeof reference === "string") {
    const target = resolvePointer(document, reference);
    const name = reference.split("/").at(-1) ?? reference;
    return isJsonObject(target) && target["type"] === "object" ? `${name} (an object)` : name;
  }
  if (Array.isArray(branch["enum"])) {
    return oneOfValues(branch["enum"] as JsonValue[], undefined);
  }
  return branch["type"] === undefined ? "another shape" : describeType(branch);
}
