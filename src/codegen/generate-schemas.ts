import type { Model } from "../contract/model/model.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { LATER_KEY } from "../schema/later.ts";
import { reachableSchemas } from "../schema/subschemas.ts";

/** Keywords that no explanation needs. */
const DROPPED = new Set(["description", "title", "default", "example", "examples", "externalDocs", "deprecated"]);

/**
 * The schemas of responses and webhooks as one ES module, without their prose: what a client needs to explain why a body
 * does not match. `document` has the components; `others` are the schemas written elsewhere, by their pointers.
 */
export function generateSchemas(model: Model): string {
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
  return `export const document = ${JSON.stringify({ components: { schemas: components } }, null, 1)};

export const others = ${JSON.stringify(Object.fromEntries(others.map(({ pointer, json }) => [pointer, withoutProse(json)])), null, 1)};

export const laterWebhooks = ${JSON.stringify(model.laterWebhooks, null, 1)};
`;
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
