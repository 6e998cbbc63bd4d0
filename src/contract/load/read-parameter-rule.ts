import { isJsonArray, isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { ParameterRule } from "../model/operation.ts";

/** Reads one of `x-parameter-rules`; undefined when it is not a valid rule. */
export function readParameterRule(rule: JsonValue, pointer: string): ParameterRule | undefined {
  if (!isJsonObject(rule)) {
    return undefined;
  }
  const { kind, parameter, parameters, when } = rule;
  if (kind === "exclusive" && isJsonArray(parameters)) {
    return { kind, parameters: parameters.map(String), pointer };
  }
  if (kind === "only-when" && typeof parameter === "string" && isJsonObject(when)) {
    const { parameter: other, equals } = when;
    return typeof other === "string" && typeof equals === "string"
      ? { kind, parameter, when: { parameter: other, equals }, pointer }
      : undefined;
  }
  return undefined;
}
