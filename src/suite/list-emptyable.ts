import type { JsonObject, JsonValue } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import type { Operation } from "../contract/model/operation.ts";
import { resolveSchema } from "../contract/resolve-schema.ts";

/** A parameter that the empty string unsets: where it is sent, and the names that lead to it. */
export interface EmptyableParameter {
  readonly part: "query" | "body";
  readonly path: readonly string[];
}

/** Every parameter of an operation that the contract lets be emptied, within objects too. */
export function listEmptyable(document: JsonObject, operation: Operation): EmptyableParameter[] {
  const schemaAt = (pointer: string): JsonValue | undefined =>
    resolvePointer(document, pointer) as JsonValue | undefined;
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, schemaPointer }) => listWithin(document, schemaAt(schemaPointer), [name]))
    .map((path) => ({ part: "query", path }) as const);
  const body =
    operation.body === undefined
      ? []
      : listWithin(document, schemaAt(operation.body.schemaPointer), []).map(
          (path) => ({ part: "body", path }) as const,
        );
  return [...query, ...body];
}

/** Whether a branch of an `anyOf` is the empty string, the mark of what can be emptied. */
export function isEmptyMarker({ enum: values }: JsonObject): boolean {
  return Array.isArray(values) && values.every((value) => value === "");
}

function listWithin(
  document: JsonObject,
  schema: JsonValue | undefined,
  path: readonly string[],
): (readonly string[])[] {
  const resolved = resolveSchema(document, schema);
  const branches = Array.isArray(resolved["anyOf"]) ? (resolved["anyOf"] as JsonValue[]) : [];
  const own = branches.some((branch) => isEmptyMarker(resolveSchema(document, branch))) ? [path] : [];
  const members = Object.entries((resolved["properties"] ?? {}) as JsonObject);
  return [
    ...own,
    ...branches.flatMap((branch) => listWithin(document, branch, path)),
    ...members.flatMap(([name, member]) => listWithin(document, member, [...path, name])),
  ];
}
