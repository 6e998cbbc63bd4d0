import { isLegacyPattern } from "../../schema/assertions.ts";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type MutableJson,
  type MutableObject,
} from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";

export interface AdaptedSchemas {
  readonly document: JsonObject;
  readonly copyOf: (node: SchemaNode) => JsonObject | boolean;
}

/**
 * A copy of the document for ajv. Some schemas are closed; what ajv reads otherwise than JSON Schema 2020-12 does is
 * changed: `nullable` has no meaning there, an empty `enum` is allowed and accepts nothing, and a pattern may be one that
 * only works without the flag `u`.
 */
export function adaptSchemas(
  document: JsonObject,
  schemas: Iterable<SchemaNode>,
  closed: ReadonlySet<SchemaNode>,
): AdaptedSchemas {
  const copies = new Map<JsonObject, MutableObject>();
  const copyOf = ({ json }: SchemaNode): JsonObject | boolean =>
    typeof json === "boolean" ? json : (copies.get(json) ?? json);
  const copied = copyObject(document, copies);

  for (const node of schemas) {
    const schema = typeof node.json === "boolean" ? undefined : copies.get(node.json);
    if (schema !== undefined) {
      adaptSchema(schema);
      if (closed.has(node)) {
        schema["additionalProperties"] = false;
      }
    }
  }
  return { document: copied, copyOf };
}

function copy(value: JsonValue, copies: Map<JsonObject, MutableObject>): MutableJson {
  if (isJsonArray(value)) {
    return value.map((item) => copy(item, copies));
  }
  return isJsonObject(value) ? copyObject(value, copies) : value;
}

function copyObject(value: JsonObject, copies: Map<JsonObject, MutableObject>): MutableObject {
  const copied = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member, copies)]));
  copies.set(value, copied);
  return copied;
}

function adaptSchema(schema: MutableObject): void {
  delete schema["nullable"];
  if (Array.isArray(schema["enum"]) && schema["enum"].length === 0) {
    delete schema["enum"];
    schema["allOf"] = [...(Array.isArray(schema["allOf"]) ? schema["allOf"] : []), false];
  }
  if (isLegacyPattern(schema["pattern"])) {
    delete schema["pattern"];
  }
}
