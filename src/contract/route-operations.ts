import type { Operation } from "./operation.ts";

/** What can be routed to. */
export interface Routable {
  readonly method: string;
  /** `/v1/customers/{customer}` */
  readonly path: string;
}

export interface RouteMatch<Target extends Routable = Operation> {
  readonly operation: Target;
  /** Decoded values of the path's `{parameters}`. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

export type Router<Target extends Routable = Operation> = (
  method: string,
  pathname: string,
) => RouteMatch<Target> | undefined;

interface Route<Target> {
  readonly operation: Target;
  readonly segments: readonly string[];
}

/**
 * Finds what a method and a path (no query) belong to. The path with fewer parameters goes first; of several with as many,
 * the one whose first difference is literal.
 */
export function createRouter<Target extends Routable>(operations: readonly Target[]): Router<Target> {
  const routes = new Map<string, Route<Target>[]>();

  for (const operation of operations) {
    const segments = operation.path.split("/");
    const key = `${operation.method} ${segments.length}`;
    const fellows = [...(routes.get(key) ?? []), { operation, segments }];
    routes.set(key, fellows.toSorted(compareRoutes));
  }
  return (method, pathname) => {
    const segments = pathname.split("/");
    for (const { operation, segments: wanted } of routes.get(`${method} ${segments.length}`) ?? []) {
      const pathParameters = matchSegments(wanted, segments);
      if (pathParameters !== undefined) {
        return { operation, pathParameters };
      }
    }
    return undefined;
  };
}

function compareRoutes(left: Route<Routable>, right: Route<Routable>): number {
  const more = countParameters(left) - countParameters(right);
  if (more !== 0) {
    return more;
  }
  const index = left.segments.findIndex(
    (segment, at) => isParameter(segment) !== isParameter(right.segments[at] ?? ""),
  );
  return index === -1 ? 0 : isParameter(left.segments[index] ?? "") ? 1 : -1;
}

function countParameters(route: Route<Routable>): number {
  return route.segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function matchSegments(wanted: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  let values: Record<string, string> | undefined;

  for (let index = 0; index < wanted.length; index += 1) {
    const name = wanted[index] as string;
    const given = segments[index] as string;
    if (name === given) {
      continue;
    }
    if (!isParameter(name) || given === "") {
      return undefined;
    }
    values ??= {};
    values[name.slice(1, -1)] = decode(given);
  }
  return values ?? {};
}

function decode(segment: string): string {
  if (!segment.includes("%")) {
    return segment;
  }
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
