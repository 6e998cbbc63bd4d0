import type { Assertion } from "./assertions.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { TypeSet } from "./type-set.ts";

/**
 * One JSON Schema (2020-12) of a document. The same schema is always the same node: a `$ref` is an edge, so recursion is
 * a cycle in the graph and nothing is copied.
 *
 * Every keyword that contains schemas is an edge here. Keywords with plain values (`maxLength`, `format`, `default`,
 * extensions) are read from `keywords`. Parts are read when they are first asked for.
 */
export interface SchemaNode {
  /** Counts from 0 in the order in which nodes are first reached. */
  readonly id: number;
  /** Where the schema is written, for messages and reports: `#/components/schemas/Account`. */
  readonly pointer: string;
  /** The component's name, for a schema directly under `components/schemas`. */
  readonly name: string | undefined;
  /** The schema as written. */
  readonly json: JsonObject | boolean;
  /** Its keywords; of `true` and `false` none. */
  readonly keywords: JsonObject;
  /** The types that its own `type` allows; all when it does not say. */
  readonly types: TypeSet;

  /** The schema that `$ref` or `$dynamicRef` leads to. */
  readonly ref: SchemaNode | undefined;
  /** Follows references that have no schema keywords beside them; the node itself when it is no such reference. */
  readonly target: SchemaNode;

  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly required: ReadonlySet<string>;
  readonly patternProperties: readonly PatternProperty[];
  readonly additionalProperties: SchemaNode | undefined;
  readonly unevaluatedProperties: SchemaNode | undefined;
  readonly propertyNames: SchemaNode | undefined;
  readonly dependentSchemas: ReadonlyMap<string, SchemaNode>;

  readonly items: SchemaNode | undefined;
  readonly prefixItems: readonly SchemaNode[];
  readonly contains: SchemaNode | undefined;
  readonly unevaluatedItems: SchemaNode | undefined;

  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly not: SchemaNode | undefined;
  /** The schemas of `if`, `then` and `else`. A member called `then` would make the node look like a promise. */
  readonly ifSchema: SchemaNode | undefined;
  readonly thenSchema: SchemaNode | undefined;
  readonly elseSchema: SchemaNode | undefined;

  /** The values of `enum`, or the one of `const`. */
  readonly values: readonly JsonValue[] | undefined;
  /** The values of `examples` and of the older `example`. */
  readonly examples: readonly JsonValue[];

  /** The keywords that limit a value by themselves: `enum`, `maxLength` and their kind, not `type`. */
  readonly assertions: readonly Assertion[];

  /** What applies wherever this schema does, all compositions united. */
  readonly shape: Shape;
}

/**
 * What applies at one place of a value, all compositions united: the schemas themselves, what they refer to, and every
 * member of their compositions. Which branches of an `anyOf`, `oneOf` or `if` apply depends on the value; a shape knows
 * what any of them declares. Parts are read when they are first asked for.
 */
export interface Shape {
  /** The schemas the place was reached by. */
  readonly roots: readonly SchemaNode[];
  /** Every schema that can apply at the place, each once, in the order in which they are met. */
  readonly schemas: readonly SchemaNode[];
  /** The types that a value can have here. */
  readonly types: TypeSet;
  /** Every property that some schema declares. */
  readonly members: ReadonlyMap<string, Shape>;
  /** The properties that an object needs whatever branch applies. */
  readonly required: ReadonlySet<string>;
  /** What applies to a list's items; undefined when no schema says anything about them. */
  readonly items: Shape | undefined;
  /** Some schema says itself what an object may have beyond its properties. */
  readonly isOpen: boolean;
}

export interface PatternProperty {
  readonly pattern: RegExp;
  readonly schema: SchemaNode;
}

/** Whether a value under this schema must not be shown in messages: names, addresses, secrets (`x-sensitive: true`). */
export function isSensitive(node: SchemaNode): boolean {
  return node.keywords["x-sensitive"] === true;
}

/** Whether a branch is `enum: [""]`, the mark of what can be emptied. */
export function isEmptyMarker({ target }: SchemaNode): boolean {
  return target.values?.every((value) => value === "") === true;
}

/** The branches of `anyOf`, and those of `oneOf`. */
export function branchesOf(node: SchemaNode): readonly SchemaNode[] {
  return node.oneOf.length === 0 ? node.anyOf : node.anyOf.length === 0 ? node.oneOf : [...node.anyOf, ...node.oneOf];
}
