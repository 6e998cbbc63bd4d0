import { createDictionary, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
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
    return coerceList(node, value);
  }
  return isJsonObject(value) ? coerceObject(node, value) : value;
}

/** Most values of a form stay strings, so nothing is copied until the first value changes. */
function coerceObject(node: SchemaNode | undefined, value: JsonObject): JsonValue {
  let result: Record<string, JsonValue> | undefined;
  for (const name of Object.keys(value)) {
    const member = value[name] ?? null;
    const coerced = coerceForm(node?.properties.get(name) ?? node?.additionalProperties, member);
    if (coerced !== member) {
      result ??= Object.assign(createDictionary(), value);
      result[name] = coerced;
    }
  }
  return result ?? value;
}

function coerceList(node: SchemaNode | undefined, list: readonly JsonValue[]): JsonValue {
  const coerced = list.map((item) => coerceForm(node?.items, item));
  return coerced.every((item, index) => item === list[index]) ? list : coerced;
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
