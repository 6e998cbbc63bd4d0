import { appendAll } from "../../contract/append-all.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolveOnce } from "../../schema/json-pointer.ts";

/** Keywords that say nothing about a value, or nothing that depends on the strings and numbers in it. */
const HARMLESS = new Set([
  ..."type properties required additionalProperties unevaluatedProperties items propertyNames".split(" "),
  ..."anyOf oneOf allOf $ref $comment $defs minProperties maxProperties".split(" "),
  ..."title description default example examples deprecated readOnly writeOnly externalDocs xml format".split(" "),
]);
/** Keywords of one value, which are looked at where the value is. */
const LIMITS = new Set(
  "enum const maxLength minLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(" "),
);
const COMPOSING = ["$ref", "anyOf", "oneOf", "allOf"];
const MOST_SCHEMAS = 50;

/** All that is allowed at a place: certain values, and besides any string up to a length, or any integer from one on. */
export interface Choice {
  readonly values: readonly JsonValue[];
  readonly text: { readonly limit: number } | undefined;
  readonly number: { readonly lowest: number } | undefined;
}

/** Numbers up to here are exact however they are written. */
const LARGEST_NUMBER = 1e15;

/** Whether a value is one of a choice; of strings and numbers those that need no escape. */
export function isAmong(value: JsonValue, { values, text, number }: Choice): boolean {
  if (values.includes(value)) {
    return true;
  }
  return typeof value === "number"
    ? number !== undefined && Number.isInteger(value) && value >= number.lowest && Math.abs(value) < LARGEST_NUMBER
    : text !== undefined && isPlain(value) && (value as string).length <= text.limit;
}

/** Whether a value is a string that needs no escape in JSON. */
export function isPlain(value: JsonValue): boolean {
  return typeof value === "string" && JSON.stringify(value) === `"${value}"`;
}

/** A place in a value: all the schemas that apply there, of every branch. */
export class SchemaPlace {
  readonly #document: JsonObject;
  /** Undefined when a schema says something that is not looked at here: then nothing is open. */
  readonly #schemas: readonly (readonly [pointer: string, schema: JsonObject])[] | undefined;
  /**
   * The schema by which alone values here are judged and counted, whatever else is in the value; undefined when
   * there is no such schema.
   */
  readonly pointer: string | undefined;
  readonly #members = new Map<string, SchemaPlace>();
  #items: SchemaPlace | undefined;

  constructor(document: JsonObject, pointers: readonly string[] | undefined, pointer?: string) {
    this.#document = document;
    this.#schemas = pointers === undefined ? undefined : collectSchemas(document, pointers);
    this.pointer = this.#schemas === undefined ? undefined : pointer;
  }

  /** Everything but objects and lists that is in order here; undefined when that takes more than a choice to say. */
  choice(): Choice | undefined {
    const leaves = this.#leaves();
    // Of an `anyOf` whatever one branch takes is in order, of an `allOf` or `oneOf` it is not.
    const isUnion = this.#schemas?.every(
      ([, schema]) => schema["oneOf"] === undefined && schema["allOf"] === undefined,
    );
    if (leaves === undefined || isUnion !== true || leaves.some(isMixed)) {
      return undefined;
    }
    const values = leaves.flatMap(valuesOf);
    const open = leaves.filter((schema) => schema["enum"] === undefined && schema["const"] === undefined);
    const [text, ...otherTexts] = open.filter((schema) => admits(schema, "string"));
    const [number, ...otherNumbers] = open.filter((schema) => admits(schema, "integer"));

    const isListed = (type: string): boolean => values.some((value) => typeOf(value) === type);
    const isClear =
      otherTexts.length + otherNumbers.length === 0 &&
      (text === undefined || (number === undefined && !isListed("string"))) &&
      (number === undefined || !(isListed("integer") || isListed("number"))) &&
      leaves.every((schema) => open.includes(schema) || isPlainList(schema));
    if (!isClear || !has(text, ["maxLength"]) || !has(number, ["minimum"]) || Number(number?.["minimum"] ?? 0) > 0) {
      return undefined;
    }
    return {
      values: [...new Set(values)],
      text: text && { limit: Number(text["maxLength"] ?? Number.POSITIVE_INFINITY) },
      number: number && { lowest: number["minimum"] === undefined ? Number.NEGATIVE_INFINITY : 0 },
    };
  }

  /**
   * How many characters a string may have that replaces another one here, both of at least so many, when
   * nothing but its length counts; undefined when more does, or when it could be read as a number or boolean, as in
   * forms and headers.
   */
  formTextLimit(least: 0 | 1): number | undefined {
    const leaves = this.#leaves() ?? [];
    const texts = leaves.filter((schema) => admits(schema, "string"));
    const isLength = (schema: JsonObject): boolean =>
      has(schema, ["maxLength", "minLength"]) && Number(schema["minLength"] ?? 0) <= least;
    const isElse = leaves.some((schema) => ["integer", "boolean"].some((type) => admits(schema, type)));

    return texts.length === 0 || isElse || !texts.every(isLength)
      ? undefined
      : Math.min(...texts.map((schema) => Number(schema["maxLength"] ?? Number.POSITIVE_INFINITY)));
  }

  /** The schemas that have a say themselves. */
  #leaves(): readonly JsonObject[] | undefined {
    return this.#schemas?.map(([, schema]) => schema).filter((schema) => !isWrapper(schema));
  }

  member(name: string): SchemaPlace {
    const member = this.#members.get(name) ?? this.#createMember(name);
    this.#members.set(name, member);
    return member;
  }

  items(): SchemaPlace {
    this.#items ??= this.#createItems();
    return this.#items;
  }

  #createMember(name: string): SchemaPlace {
    const step = `/properties/${escapeToken(name)}`;
    const pointers = this.#schemas?.flatMap(([pointer, { properties, additionalProperties }]) => {
      if (isJsonObject(properties) && Object.hasOwn(properties, name)) {
        return [pointer + step];
      }
      return isJsonObject(additionalProperties) ? [`${pointer}/additionalProperties`] : [];
    });
    return new SchemaPlace(this.#document, pointers, this.#onlyStep("object", step));
  }

  #createItems(): SchemaPlace {
    const pointers = this.#schemas?.flatMap(([pointer, { items }]) =>
      items === undefined ? [] : [`${pointer}/items`],
    );
    return new SchemaPlace(this.#document, pointers, this.#onlyStep("array", "/items"));
  }

  /** Where a step leads, when of all schemas here just one speaks of such values, and it has that step. */
  #onlyStep(type: "object" | "array", step: string): string | undefined {
    const speaking = this.#schemas?.filter(([, schema]) => !isWrapper(schema) && admits(schema, type)) ?? [];
    const [only] = speaking;
    return this.pointer === undefined ||
      only === undefined ||
      speaking.length > 1 ||
      resolveOnce(this.#document, only[0] + step) === undefined
      ? undefined
      : only[0] + step;
  }
}

/** The schemas themselves, with all that they refer to and all branches; undefined when one cannot be looked through. */
function collectSchemas(
  document: JsonObject,
  pointers: readonly string[],
): (readonly [string, JsonObject])[] | undefined {
  const found = new Map<string, JsonObject>();
  const waiting = [...pointers];

  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    const schema = resolveOnce(document, pointer);
    if (found.has(pointer)) {
      continue;
    }
    if (!isJsonObject(schema) || !isUnderstood(schema) || found.size === MOST_SCHEMAS) {
      return undefined;
    }
    found.set(pointer, schema);
    if (typeof schema["$ref"] === "string") {
      waiting.push(schema["$ref"]);
    }
    for (const keyword of ["anyOf", "oneOf", "allOf"]) {
      const branches = schema[keyword];
      if (Array.isArray(branches)) {
        appendAll(
          waiting,
          (branches as JsonValue[]).map((_, index) => `${pointer}/${keyword}/${index}`),
        );
      }
    }
  }
  return [...found];
}

function isUnderstood(schema: JsonObject): boolean {
  return (
    !isJsonObject(schema["unevaluatedProperties"]) &&
    Object.keys(schema).every(
      (keyword) =>
        HARMLESS.has(keyword) || LIMITS.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-expands"),
    )
  );
}

function isComposing(schema: JsonObject): boolean {
  return COMPOSING.some((keyword) => schema[keyword] !== undefined);
}

/** A schema that leaves everything to others. */
function isWrapper(schema: JsonObject): boolean {
  return (
    isComposing(schema) &&
    ![...LIMITS, "type", "properties", "additionalProperties", "items"].some((keyword) => schema[keyword] !== undefined)
  );
}

/** A schema that has a say itself and lets others have one too. */
function isMixed(schema: JsonObject): boolean {
  return isComposing(schema) && !isWrapper(schema);
}

/** The values that a schema lists, or that are all there is of a type. */
function valuesOf(schema: JsonObject): JsonValue[] {
  if (schema["const"] !== undefined) {
    return [schema["const"]];
  }
  if (Array.isArray(schema["enum"])) {
    return [...(schema["enum"] as JsonValue[])];
  }
  return [...(admits(schema, "null") ? [null] : []), ...(admits(schema, "boolean") ? [true, false] : [])];
}

/** Whether a schema lists values and says no more of them, all of its type. */
function isPlainList(schema: JsonObject): boolean {
  return (
    has(schema, [schema["const"] === undefined ? "enum" : "const"]) &&
    valuesOf(schema).every((value) => admits(schema, typeOf(value)))
  );
}

function typeOf(value: JsonValue): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? "integer" : "number";
  }
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Whether of the keywords that limit a value a schema has these at most. */
function has(schema: JsonObject | undefined, limits: readonly string[]): boolean {
  return Object.keys(schema ?? {}).every((keyword) => !LIMITS.has(keyword) || limits.includes(keyword));
}

function admits({ type }: JsonObject, wanted: string): boolean {
  const types = type === undefined ? undefined : [type].flat();
  return types === undefined || types.includes(wanted) || (wanted === "integer" && types.includes("number"));
}
