import type { NameTree } from "../../src/products/stripe/stripe-api/parameter-names.ts";

/** What one source knows of Stripe's API. Paths have `{}` where an id goes. */
export interface StripeApi {
  /** `GET /v1/customers/{}` */
  readonly routes: readonly string[];
  readonly parameters: ReadonlyMap<string, readonly NameTree[]>;
}

/** Where payment methods of any kind are made. */
export const PAYMENT_METHODS = "POST /v1/payment_methods";

/** One tree with the names and values of all of them, sorted. */
export function mergeNames(trees: readonly NameTree[]): NameTree {
  const names = [...new Set(trees.flatMap((tree) => [...(tree.members?.keys() ?? [])]))].toSorted();
  const members = names.map(
    (name) => [name, mergeNames(trees.flatMap((tree) => tree.members?.get(name) ?? []))] as const,
  );
  return createTree(
    trees.flatMap((tree) => tree.values ?? []),
    new Map(members),
  );
}

/** Leaves values only where our own document lists values: elsewhere no value is ever refused. */
export function keepValues(tree: NameTree, own: NameTree | undefined): NameTree {
  const members = [...(tree.members ?? [])].map(
    ([name, member]) => [name, keepValues(member, own?.members?.get(name))] as const,
  );
  return createTree(own?.values === undefined ? [] : (tree.values ?? []), new Map(members));
}

/** A tree without empty parts. The empty value unsets, and is not one of a list. */
export function createTree(values: readonly string[], members: ReadonlyMap<string, NameTree>): NameTree {
  const known = [...new Set(values)].filter((value) => value !== "").toSorted();
  return { ...(known.length > 0 && { values: known }), ...(members.size > 0 && { members }) };
}
