import type { Operation } from "../contract/model/operation.ts";
import { branchesOf, isEmptyMarker, type SchemaNode } from "../schema/schema-node.ts";
import { bodySchema } from "./base-request.ts";

/** A parameter that the empty string unsets: where it is sent, and the names that lead to it. */
export interface EmptyableParameter {
  readonly part: "query" | "body";
  readonly path: readonly string[];
}

/** Every parameter of an operation that the contract lets be emptied, within objects too. */
export function listEmptyable(operation: Operation): EmptyableParameter[] {
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, schema }) => listWithin(schema, [name]));
  return [
    ...query.map((path) => ({ part: "query", path }) as const),
    ...listWithin(bodySchema(operation), []).map((path) => ({ part: "body", path }) as const),
  ];
}

function listWithin(schema: SchemaNode | undefined, path: readonly string[]): (readonly string[])[] {
  if (schema === undefined) {
    return [];
  }
  const branches = branchesOf(schema.target).map(({ target }) => target);
  return [
    ...(branches.some(isEmptyMarker) ? [path] : []),
    ...branches.flatMap((branch) => listWithin(branch, path)),
    ...[...schema.target.properties].flatMap(([name, member]) => listWithin(member, [...path, name])),
  ];
}
