import { isJsonObject, type JsonObject } from "../schema/json.ts";
import {
  allowsOthers,
  declaresMembers,
  describesMembers,
  isAlone,
  isPlainObject,
  isUnion,
} from "../schema/compositions.ts";
import { isLaterProperty, isLaterValue } from "../schema/later.ts";
import { isEmptyMarker, type SchemaNode } from "../schema/schema-node.ts";
import { bitOfValue } from "../schema/type-set.ts";
import { childrenOf, hasMember, type ValueMatcher } from "../schema/value-matcher.ts";
import { type Applied, type ExplainOptions, FindingList } from "./finding-list.ts";
import type { Path } from "./path.ts";
import { readBranch, typeNames } from "./read-branch.ts";
import type { Counted, TriedBranches } from "./tried-branches.ts";

/** Where counting ends: a value with more findings than this has "more than" so many. */
const MOST_COUNTED = 10_000;

/** Unions within unions are explained branch by branch down to this level; below, only that no branch matches. */
const DEEPEST_UNION = 16;

/**
 * On how many levels a compiled validator is asked before findings are looked for. Each validator reads all that is
 * below its level, so without a limit a deep value would take quadratic time.
 */
const MOST_VALIDATED = 16;

const NOTHING_COUNTED: Counted = { count: 0, wrongConstants: 0 };

/** What is known of one value, whoever asks. */
export interface Knowledge {
  readonly matcher: ValueMatcher;
  /** What trying a branch has counted. Without it each level of a union would try all branches below it again. */
  readonly tries: TriedBranches;
  /** How deeply the place that is being explained is nested. */
  depth: number;
}

/** Walks a value with its schemas and collects findings. Those beyond `most` are counted and not made. */
export class Explainer {
  readonly list: FindingList;
  readonly #options: ExplainOptions;
  readonly #knowledge: Knowledge;
  readonly #matcher: ValueMatcher;

  constructor(options: ExplainOptions, knowledge: Knowledge, most: number) {
    this.#options = options;
    this.#knowledge = knowledge;
    this.#matcher = knowledge.matcher;
    this.list = new FindingList(options, most);
  }

  /** Compares a value with all schemas that its place was reached by. */
  explainPlace(roots: readonly Applied[], value: unknown, path: Path | undefined): void {
    if (this.list.count >= MOST_COUNTED || this.#isInOrder(roots, value)) {
      return;
    }
    this.#knowledge.depth += 1;
    const applied = this.#applySchemas(roots, value, path);
    if (isJsonObject(value)) {
      this.#explainMembers(roots, applied, value, path);
    } else if (Array.isArray(value)) {
      this.#explainItems(applied, value, path);
    }
    this.#knowledge.depth -= 1;
  }

  /**
   * Whether a single schema describes the place and accepts the value. To ask a compiled validator, or to match a plain
   * value, is faster than to look for findings.
   */
  #isInOrder([root, ...others]: readonly Applied[], value: unknown): boolean {
    return root !== undefined && others.length === 0 && this.#accepts(root.node, value);
  }

  #accepts(node: SchemaNode, value: unknown): boolean {
    if (typeof value !== "object" || value === null) {
      return this.#matcher.matches(node, value);
    }
    if (this.#knowledge.depth > MOST_VALIDATED) {
      return false;
    }
    const isValid = this.#options.validatorOf?.(node);
    if (isValid !== undefined) {
      return isValid(value);
    }
    return isUnion(node) && node.anyOf.some((branch) => this.#options.validatorOf?.(branch)?.(value) === true);
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
      const { node } = applied;
      if (found.has(node)) {
        return;
      }
      found.set(node, applied);
      this.#compareKeywords(applied, value, path);
      if (node.ref !== undefined) {
        visit({ ...applied, node: node.ref });
      }
      for (const member of node.allOf) {
        visit({ ...applied, node: member });
      }
      for (const keyword of ["anyOf", "oneOf"] as const) {
        for (const branch of this.#chooseBranches(applied, keyword, value, path)) {
          visit(branch);
        }
      }
      if (node.not !== undefined && this.#matcher.matches(node.not, value)) {
        this.list.add(applied, "not", { kind: "limit", keyword: "not", limit: node.not.json }, value, path);
      }
      for (const part of this.#matcher.conditionalParts(node, value)) {
        visit({ ...applied, node: part });
      }
    };
    roots.forEach(visit);
    return [...found.values()];
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
      if ((types & bit) === 0 || test(value as never)) {
        continue;
      }
      if (keyword === "enum" && this.#options.unknownValue === "drift" && isLaterValue(node, value)) {
        this.list.tolerated += 1;
      } else {
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
    const branches = applied.node[keyword];
    if (branches.length === 0) {
      return [];
    }
    const matching = branches.filter((branch) => this.#matcher.matches(branch, value));
    if (matching.length > 0) {
      if (keyword === "oneOf" && matching.length > 1) {
        this.#addBranches(applied, keyword, value, path, true);
      }
      return matching.map((branch) => ({ ...applied, node: branch }));
    }
    const meant = applied.unions < DEEPEST_UNION ? this.#findMeantBranch(applied, keyword, value) : undefined;
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
  #findMeantBranch({ node, ...rest }: Applied, keyword: "anyOf" | "oneOf", value: unknown): Applied | undefined {
    const branches = node[keyword];
    const unions = rest.unions + 1;
    const bit = bitOfValue(value);
    const fitting = branches.filter((branch) => (branch.shape.types & bit) !== 0 && !isEmptyMarker(branch));
    const tried = fitting.map((branch) => ({
      branch,
      list:
        fitting.length === 1 ? NOTHING_COUNTED : this.#tryBranch({ node: branch, because: undefined, unions }, value),
    }));
    const [best] = tried.toSorted(
      ({ list: left }, { list: right }) => left.wrongConstants - right.wrongConstants || left.count - right.count,
    );
    if (best === undefined) {
      return undefined;
    }
    const name = best.branch.target.name ?? `${keyword}/${branches.indexOf(best.branch)}`;
    return {
      node: best.branch,
      because: { branch: name, reason: tried.length === 1 ? "only-type" : "fewest-findings" },
      unions,
    };
  }

  #tryBranch(branch: Applied, value: unknown): Counted {
    return this.#knowledge.tries.recall(branch, value, () => {
      const counter = new Explainer(this.#options, this.#knowledge, 0);
      counter.explainPlace([branch], value, undefined);
      return counter.list;
    });
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
    const declaring = applied.length === 1 && isPlainObject(applied[0]?.node) ? applied[0]?.node : undefined;

    for (const name of Object.keys(value)) {
      const member: unknown = value[name];
      const declared = declaring?.properties.get(name);
      if (member === undefined || (declared !== undefined && this.#accepts(declared, member))) {
        continue;
      }
      const children = [
        ...applied.flatMap((schema) => childrenOf(schema.node, name).map((child) => ({ ...schema, node: child }))),
        ...(unevaluated?.get(name) ?? []).flatMap((schema): Applied[] => {
          const { unevaluatedProperties } = schema.node;
          return unevaluatedProperties === undefined ? [] : [{ ...schema, node: unevaluatedProperties }];
        }),
      ];
      const forbidding = children.some(({ node }) => node.json === false)
        ? findForbidding(applied, unevaluated?.get(name), name)
        : undefined;
      if (forbidding !== undefined) {
        this.list.addUndocumented(forbidding, applied, name, member, path);
      } else if (children.length > 0) {
        this.explainPlace(children, member, { parent: path, token: name });
      } else if (applied.some(({ node }) => isLaterProperty(node, name))) {
        this.list.tolerated += 1;
      } else if (!isOpen) {
        this.list.addUndocumented(holderOf(roots, applied), applied, name, member, path);
      }
      for (const schema of applied) {
        const { propertyNames } = schema.node;
        if (propertyNames !== undefined && !this.#matcher.matches(propertyNames, name)) {
          this.list.addName(schema, propertyNames, name, path);
        }
      }
    }
  }

  /** The schemas whose `unevaluatedProperties` is about a member, by its name. */
  #findUnevaluated(
    applied: readonly Applied[],
    value: JsonObject,
  ): ReadonlyMap<string, readonly Applied[]> | undefined {
    if (!applied.some(({ node }) => node.unevaluatedProperties !== undefined)) {
      return undefined;
    }
    const found = new Map<string, Applied[]>();
    for (const schema of applied) {
      for (const name of this.#matcher.unevaluatedNames(schema.node, value)) {
        found.set(name, [...(found.get(name) ?? []), schema]);
      }
    }
    return found;
  }

  #explainItems(all: readonly Applied[], value: readonly unknown[], path: Path | undefined): void {
    for (const schema of all) {
      const { unevaluatedItems } = schema.node;
      for (const index of this.#matcher.unevaluatedIndices(schema.node, value)) {
        if (unevaluatedItems !== undefined) {
          this.explainPlace([{ ...schema, node: unevaluatedItems }], value[index], { parent: path, token: index });
        }
      }
    }
    const applied = all.filter(({ node }) => node.items !== undefined || node.prefixItems.length > 0);
    const [only] = applied;
    if (applied.length === 1 && only?.node.prefixItems.length === 0 && only.node.items !== undefined) {
      const items = [{ ...only, node: only.node.items }];
      for (const [index, item] of value.entries()) {
        if (this.list.count >= MOST_COUNTED) {
          return;
        }
        this.explainPlace(items, item, { parent: path, token: index });
      }
      return;
    }
    for (const [index, item] of value.entries()) {
      const schemas = applied.flatMap((list): Applied[] => {
        const schema = list.node.prefixItems[index] ?? list.node.items;
        return schema === undefined ? [] : [{ ...list, node: schema }];
      });
      if (schemas.length > 0) {
        this.explainPlace(schemas, item, { parent: path, token: index });
      }
    }
  }
}

/** The schema that lacks a field: the only one that declares any, or what the place was reached by. */
function holderOf(roots: readonly Applied[], applied: readonly Applied[]): Applied | undefined {
  const declaring = applied.filter(({ node }) => declaresMembers(node));
  return declaring.length === 1 ? declaring[0] : roots[0];
}

/** The schema that says `false` of a member. */
function findForbidding(
  applied: readonly Applied[],
  unevaluated: readonly Applied[] | undefined,
  name: string,
): Applied | undefined {
  return (
    applied.find(({ node }) => childrenOf(node, name).some(({ json }) => json === false)) ??
    unevaluated?.find(({ node }) => node.unevaluatedProperties?.json === false)
  );
}
