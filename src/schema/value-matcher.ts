import { isJsonObject, type JsonObject } from "./json.ts";
import { branchesOf, type SchemaNode } from "./schema-node.ts";
import { bitOfValue } from "./type-set.ts";

/** What a schema and the schemas beside it have looked at: the names of an object's members, the first items of a list. */
interface Evaluated {
  readonly names: Set<string>;
  items: number;
}

/**
 * Says whether values match schemas, for those who explain: which branch applies, which was meant. It remembers its
 * answers for objects and lists, so that asking about every branch at every level takes linear time. Make one for each
 * value; a compiled validator is quicker where only one answer is wanted.
 */
export class ValueMatcher {
  readonly #answers = new Map<SchemaNode, Map<object, boolean>>();

  matches(node: SchemaNode, value: unknown): boolean {
    if (typeof node.json === "boolean") {
      return node.json;
    }
    if (typeof value !== "object" || value === null) {
      return this.#test(node, value);
    }
    let answers = this.#answers.get(node);
    if (answers === undefined) {
      answers = new Map();
      this.#answers.set(node, answers);
    }
    const known = answers.get(value);
    if (known !== undefined) {
      return known;
    }
    // A schema that refers to itself without going deeper adds nothing.
    answers.set(value, true);
    const answer = this.#test(node, value);
    answers.set(value, answer);
    return answer;
  }

  #test(node: SchemaNode, value: unknown): boolean {
    const bit = bitOfValue(value);
    return (
      (node.types & bit) !== 0 &&
      node.assertions.every(({ types, test }) => (types & bit) === 0 || test(value as never)) &&
      this.#matchesInPlace(node, value) &&
      (!isJsonObject(value) || this.#matchesMembers(node, value)) &&
      (!Array.isArray(value) || this.#matchesItems(node, value))
    );
  }

  #matchesInPlace(node: SchemaNode, value: unknown): boolean {
    return (
      (node.ref === undefined || this.matches(node.ref, value)) &&
      node.allOf.every((member) => this.matches(member, value)) &&
      (node.anyOf.length === 0 || node.anyOf.some((branch) => this.matches(branch, value))) &&
      (node.oneOf.length === 0 || node.oneOf.filter((branch) => this.matches(branch, value)).length === 1) &&
      (node.not === undefined || !this.matches(node.not, value)) &&
      this.#matchesCondition(node, value)
    );
  }

  #matchesCondition(node: SchemaNode, value: unknown): boolean {
    const consequence = this.#consequenceOf(node, value);
    return consequence === undefined || this.matches(consequence, value);
  }

  /** Of an `if`, the `then` or the `else` that applies to a value. */
  #consequenceOf(node: SchemaNode, value: unknown): SchemaNode | undefined {
    if (node.ifSchema === undefined) {
      return undefined;
    }
    return this.matches(node.ifSchema, value) ? node.thenSchema : node.elseSchema;
  }

  #matchesMembers(node: SchemaNode, value: JsonObject): boolean {
    for (const name of node.required) {
      if (!hasMember(value, name)) {
        return false;
      }
    }
    for (const [name, member] of Object.entries<unknown>(value)) {
      if (member === undefined) {
        continue;
      }
      if (!childrenOf(node, name).every((child) => this.matches(child, member))) {
        return false;
      }
      if (node.propertyNames !== undefined && !this.matches(node.propertyNames, name)) {
        return false;
      }
    }
    for (const [name, schema] of node.dependentSchemas) {
      if (Object.hasOwn(value, name) && !this.matches(schema, value)) {
        return false;
      }
    }
    const { unevaluatedProperties: rest } = node;
    return rest === undefined || this.unevaluatedNames(node, value).every((name) => this.matches(rest, value[name]));
  }

  #matchesItems(node: SchemaNode, value: readonly unknown[]): boolean {
    for (const [index, item] of value.entries()) {
      const schema = node.prefixItems[index] ?? node.items;
      if (schema !== undefined && !this.matches(schema, item)) {
        return false;
      }
    }
    if (!this.matchesContains(node, value)) {
      return false;
    }
    const { unevaluatedItems } = node;
    return (
      unevaluatedItems === undefined ||
      this.unevaluatedIndices(node, value).every((index) => this.matches(unevaluatedItems, value[index]))
    );
  }

  /** The items that `unevaluatedItems` is about: none when the keyword is absent. */
  unevaluatedIndices(node: SchemaNode, value: readonly unknown[]): number[] {
    if (node.unevaluatedItems === undefined) {
      return [];
    }
    const { items } = this.#evaluate(node, value);
    return [...value.keys()].filter((index) => index >= items && !this.#isContained(node, value[index]));
  }

  matchesContains(node: SchemaNode, value: readonly unknown[]): boolean {
    if (node.contains === undefined) {
      return true;
    }
    const count = value.filter((item) => this.#isContained(node, item)).length;
    const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = node.keywords;
    return count >= Number(minContains) && count <= Number(maxContains);
  }

  #isContained(node: SchemaNode, item: unknown): boolean {
    return node.contains !== undefined && this.matches(node.contains, item);
  }

  /** The members that `unevaluatedProperties` is about: none when the keyword is absent. */
  unevaluatedNames(node: SchemaNode, value: JsonObject): string[] {
    if (node.unevaluatedProperties === undefined) {
      return [];
    }
    const { names } = this.#evaluate(node, value);
    return Object.keys(value).filter((name) => !names.has(name));
  }

  /** What the schema itself, without its own `unevaluated…`, and the schemas applied in its place have looked at. */
  #evaluate(root: SchemaNode, value: unknown): Evaluated {
    const evaluated: Evaluated = { names: new Set(), items: 0 };
    const seen = new Set<SchemaNode>();
    const visit = (node: SchemaNode): void => {
      if (seen.has(node)) {
        return;
      }
      seen.add(node);
      if (isJsonObject(value)) {
        const takesAll = node !== root && node.unevaluatedProperties !== undefined;
        for (const name of Object.keys(value)) {
          if (takesAll || childrenOf(node, name).length > 0) {
            evaluated.names.add(name);
          }
        }
      }
      if (Array.isArray(value)) {
        const takesAll = node.items !== undefined || (node !== root && node.unevaluatedItems !== undefined);
        evaluated.items = Math.max(evaluated.items, takesAll ? value.length : node.prefixItems.length);
      }
      this.#applicators(node, value).forEach(visit);
    };
    visit(root);
    return evaluated;
  }

  /** The schemas that apply to a value in the place of `node`: of branches and conditions those that match. */
  #applicators(node: SchemaNode, value: unknown): SchemaNode[] {
    return [
      ...(node.ref === undefined ? [] : [node.ref]),
      ...node.allOf,
      ...branchesOf(node).filter((branch) => this.matches(branch, value)),
      ...this.conditionalParts(node, value),
    ];
  }

  /** The schemas of `if` and `dependentSchemas` that apply to a value. */
  conditionalParts(node: SchemaNode, value: unknown): SchemaNode[] {
    const { ifSchema, dependentSchemas } = node;
    return [
      ...(ifSchema !== undefined && this.matches(ifSchema, value) ? [ifSchema] : []),
      ...[this.#consequenceOf(node, value)].filter((part) => part !== undefined),
      ...(dependentSchemas.size > 0 && isJsonObject(value)
        ? [...dependentSchemas].flatMap(([name, schema]) => (Object.hasOwn(value, name) ? [schema] : []))
        : []),
    ];
  }
}

/** Whether an object has a member of its own. One that is undefined is none: JSON would not have it. */
export function hasMember(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

/** The schemas that one schema has for the member of a name: its property, its patterns, else its `additionalProperties`. */
export function childrenOf(node: SchemaNode, name: string): readonly SchemaNode[] {
  const property = node.properties.get(name);
  if (node.patternProperties.length === 0) {
    const child = property ?? node.additionalProperties;
    return child === undefined ? [] : [child];
  }
  const children = node.patternProperties.filter(({ pattern }) => pattern.test(name)).map(({ schema }) => schema);
  if (property !== undefined) {
    children.unshift(property);
  }
  return children.length === 0 && node.additionalProperties !== undefined ? [node.additionalProperties] : children;
}
