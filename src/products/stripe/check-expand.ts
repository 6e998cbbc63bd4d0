import type { FindingData, Part } from "../../findings/finding.ts";
import { MOST_FINDINGS } from "../../findings/explain-value.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { isJsonArray, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { hasType } from "../../schema/type-set.ts";
import type { Expansion } from "../../contract/product/expansion.ts";
import type { RequestRule } from "../../contract/product/product.ts";
import type { Cited, Operation } from "../../contract/model/operation.ts";

/** Stripe expands at most four levels. */
const DEEPEST_PATH = 4;

/** A parameter that expands fields, as a request sends it. */
interface Given extends Cited {
  readonly name: string;
  readonly part: Part;
  readonly paths: readonly JsonValue[];
}

const NONE: readonly Given[] = [];

/**
 * Checks the paths of a parameter marked `x-expands`: each must lead to a field of the response that holds an id
 * or, expanded, the object itself.
 */
export const checkExpand: RequestRule = (operation, { query, body }) => {
  const given = [...listGiven(operation, "query", query), ...listGiven(operation, "body", body)];
  const response = given.length === 0 ? undefined : successSchema(operation);
  return response === undefined ? [] : checkPaths(response, given);
};

/** The parameters of a request that expand fields and are lists. Most requests have none. */
function listGiven(operation: Operation, part: "query" | "body", values: JsonObject): readonly Given[] {
  let given: Given[] | undefined;
  for (const name in values) {
    const paths = values[name];
    const parameter = isJsonArray(paths) ? findParameter(operation, part, name) : undefined;
    if (isJsonArray(paths) && parameter !== undefined) {
      given ??= [];
      given.push({ name, part, paths, pointer: parameter.pointer });
    }
  }
  return given ?? NONE;
}

/** The parameter of this name, if it is marked as one that expands fields. */
function findParameter(operation: Operation, part: "query" | "body", name: string): Cited | undefined {
  const inBody = operation.body?.media[0]?.schema?.properties.get(name);
  const parameter =
    part === "body"
      ? inBody && { pointer: inBody.target.pointer, schema: inBody }
      : operation.parameters.find((declared) => declared.in === part && declared.name === name);
  const keywords = parameter?.schema?.target.keywords;
  return keywords !== undefined && expansion.isMarked(keywords) ? parameter : undefined;
}

function checkPaths(response: SchemaNode, given: readonly Given[]): readonly FindingData[] {
  const findings: FindingData[] = [];
  let expandable: readonly string[] | undefined;

  for (const { name, part, paths, pointer } of given) {
    for (const [index, path] of paths.entries()) {
      if (findings.length === MOST_FINDINGS) {
        return findings;
      }
      if (typeof path === "string" && !canExpand(response, path.split(".", DEEPEST_PATH + 1))) {
        // Many paths of one request can be wrong; those that are right are listed once.
        expandable ??= listExpandablePaths(response);
        findings.push({
          in: part,
          pointer: `/${name}/${index}`,
          rule: "expand",
          contractPointer: pointer,
          expected: { kind: "paths", paths: expandable },
          got: { kind: "text", text: path.slice(0, 100), length: path.length },
          severity: "breaking",
        });
      }
    }
  }
  return findings;
}

/** A parameter marked `x-expands` expands. */
export const expansion: Expansion = {
  isMarked: (schema) => schema["x-expands"] === true,
  pathsOf: (operation) => {
    const response = successSchema(operation);
    return response === undefined ? [] : listExpandablePaths(response);
  },
};

/** What an operation answers when it succeeds. */
function successSchema(operation: Operation): SchemaNode | undefined {
  return operation.responses.find(({ status }) => status.startsWith("2"))?.media[0]?.schema;
}

/** Whether a path leads to something expandable. What lies within an object of another API is not ours to refuse. */
function canExpand(response: SchemaNode, path: readonly string[]): boolean {
  if (path.length > DEEPEST_PATH) {
    return false;
  }
  let current = response;
  let isExpandable = false;

  for (const name of path) {
    if (isForeign(current)) {
      return true;
    }
    const member = memberOf(current, name);
    if (member === undefined) {
      return false;
    }
    const expanded = expandedOf(member);
    isExpandable = expanded !== undefined;
    current = expanded ?? itemsOf(member);
  }
  return isExpandable;
}

/** Every path that can be expanded, shortest first; into objects of other APIs only their own level. */
function listExpandablePaths(node: SchemaNode, prefix: readonly string[] = []): string[] {
  if (prefix.length >= DEEPEST_PATH || isForeign(node)) {
    return [];
  }
  return [...node.properties.keys()].flatMap((name) => {
    const member = memberOf(node, name) ?? node;
    const expanded = expandedOf(member);
    const path = [...prefix, name];
    return [
      ...(expanded === undefined ? [] : [path.join(".")]),
      ...listExpandablePaths(expanded ?? itemsOf(member), path),
    ];
  });
}

function isForeign(node: SchemaNode): boolean {
  return node.additionalProperties?.json === true;
}

function memberOf(node: SchemaNode, name: string): SchemaNode | undefined {
  const member = node.properties.get(name)?.target;
  return member === undefined ? undefined : skipNull(member);
}

/** The object that an id of this schema expands to: of `anyOf: [string, object]`, the object. */
function expandedOf(node: SchemaNode): SchemaNode | undefined {
  const branches = node.anyOf.map(({ target }) => target);
  return branches.some((branch) => isOnly(branch, "string"))
    ? branches.find((branch) => isOnly(branch, "object"))
    : undefined;
}

function itemsOf(node: SchemaNode): SchemaNode {
  return node.items?.target ?? node;
}

/** `anyOf: [object, null]` is the object. */
function skipNull(node: SchemaNode): SchemaNode {
  const branches = node.anyOf.map(({ target }) => target).filter((branch) => !isOnly(branch, "null"));
  return branches.length === 1 ? (branches[0] ?? node) : node;
}

function isOnly(node: SchemaNode, type: "string" | "object" | "null"): boolean {
  return node.keywords["type"] === type && hasType(node.types, type);
}
