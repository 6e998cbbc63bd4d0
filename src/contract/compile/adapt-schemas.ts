import { isLegacyPattern } from "../../schema/assertions.ts";
import type { JsonObject, JsonValue, MutableJson } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";

type MutableSchema = { [keyword: string]: MutableJson };

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
  const copies = new Map<object, MutableSchema>();
  const copyOf = ({ json }: SchemaNode): JsonObject | boolean =>
    typeof json === "boolean" ? json : (copies.get(json) as JsonObject);
  const copied = copy(document, copies) as JsonObject;

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

function copy(value: JsonValue, copies: Map<object, MutableSchema>): MutableJson {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item) => copy(item, copies));
  }
  const copied: MutableSchema = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, copy(member, copies)]),
  );
  copies.set(value, copied);
  return copied;
}

function adaptSchema(schema: MutableSchema): void {
  delete schema["nullable"];
  if (Array.isArray(schema["enum"]) && schema["enum"].length === 0) {
    delete schema["enum"];
    schema["allOf"] = [...(Array.isArray(schema["allOf"]) ? schema["allOf"] : []), false];
  }
  if (isLegacyPattern(schema["pattern"])) {
    delete schema["pattern"];
  }
}
