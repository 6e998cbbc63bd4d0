import type { Operation } from "../../../contract/model/operation.ts";
import { createRouter, type RouteMatch } from "../../../contract/model/route-operations.ts";
import { namelessPath, readStripeApi } from "./read-stripe-api.ts";

/** Where a request of Stripe's API leads: to an operation that is simulated, to one that only Stripe has, or nowhere. */
export type StripeRoute =
  | { readonly kind: "operation"; readonly match: RouteMatch }
  | { readonly kind: "not-simulated" }
  | { readonly kind: "unknown" };

export type StripeRouter = (method: string, pathname: string) => StripeRoute;

/** A path with all its methods, those without an operation of ours included. */
interface KnownPath {
  readonly method: typeof ANY;
  readonly path: string;
  readonly operations: Map<string, Operation | undefined>;
}

/** Paths are found first, methods after them: `/v1/customers/search` is not a customer, whatever the method. */
const ANY = "*";

/** Routes requests to the operations that are simulated, among all routes that Stripe has. */
export function createStripeRouter(operations: readonly Operation[]): StripeRouter {
  const paths = new Map<string, KnownPath>();
  const pathOf = (path: string): KnownPath => {
    const known = paths.get(namelessPath(path)) ?? { method: ANY, path, operations: new Map() };
    paths.set(namelessPath(path), known);
    return known;
  };
  for (const operation of operations) {
    pathOf(operation.path).operations.set(operation.method, operation);
  }
  for (const [path, methods] of Object.entries(readStripeApi().routes)) {
    const known = pathOf(path).operations;
    for (const method of methods.split(" ").filter((candidate) => !known.has(candidate))) {
      known.set(method, undefined);
    }
  }
  const findPath = createRouter([...paths.values()]);

  return (method, pathname) => {
    const found = findPath(ANY, pathname);
    if (found === undefined || !found.operation.operations.has(method)) {
      return { kind: "unknown" };
    }
    const operation = found.operation.operations.get(method);
    return operation === undefined
      ? { kind: "not-simulated" }
      : { kind: "operation", match: { operation, pathParameters: found.pathParameters } };
  };
}
