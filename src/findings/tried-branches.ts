import type { SchemaNode } from "../schema/schema-node.ts";
import type { Applied } from "./finding-list.ts";

/** How badly a value matches a branch. */
export interface Counted {
  readonly count: number;
  readonly wrongConstants: number;
}

/** What trying the branches of unions has counted, for objects and lists: by branch, value and level of unions. */
export class TriedBranches {
  readonly #known = new Map<SchemaNode, Map<object, Map<number, Counted>>>();

  recall({ node, unions }: Applied, value: unknown, count: () => Counted): Counted {
    if (typeof value !== "object" || value === null) {
      return count();
    }
    let values = this.#known.get(node);
    if (values === undefined) {
      values = new Map();
      this.#known.set(node, values);
    }
    let levels = values.get(value);
    if (levels === undefined) {
      levels = new Map();
      values.set(value, levels);
    }
    const known = levels.get(unions) ?? count();
    levels.set(unions, known);
    return known;
  }
}
