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

/** The routes with the same start: what follows is a literal segment, a parameter, or nothing. */
interface Branch<Target> {
  readonly literals: Map<string, Branch<Target>>;
  parameter: Branch<Target> | undefined;
  /** By method, the routes that end here. */
  readonly ends: Map<string, End<Target>>;
}

interface End<Target> {
  readonly operation: Target;
  /** The names of the path's parameters, each with the index of its segment. */
  readonly parameters: readonly (readonly [index: number, name: string])[];
}

/**
 * Finds what a method and a path (no query) belong to. From left to right, a literal segment goes before a parameter, so
 * that `/v1/customers/search` is not a customer.
 */
export function createRouter<Target extends Routable>(operations: readonly Target[]): Router<Target> {
  const root = createBranch<Target>();
  /** The routes without parameters, by path. They take precedence over all others. */
  const fixed = new Map<string, Map<string, RouteMatch<Target>>>();

  for (const operation of operations) {
    let branch = root;
    for (const segment of operation.path.split("/")) {
      branch = isParameter(segment)
        ? (branch.parameter ??= createBranch<Target>())
        : (branch.literals.get(segment) ?? addLiteral(branch, segment));
    }
    if (!branch.ends.has(operation.method)) {
      const parameters = listParameters(operation.path);
      branch.ends.set(operation.method, { operation, parameters });
      if (parameters.length === 0) {
        const byMethod = fixed.get(operation.path) ?? new Map<string, RouteMatch<Target>>();
        fixed.set(operation.path, byMethod.set(operation.method, { operation, pathParameters: {} }));
      }
    }
  }
  return (method, pathname) => {
    const match = fixed.get(pathname)?.get(method);
    if (match !== undefined) {
      return match;
    }
    const segments = pathname.split("/");
    const end = find(root, method, segments, 0);
    return end && { operation: end.operation, pathParameters: readParameters(end, segments) };
  };
}

function createBranch<Target>(): Branch<Target> {
  return { literals: new Map(), parameter: undefined, ends: new Map() };
}

function addLiteral<Target>(branch: Branch<Target>, segment: string): Branch<Target> {
  const added = createBranch<Target>();
  branch.literals.set(segment, added);
  return added;
}

function find<Target>(
  branch: Branch<Target>,
  method: string,
  segments: readonly string[],
  index: number,
): End<Target> | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    return branch.ends.get(method);
  }
  const literal = branch.literals.get(segment);
  const found = literal === undefined ? undefined : find(literal, method, segments, index + 1);
  return found === undefined && branch.parameter !== undefined && segment !== ""
    ? find(branch.parameter, method, segments, index + 1)
    : found;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function listParameters(path: string): [index: number, name: string][] {
  return path.split("/").flatMap((segment, index) => (isParameter(segment) ? [[index, segment.slice(1, -1)]] : []));
}

function readParameters({ parameters }: End<unknown>, segments: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [index, name] of parameters) {
    values[name] = decode(segments[index] ?? "");
  }
  return values;
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
