import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { branchesOf, type SchemaNode } from "../../schema/schema-node.ts";
import { ALL_TYPES, hasType, TYPE_BITS, type TypeName } from "../../schema/type-set.ts";

/**
 * Gives the strings of a form the types that the schema wants: `"10"` becomes 10 where an integer is due. What
 * cannot be read as the wanted type stays a string, so that the schema refuses it.
 */
export function coerceForm(schema: SchemaNode | undefined, value: JsonValue): JsonValue {
  const node = schema?.target;
  const branches = node === undefined ? [] : branchesOf(node);

  if (branches.length > 0) {
    return coerceToBranch(branches, value);
  }
  if (typeof value === "string") {
    return coerceText(node, value);
  }
  if (isJsonArray(value)) {
    return value.map((item) => coerceForm(node?.items, item));
  }
  return isJsonObject(value) ? coerceObject(node, value) : value;
}

function coerceObject(node: SchemaNode | undefined, value: JsonObject): JsonValue {
  const result: Record<string, JsonValue> = Object.create(null);
  for (const [name, member] of Object.entries(value)) {
    result[name] = coerceForm(node?.properties.get(name) ?? node?.additionalProperties, member);
  }
  return result;
}

/** The branch of the value's type: a string for a string, a list for a list, an object for an object. */
function coerceToBranch(branches: readonly SchemaNode[], value: JsonValue): JsonValue {
  if (typeof value !== "string") {
    const type = Array.isArray(value) ? "array" : "object";
    return coerceForm(
      branches.find((branch) => allows(branch.target, type)),
      value,
    );
  }
  for (const branch of branches) {
    const coerced = coerceText(branch.target, value);
    if (typeof coerced !== "string") {
      return coerced;
    }
  }
  return value;
}

function coerceText(node: SchemaNode | undefined, text: string): JsonValue {
  if (node === undefined || allows(node, "string")) {
    return text;
  }
  if (allows(node, "integer") && /^-?\d{1,15}$/.test(text)) {
    return Number(text);
  }
  if (allows(node, "number") && /^-?\d{1,15}(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  if (allows(node, "boolean") && (text === "true" || text === "false")) {
    return text === "true";
  }
  return text;
}

/** Whether the schema names the type itself: one without `type` says nothing about how to read a string. */
function allows(node: SchemaNode, type: TypeName): boolean {
  return (
    node.types !== ALL_TYPES &&
    (type === "integer" ? (node.types & TYPE_BITS.integer) !== 0 : hasType(node.types, type))
  );
}
