import type { Operation } from "./operation.ts";

export interface RouteMatch {
  readonly operation: Operation;
  /** Decoded values of the path's `{parameters}`. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

export type Router = (method: string, pathname: string) => RouteMatch | undefined;

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Finds the operation that a method and a path (no query) belong to. Literal segments go before parameters. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = new Map<string, Route[]>();

  for (const operation of operations) {
    const segments = operation.path.split("/");
    const key = `${operation.method} ${segments.length}`;
    const fellows = [...(routes.get(key) ?? []), { operation, segments }];
    routes.set(
      key,
      fellows.toSorted((left, right) => countParameters(left) - countParameters(right)),
    );
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

function countParameters(route: Route): number {
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
