import type { Operation } from "../contract/model/operation.ts";
import type { JsonObject } from "../schema/json.ts";
import { parseParameterName } from "../protocol/form/parameter-name.ts";
import { withoutParameter, withParameter } from "./parameter-tree.ts";

/**
 * Gives the parameter that another one depends on (`x-parameter-rules`, only-when) the value it needs, and removes
 * those that need another value.
 */
export function satisfyConditions(operation: Operation, parameter: string, tree: JsonObject): JsonObject {
  const rule = operation.rules.find(
    (candidate) =>
      candidate.kind === "only-when" &&
      (parameter === candidate.parameter || parameter.startsWith(`${candidate.parameter}[`)),
  );

  if (rule?.kind !== "only-when") {
    return tree;
  }
  const condition = parseParameterName(rule.when.parameter) ?? [];
  return withParameter(
    withoutDependents(operation, rule.when.parameter, rule.parameter, tree),
    condition,
    rule.when.equals,
  );
}

/** Takes out every parameter that depends on a condition, but for one. */
export function withoutDependents(operation: Operation, condition: string, kept: string, tree: JsonObject): JsonObject {
  return operation.rules.reduce(
    (current, rule) =>
      rule.kind === "only-when" && rule.when.parameter === condition && rule.parameter !== kept
        ? withoutParameter(current, parseParameterName(rule.parameter) ?? [])
        : current,
    tree,
  );
}
