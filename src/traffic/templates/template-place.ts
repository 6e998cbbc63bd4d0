import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { hasType, type TypeName, typeOfValue } from "../../schema/type-set.ts";

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
    : text !== undefined && isPlain(value) && value.length <= text.limit;
}

/** Whether a value is a string that needs no escape in JSON. */
export function isPlain(value: JsonValue): value is string {
  return typeof value === "string" && JSON.stringify(value) === `"${value}"`;
}

/** What a template knows of a place in a value: all the schemas that apply there, of every branch. */
export class TemplatePlace {
  /** Undefined when a schema says something that is not looked at here: then nothing is open. */
  readonly #schemas: readonly SchemaNode[] | undefined;
  /** The schema by which alone values here are judged and counted, whatever else is in the value; undefined when there is no such schema. */
  readonly schema: SchemaNode | undefined;
  readonly #shape: Shape | undefined;
  readonly #members = new Map<string, TemplatePlace>();
  #items: TemplatePlace | undefined;

  private constructor(shape: Shape | undefined, schema: SchemaNode | undefined) {
    const isUnderstood =
      shape !== undefined && shape.schemas.length <= MOST_SCHEMAS && shape.schemas.every(isUnderstoodSchema);
    this.#shape = isUnderstood ? shape : undefined;
    this.#schemas = this.#shape?.schemas;
    this.schema = isUnderstood ? schema : undefined;
  }

  /** The place of a value that a schema describes; without a schema nothing is open there. */
  static of(schema: SchemaNode | undefined): TemplatePlace {
    return new TemplatePlace(schema?.shape, schema);
  }

  /** Everything but objects and lists that is in order here; undefined when that takes more than a choice to say. */
  choice(): Choice | undefined {
    const leaves = this.#leaves();
    // Of an `anyOf` whatever one branch takes is in order, of an `allOf` or `oneOf` it is not.
    const isUnion = this.#schemas?.every(({ oneOf, allOf }) => oneOf.length === 0 && allOf.length === 0);
    if (leaves === undefined || isUnion !== true || leaves.some(isMixed)) {
      return undefined;
    }
    const values = leaves.flatMap(valuesOf);
    const open = leaves.filter((schema) => schema.values === undefined);
    const [text, ...otherTexts] = open.filter((schema) => admits(schema, "string"));
    const [number, ...otherNumbers] = open.filter((schema) => admits(schema, "integer"));

    const isListed = (type: TypeName): boolean => values.some((value) => typeOfValue(value) === type);
    const isClear =
      otherTexts.length + otherNumbers.length === 0 &&
      (text === undefined || (number === undefined && !isListed("string"))) &&
      (number === undefined || !(isListed("integer") || isListed("number"))) &&
      leaves.every((schema) => open.includes(schema) || isPlainList(schema));
    if (
      !isClear ||
      !has(text, ["maxLength"]) ||
      !has(number, ["minimum"]) ||
      Number(number?.keywords["minimum"] ?? 0) > 0
    ) {
      return undefined;
    }
    return {
      values: [...new Set(values)],
      text: text && { limit: Number(text.keywords["maxLength"] ?? Number.POSITIVE_INFINITY) },
      number: number && { lowest: number.keywords["minimum"] === undefined ? Number.NEGATIVE_INFINITY : 0 },
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
    const isLength = (schema: SchemaNode): boolean =>
      has(schema, ["maxLength", "minLength"]) && Number(schema.keywords["minLength"] ?? 0) <= least;
    const isElse = leaves.some((schema) => admits(schema, "integer") || admits(schema, "boolean"));

    return texts.length === 0 || isElse || !texts.every(isLength)
      ? undefined
      : Math.min(...texts.map((schema) => Number(schema.keywords["maxLength"] ?? Number.POSITIVE_INFINITY)));
  }

  member(name: string): TemplatePlace {
    const member = this.#members.get(name) ?? this.#createMember(name);
    this.#members.set(name, member);
    return member;
  }

  items(): TemplatePlace {
    const only = this.#onlySchema("array");
    this.#items ??= new TemplatePlace(this.#shape?.items, only?.items);
    return this.#items;
  }

  #createMember(name: string): TemplatePlace {
    const declared = this.#shape?.members.get(name);
    const others = (this.#schemas ?? []).filter(
      ({ properties, additionalProperties }) => !properties.has(name) && isJsonObject(additionalProperties?.json),
    );
    if (others.length === 0) {
      return new TemplatePlace(declared, this.#onlySchema("object")?.properties.get(name));
    }
    // What several schemas say of members by other names is rarely worth learning.
    return others.length === 1 && declared === undefined
      ? new TemplatePlace(others[0]?.additionalProperties?.shape, undefined)
      : new TemplatePlace(undefined, undefined);
  }

  /** Of all schemas here the only one that says something about such values. */
  #onlySchema(type: "object" | "array"): SchemaNode | undefined {
    const speaking = this.#schemas?.filter((schema) => !isWrapper(schema) && admits(schema, type)) ?? [];
    return this.schema === undefined || speaking.length > 1 ? undefined : speaking[0];
  }

  /** The schemas that say something themselves. */
  #leaves(): readonly SchemaNode[] | undefined {
    return this.#schemas?.filter((schema) => !isWrapper(schema));
  }
}

function isUnderstoodSchema({ json, keywords }: SchemaNode): boolean {
  return (
    isJsonObject(json) &&
    !isJsonObject(keywords["unevaluatedProperties"]) &&
    Object.keys(keywords).every(
      (keyword) =>
        HARMLESS.has(keyword) || LIMITS.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-expands"),
    )
  );
}

function isComposing({ ref, anyOf, oneOf, allOf }: SchemaNode): boolean {
  return ref !== undefined || anyOf.length + oneOf.length + allOf.length > 0;
}

/** A schema that leaves everything to others. */
function isWrapper(schema: SchemaNode): boolean {
  return (
    isComposing(schema) &&
    ![...LIMITS, "type", "properties", "additionalProperties", "items"].some(
      (keyword) => schema.keywords[keyword] !== undefined,
    )
  );
}

/** A schema that says something itself and refers to others, too. */
function isMixed(schema: SchemaNode): boolean {
  return isComposing(schema) && !isWrapper(schema);
}

/** The values that a schema lists, or that are all there is of a type. */
function valuesOf(schema: SchemaNode): readonly JsonValue[] {
  return (
    schema.values ?? [...(admits(schema, "null") ? [null] : []), ...(admits(schema, "boolean") ? [true, false] : [])]
  );
}

/** Whether a schema lists values and says no more of them, all of its type. */
function isPlainList(schema: SchemaNode): boolean {
  return (
    has(schema, [schema.keywords["const"] === undefined ? "enum" : "const"]) &&
    valuesOf(schema).every((value) => admits(schema, typeOfValue(value)))
  );
}

/** Whether of the keywords that limit a value a schema has these at most. */
function has(schema: SchemaNode | undefined, limits: readonly string[]): boolean {
  return Object.keys(schema?.keywords ?? {}).every((keyword) => !LIMITS.has(keyword) || limits.includes(keyword));
}

function admits({ types }: SchemaNode, type: TypeName): boolean {
  return hasType(types, type);
}
