import type { Model } from "../contract/model/model.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { LATER_KEY } from "../schema/later.ts";
import { reachableSchemas } from "../schema/subschemas.ts";

/** Keywords that no explanation needs. */
const DROPPED = new Set(["description", "title", "default", "example", "examples", "externalDocs", "deprecated"]);

/** What a client needs to explain why the body of a response or webhook does not match. */
export interface ClientSchemas {
  /** The components, without their prose. */
  readonly components: JsonObject;
  /** The schemas written elsewhere, by their pointers. */
  readonly others: JsonObject;
  /** The types of events that only later versions have. */
  readonly laterWebhooks: readonly string[];
}

export function listClientSchemas(model: Model): ClientSchemas {
  const roots = [
    ...model.operations.flatMap(({ responses }) => responses.map(({ media }) => media[0]?.schema)),
    ...model.webhooks.map(({ schema }) => schema),
  ].filter((node) => node !== undefined);
  const components: Record<string, JsonValue> = {};
  for (const node of sortByPointer(reachableSchemas(roots))) {
    if (node.name !== undefined) {
      components[node.name] = withoutProse(node.json);
    }
  }
  const others = sortByPointer(new Set(roots)).filter(({ name }) => name === undefined);
  return {
    components,
    others: Object.fromEntries(others.map(({ pointer, json }) => [pointer, withoutProse(json)])),
    laterWebhooks: model.laterWebhooks,
  };
}

/** The schemas as one ES module. */
export function writeSchemas({ components, laterWebhooks, others }: ClientSchemas): string {
  return `export const document = ${toCode({ components: { schemas: components } })};

export const others = ${toCode(others)};

export const laterWebhooks = ${toCode(laterWebhooks)};
`;
}

/**
 * The schemas of a version as what differs from another version's module. What only the other version has stays in it:
 * nothing refers to it.
 */
export function writeSchemaChanges(schemas: ClientSchemas, base: ClientSchemas, baseFile: string): string {
  const { laterWebhooks } = schemas;
  const components = pickChanged(schemas.components, base.components);
  const others = pickChanged(schemas.others, base.others);
  return `import { document as base, others as baseOthers } from ${JSON.stringify(baseFile)};

const changed = ${toCode(components)};

export const document = { components: { schemas: { ...base.components.schemas, ...changed } } };

export const others = { ...baseOthers, ...${toCode(others)} };

export const laterWebhooks = ${toCode(laterWebhooks)};
`;
}

function pickChanged(schemas: JsonObject, base: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schemas).filter(([name, schema]) => JSON.stringify(schema) !== JSON.stringify(base[name])),
  );
}

function toCode(value: JsonValue): string {
  return JSON.stringify(value, null, 1);
}

/** The declarations of the module, the same for every document. */
export const SCHEMAS_DECLARATION = `type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The components of openapi.json that responses and webhooks lead to, without descriptions and examples. */
export declare const document: { readonly [key: string]: JsonValue };

/** The schemas of responses and webhooks that are not components, by their pointers. */
export declare const others: Readonly<Record<string, { readonly [key: string]: JsonValue } | boolean>>;

/** The types of events that only later versions have. */
export declare const laterWebhooks: readonly string[];
`;

function sortByPointer(nodes: Iterable<SchemaNode>): SchemaNode[] {
  return [...nodes].toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1));
}

/** `properties` and its kind have names for keys: a property called `description` stays. */
function withoutProse(schema: JsonValue, keysAreNames = false): JsonValue {
  if (isJsonArray(schema)) {
    return schema.map((item) => withoutProse(item));
  }
  if (!isJsonObject(schema)) {
    return schema;
  }
  const kept: [string, JsonValue][] = Object.entries(schema).flatMap(([key, value]): [string, JsonValue][] => {
    if (keysAreNames) {
      return [[key, withoutProse(value)]];
    }
    if (DROPPED.has(key) || (key.startsWith("x-") && key !== "x-sensitive" && key !== LATER_KEY)) {
      return [];
    }
    return [[key, key === "enum" || key === "const" ? value : withoutProse(value, NAMED.has(key))]];
  });
  return Object.fromEntries(kept) satisfies JsonObject;
}

const NAMED = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
