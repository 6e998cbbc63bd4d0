import type { CheckContext } from "./check-context.ts";
import { MOST_DEPARTURES } from "../explain-errors.ts";
import type { Departure, Part } from "./finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import type { Operation } from "../model/operation.ts";
import { followReference } from "../follow-reference.ts";

/** Stripe expands at most four levels. */
const DEEPEST_PATH = 4;

/**
 * Checks the paths of a parameter marked `x-expands`: each must lead to a field of the response that can be an id
 * or, expanded, the object itself.
 */
export function checkExpand(
  context: CheckContext,
  operation: Operation,
  query: JsonObject,
  body: JsonObject,
): Departure[] {
  const response = operation.responses.find(({ status }) => status.startsWith("2"))?.content?.schemaPointer;
  const departures: Departure[] = [];

  if (response === undefined) {
    return departures;
  }
  for (const { name, part, pointer } of findExpandParameters(context.document, operation)) {
    const paths = (part === "query" ? query : body)[name];
    for (const [index, path] of (Array.isArray(paths) ? paths : []).entries()) {
      if (departures.length === MOST_DEPARTURES) {
        return departures;
      }
      if (typeof path === "string" && !canExpand(context.document, response, path.split(".", DEEPEST_PATH + 1))) {
        departures.push({
          in: part,
          pointer: `/${name}/${index}`,
          rule: "expand",
          contractPointer: pointer,
          expected: describeExpandable(context.document, response),
          got: JSON.stringify(path.slice(0, 100)),
          severity: "breaking",
        });
      }
    }
  }
  return departures;
}

const describedPaths = new WeakMap<JsonObject, Map<string, string>>();

/** What the answer at a pointer can expand. Many paths of one request can be wrong, so it is written once. */
function describeExpandable(document: JsonObject, response: string): string {
  const described = describedPaths.get(document) ?? new Map<string, string>();
  describedPaths.set(document, described);
  let text = described.get(response);

  if (text === undefined) {
    text = `one of ${listExpandablePaths(document, response).join(", ") || "no path: nothing can be expanded"}`;
    described.set(response, text);
  }
  return text;
}

interface ExpandParameter {
  readonly name: string;
  readonly part: Part;
  readonly pointer: string;
}

const expandParameters = new WeakMap<Operation, readonly ExpandParameter[]>();

function findExpandParameters(document: JsonObject, operation: Operation): readonly ExpandParameter[] {
  let found = expandParameters.get(operation);

  if (found === undefined) {
    found = readExpandParameters(document, operation);
    expandParameters.set(operation, found);
  }
  return found;
}

function readExpandParameters(document: JsonObject, operation: Operation): ExpandParameter[] {
  const marked = (pointer: string): boolean => {
    const schema = resolvePointer(document, pointer);
    return isJsonObject(schema) && schema["x-expands"] === true;
  };
  const found: ExpandParameter[] = operation.parameters
    .filter((parameter) => parameter.in === "query" && marked(parameter.schemaPointer))
    .map((parameter) => ({ name: parameter.name, part: "query", pointer: parameter.pointer }));
  const properties = `${operation.body?.schemaPointer ?? "#"}/properties`;

  for (const name of Object.keys(resolvePointer(document, properties) ?? {})) {
    const pointer = followReference(document, `${properties}/${name}`);
    if (operation.body !== undefined && marked(pointer)) {
      found.push({ name, part: "body", pointer });
    }
  }
  return found;
}

/** Whether a path leads to something expandable. What lies within an object of another API is not ours to refuse. */
function canExpand(document: JsonObject, pointer: string, path: readonly string[]): boolean {
  if (path.length > DEEPEST_PATH) {
    return false;
  }
  let current: string | undefined = pointer;
  let isExpandable = false;

  for (const name of path) {
    const schema = resolvePointer(document, current) as JsonObject;
    if (isForeign(schema)) {
      return true;
    }
    const member = memberPointer(document, current, name);
    if (member === undefined) {
      return false;
    }
    const expanded = expandedPointer(document, member);
    isExpandable = expanded !== undefined;
    current = expanded ?? itemsPointer(document, member);
  }
  return isExpandable;
}

/** Every path that can be expanded, shortest first; into objects of other APIs only their own level. */
export function listExpandablePaths(document: JsonObject, pointer: string, prefix: readonly string[] = []): string[] {
  const schema = resolvePointer(document, pointer) as JsonObject;

  if (prefix.length >= DEEPEST_PATH || isForeign(schema) || !isJsonObject(schema["properties"])) {
    return [];
  }
  return Object.keys(schema["properties"]).flatMap((name) => {
    const member = memberPointer(document, pointer, name) as string;
    const expanded = expandedPointer(document, member);
    const path = [...prefix, name];
    const own = expanded === undefined ? [] : [path.join(".")];
    return [...own, ...listExpandablePaths(document, expanded ?? itemsPointer(document, member), path)];
  });
}

function isForeign(schema: JsonObject): boolean {
  return schema["additionalProperties"] === true;
}

function memberPointer(document: JsonObject, pointer: string, name: string): string | undefined {
  const member = `${pointer}/properties/${name}`;
  return resolvePointer(document, member) === undefined
    ? undefined
    : skipNull(document, followReference(document, member));
}

/** The object that an id of this schema expands to: of `anyOf: [string, object]`, the object. */
function expandedPointer(document: JsonObject, pointer: string): string | undefined {
  const branches = branchPointers(document, pointer);
  const types = branches.map((branch) => (resolvePointer(document, branch) as JsonObject)["type"]);
  return types.includes("string") ? branches[types.indexOf("object")] : undefined;
}

function itemsPointer(document: JsonObject, pointer: string): string {
  const schema = resolvePointer(document, pointer) as JsonObject;
  return schema["items"] === undefined ? pointer : followReference(document, `${pointer}/items`);
}

/** `anyOf: [object, null]` is the object. */
function skipNull(document: JsonObject, pointer: string): string {
  const branches = branchPointers(document, pointer).filter(
    (branch) => (resolvePointer(document, branch) as JsonObject)["type"] !== "null",
  );
  return branches.length === 1 ? (branches[0] as string) : pointer;
}

function branchPointers(document: JsonObject, pointer: string): string[] {
  const branches = (resolvePointer(document, pointer) as JsonObject)["anyOf"] as readonly JsonValue[] | undefined;
  return (branches ?? []).map((_, index) => followReference(document, `${pointer}/anyOf/${index}`));
}
