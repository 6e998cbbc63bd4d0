import type { JsonObject } from "../../schema/json.ts";
import type { DocumentFault } from "./document-error.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { LoadedDocument } from "./load-document.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import { isLegacyPattern } from "../../schema/assertions.ts";
import { visitSchemas } from "./visit-schemas.ts";

/** The keywords that say something about values of one type only (JSON Schema 2020-12, validation). */
const KEYWORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  number: ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"],
  string: ["contentEncoding", "contentMediaType", "contentSchema", "maxLength", "minLength", "pattern"],
  array: [
    "contains",
    "items",
    "maxContains",
    "maxItems",
    "minContains",
    "minItems",
    "prefixItems",
    "unevaluatedItems",
    "uniqueItems",
  ],
  object: [
    "additionalProperties",
    "dependentRequired",
    "dependentSchemas",
    "maxProperties",
    "minProperties",
    "patternProperties",
    "properties",
    "propertyNames",
    "required",
    "unevaluatedProperties",
  ],
};

const TYPE_OF_KEYWORD = new Map(
  Object.entries(KEYWORDS_OF_TYPE).flatMap(([type, keywords]) => keywords.map((keyword) => [keyword, type] as const)),
);

/** Keywords for values of any type, those of OpenAPI 3.1 last. */
const OTHER_KEYWORDS = [
  "$anchor",
  "$comment",
  "$defs",
  "$dynamicAnchor",
  "$dynamicRef",
  "$id",
  "$ref",
  "$schema",
  "$vocabulary",
  "allOf",
  "anyOf",
  "const",
  "default",
  "deprecated",
  "description",
  "else",
  "enum",
  "examples",
  "format",
  "if",
  "not",
  "oneOf",
  "readOnly",
  "then",
  "title",
  "type",
  "writeOnly",
  "discriminator",
  "example",
  "externalDocs",
  "xml",
];

const KEYWORDS = new Set([...TYPE_OF_KEYWORD.keys(), ...OTHER_KEYWORDS]);

/**
 * What in the schemas of a document is allowed and probably a mistake: keywords that do not exist, or that say nothing
 * about the type beside them. Each kind of note is given once, with the number of its places.
 */
export function lintSchemas(loaded: LoadedDocument): DocumentFault[] {
  const found = new Map<string, { readonly pointer: string; count: number }>();

  visitSchemas(loaded.document, (schema, pointer) => {
    for (const [keyword, message] of findSlips(schema)) {
      const known = found.get(message) ?? { pointer: `${pointer}/${escapeToken(keyword)}`, count: 0 };
      known.count += 1;
      found.set(message, known);
    }
  });
  return [...found].map(([message, { pointer, count }]) => {
    const more = count === 1 ? "" : ` (and in ${count - 1} more ${count === 2 ? "place" : "places"})`;
    return { location: loaded.locate(pointer), message: `${message}${more}` };
  });
}

function* findSlips(schema: JsonObject): Iterable<readonly [keyword: string, message: string]> {
  for (const keyword of Object.keys(schema)) {
    const isKnown = KEYWORDS.has(keyword) || keyword.startsWith("x-");
    const type = TYPE_OF_KEYWORD.get(keyword);

    if (keyword === "nullable") {
      yield [keyword, '"nullable" is a keyword of OpenAPI 3.0 and ignored in 3.1: write type: [<type>, "null"]'];
    } else if (!isKnown) {
      const near = nearestMatch(keyword, [...KEYWORDS]);
      const advice = near === undefined ? "" : ` (did you mean "${near}"?)`;
      yield [keyword, `"${keyword}" is not a keyword of JSON Schema and is ignored${advice}`];
    } else if (type !== undefined && !admitsType(schema["type"], type)) {
      yield [keyword, `"${keyword}" says nothing about a value of type ${JSON.stringify(schema["type"])}`];
    }
  }
  if (isLegacyPattern(schema["pattern"])) {
    yield ["pattern", "a pattern that is not valid with the flag u is not checked"];
  }
  if (Array.isArray(schema["enum"]) && schema["enum"].length === 0) {
    yield ["enum", "an enum without values accepts nothing"];
  }
}

function admitsType(declared: unknown, type: string): boolean {
  const types = Array.isArray(declared) ? declared : [declared];
  return declared === undefined || types.includes(type) || (type === "number" && types.includes("integer"));
}
