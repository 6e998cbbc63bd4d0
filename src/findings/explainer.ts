import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { allowsOthers, describesMembers, isAlone } from "../schema/compositions.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { bitOfValue } from "../schema/type-set.ts";
import { childrenOf, hasMember, type ValueMatcher } from "../schema/value-matcher.ts";
import { type Applied, type ExplainOptions, FindingList } from "./finding-list.ts";
import type { Path } from "./path.ts";
import { isEmptyMarker, readBranch, typeNames } from "./read-branch.ts";

/** Where counting ends: a value with more findings than this has "more than" so many. */
const MOST_COUNTED = 10_000;

/** Unions within unions are explained branch by branch down to this level; below, only that no branch matches. */
const DEEPEST_UNION = 16;

/** Walks a value with its schemas and collects findings. Those beyond `most` are counted and not made. */
export class Explainer {
  readonly list: FindingList;
  readonly #options: ExplainOptions;
  readonly #matcher: ValueMatcher;
  readonly #unionDepth: number;

  constructor(options: ExplainOptions, matcher: ValueMatcher, most: number, unionDepth: number) {
    this.#options = options;
    this.#matcher = matcher;
    this.list = new FindingList(options, most);
    this.#unionDepth = unionDepth;
  }

  /** Compares a value with all schemas that its place was reached by. */
  explainPlace(roots: readonly Applied[], value: unknown, path: Path | undefined): void {
    if (this.list.count >= MOST_COUNTED) {
      return;
    }
    const applied = this.#applySchemas(roots, value, path);
    if (isJsonObject(value)) {
      this.#explainMembers(roots, applied, value, path);
    } else if (Array.isArray(value)) {
      this.#explainItems(applied, value, path);
    }
  }

  /** Every schema that applies at the place, its own keywords compared: through references, compositions, conditions. */
  #applySchemas(roots: readonly Applied[], value: unknown, path: Path | undefined): readonly Applied[] {
    const [only] = roots;
    if (roots.length === 1 && only !== undefined && isAlone(only.node)) {
      this.#compareKeywords(only, value, path);
      return roots;
    }
    const found = new Map<SchemaNode, Applied>();
    const visit = (applied: Applied): void => {
      const { node, because } = applied;
      if (found.has(node)) {
        return;
      }
      found.set(node, applied);
      this.#compareKeywords(applied, value, path);
      if (node.ref !== undefined) {
        visit({ node: node.ref, because });
      }
      for (const member of node.allOf) {
        visit({ node: member, because });
      }
      for (const keyword of ["anyOf", "oneOf"] as const) {
        for (const branch of this.#chooseBranches(applied, keyword, value, path)) {
          visit(branch);
        }
      }
      if (node.not !== undefined && this.#matcher.matches(node.not, value)) {
        this.list.add(applied, "not", { kind: "limit", keyword: "not", limit: node.not.json }, value, path);
      }
      for (const part of this.#conditionalParts(node, value)) {
        visit({ node: part, because });
      }
    };
    roots.forEach(visit);
    return [...found.values()];
  }

  #conditionalParts(node: SchemaNode, value: unknown): SchemaNode[] {
    const parts: SchemaNode[] = [];
    if (node.ifSchema !== undefined) {
      const isTrue = this.#matcher.matches(node.ifSchema, value);
      const consequence = isTrue ? node.thenSchema : node.elseSchema;
      parts.push(...(isTrue ? [node.ifSchema] : []), ...(consequence === undefined ? [] : [consequence]));
    }
    if (node.dependentSchemas.size > 0 && isJsonObject(value)) {
      for (const [name, schema] of node.dependentSchemas) {
        if (Object.hasOwn(value, name)) {
          parts.push(schema);
        }
      }
    }
    return parts;
  }

  /** The keywords of one schema that are about the value itself. Of a value of the wrong type only that is a finding. */
  #compareKeywords(applied: Applied, value: unknown, path: Path | undefined): void {
    const { node } = applied;
    const bit = bitOfValue(value);
    if (node.json === false) {
      this.list.add(applied, "false schema", { kind: "words", words: "nothing" }, value, path);
      return;
    }
    if ((node.types & bit) === 0) {
      this.list.add(applied, "type", { kind: "types", types: typeNames(node) }, value, path);
      return;
    }
    for (const { keyword, types, test } of node.assertions) {
      if ((types & bit) !== 0 && !test(value as never)) {
        this.list.addKeyword(applied, keyword, value, path);
      }
    }
    if (Array.isArray(value) && !this.#matcher.matchesContains(node, value)) {
      this.list.addKeyword(applied, "contains", value, path);
    }
    if (node.required.size > 0 && isJsonObject(value)) {
      for (const name of node.required) {
        if (!hasMember(value, name)) {
          this.list.addMissing(applied, name, path);
        }
      }
    }
  }

  /** The branches that match; if none does, the one that was probably meant. */
  #chooseBranches(
    applied: Applied,
    keyword: "anyOf" | "oneOf",
    value: unknown,
    path: Path | undefined,
  ): readonly Applied[] {
    const { node, because } = applied;
    const branches = node[keyword];
    if (branches.length === 0) {
      return [];
    }
    const matching = branches.filter((branch) => this.#matcher.matches(branch, value));
    if (matching.length > 0) {
      if (keyword === "oneOf" && matching.length > 1) {
        this.#addBranches(applied, keyword, value, path, true);
      }
      return matching.map((branch) => ({ node: branch, because }));
    }
    const meant = this.#unionDepth < DEEPEST_UNION ? this.#findMeantBranch(branches, keyword, value) : undefined;
    if (meant === undefined) {
      this.#addBranches(applied, keyword, value, path, false);
      return [];
    }
    return [meant];
  }

  /**
   * The branch that a value was meant for: of those that allow its type, the one whose constants match, then the one with
   * the fewest findings. Undefined when no branch allows the type.
   */
  #findMeantBranch(branches: readonly SchemaNode[], keyword: string, value: unknown): Applied | undefined {
    const bit = bitOfValue(value);
    const fitting = branches.filter((branch) => (branch.shape.types & bit) !== 0 && !isEmptyMarker(branch));
    const tried = fitting.map((branch) => {
      const counter = new Explainer(this.#options, this.#matcher, 0, this.#unionDepth + 1);
      if (fitting.length > 1) {
        counter.explainPlace([{ node: branch, because: undefined }], value, undefined);
      }
      return { branch, counter };
    });
    const [best] = tried.toSorted(
      ({ counter: { list: left } }, { counter: { list: right } }) =>
        left.wrongConstants - right.wrongConstants || left.count - right.count,
    );
    if (best === undefined) {
      return undefined;
    }
    const name = best.branch.target.name ?? `${keyword}/${branches.indexOf(best.branch)}`;
    return {
      node: best.branch,
      because: { branch: name, reason: tried.length === 1 ? "only-type" : "fewest-findings" },
    };
  }

  #addBranches(
    applied: Applied,
    keyword: "anyOf" | "oneOf",
    value: unknown,
    path: Path | undefined,
    isExclusive: boolean,
  ): void {
    const branches = applied.node[keyword].map(readBranch);
    this.list.add(applied, keyword, { kind: "branches", branches, isExclusive }, value, path);
  }

  #explainMembers(roots: readonly Applied[], all: readonly Applied[], value: JsonObject, path: Path | undefined): void {
    const applied = all.filter(({ node }) => describesMembers(node));
    if (applied.length === 0) {
      return;
    }
    const isOpen =
      applied.some(({ node }) => allowsOthers(node)) || !applied.some(({ node }) => node.properties.size > 0);
    const unevaluated = this.#findUnevaluated(applied, value);

    for (const [name, member] of Object.entries<unknown>(value)) {
      if (member === undefined) {
        continue;
      }
      const children = [
        ...applied.flatMap(({ node, because }) => childrenOf(node, name).map((child) => ({ node: child, because }))),
        ...(unevaluated.get(name) ?? []).flatMap(({ node, because }): Applied[] =>
          node.unevaluatedProperties === undefined ? [] : [{ node: node.unevaluatedProperties, because }],
        ),
      ];
      const forbidding =
        applied.find(({ node }) => childrenOf(node, name).some(({ json }) => json === false)) ??
        unevaluated.get(name)?.find(({ node }) => node.unevaluatedProperties?.json === false);
      if (forbidding !== undefined) {
        this.list.addUndocumented(forbidding, applied, name, member, path);
      } else if (children.length > 0) {
        this.explainPlace(children, member, { parent: path, token: name });
      } else if (!isOpen) {
        this.list.addUndocumented(holderOf(roots, applied), applied, name, member, path);
      }
      for (const { node, because } of applied) {
        const { propertyNames } = node;
        if (propertyNames !== undefined && !this.#matcher.matches(propertyNames, name)) {
          this.list.addName({ node, because }, propertyNames, name, path);
        }
      }
    }
  }

  /** The schemas whose `unevaluatedProperties` is about a member, by its name. */
  #findUnevaluated(applied: readonly Applied[], value: JsonObject): ReadonlyMap<string, readonly Applied[]> {
    const found = new Map<string, Applied[]>();
    for (const schema of applied) {
      for (const name of this.#matcher.unevaluatedNames(schema.node, value)) {
        found.set(name, [...(found.get(name) ?? []), schema]);
      }
    }
    return found;
  }

  #explainItems(all: readonly Applied[], value: readonly unknown[], path: Path | undefined): void {
    for (const { node, because } of all) {
      const { unevaluatedItems } = node;
      for (const index of this.#matcher.unevaluatedIndices(node, value)) {
        if (unevaluatedItems !== undefined) {
          this.explainPlace([{ node: unevaluatedItems, because }], value[index], { parent: path, token: index });
        }
      }
    }
    const applied = all.filter(({ node }) => node.items !== undefined || node.prefixItems.length > 0);
    const [only] = applied;
    if (applied.length === 1 && only?.node.prefixItems.length === 0 && only.node.items !== undefined) {
      const items = [{ node: only.node.items, because: only.because }];
      for (const [index, item] of value.entries()) {
        this.explainPlace(items, item, { parent: path, token: index });
      }
      return;
    }
    for (const [index, item] of value.entries()) {
      const schemas = applied.flatMap(({ node, because }): Applied[] => {
        const schema = node.prefixItems[index] ?? node.items;
        return schema === undefined ? [] : [{ node: schema, because }];
      });
      if (schemas.length > 0) {
        this.explainPlace(schemas, item, { parent: path, token: index });
      }
    }
  }
}

/** The schema that lacks a field: the only one that declares any, or what the place was reached by. */
function holderOf(roots: readonly Applied[], applied: readonly Applied[]): Applied | undefined {
  const declaring = applied.filter(({ node }) => node.properties.size > 0 || allowsOthers(node));
  return declaring.length === 1 ? declaring[0] : roots[0];
}
