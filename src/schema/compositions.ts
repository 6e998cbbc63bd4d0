import { isJsonObject } from "./json.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Whether nothing applies beside the schema. */
export function isAlone(node: SchemaNode): boolean {
  return (
    node.ref === undefined &&
    node.allOf.length === 0 &&
    node.anyOf.length === 0 &&
    node.oneOf.length === 0 &&
    node.not === undefined &&
    node.ifSchema === undefined &&
    node.dependentSchemas.size === 0
  );
}

/** Whether it says which members an object has. */
export function declaresMembers(node: SchemaNode): boolean {
  return node.properties.size > 0 || allowsOthers(node);
}

/** Whether it says anything about the members of an object. */
export function describesMembers(node: SchemaNode): boolean {
  return node.propertyNames !== undefined || declaresMembers(node);
}

/** Whether the schema says itself what an object may have beside its properties. */
export function allowsOthers(node: SchemaNode): boolean {
  return (
    node.additionalProperties !== undefined ||
    node.unevaluatedProperties !== undefined ||
    node.patternProperties.length > 0
  );
}

/** Whether the schema names a member that every object of JavaScript inherits: `constructor`, `toString`. */
export function namesInheritedMember({ keywords, properties, dependentSchemas, required }: SchemaNode): boolean {
  const { dependentRequired } = keywords;
  const needs = isJsonObject(dependentRequired) ? Object.entries(dependentRequired).flat(2) : [];
  return [...properties.keys(), ...dependentSchemas.keys(), ...required, ...needs].some(
    (name) => typeof name === "string" && name in Object.prototype,
  );
}

/** Whether it is an `anyOf` and says nothing else about values. */
export function isUnion(node: SchemaNode): boolean {
  return node.anyOf.length > 0 && Object.keys(node.keywords).every((key) => SAYS_NOTHING.test(key));
}

const SAYS_NOTHING = /^(anyOf|description|title|x-.*)$/;

/** Whether members are described by `properties` and `additionalProperties` only. */
export function isPlainObject(node: SchemaNode | undefined): boolean {
  return (
    node !== undefined &&
    node.patternProperties.length === 0 &&
    node.propertyNames === undefined &&
    node.unevaluatedProperties === undefined
  );
}
