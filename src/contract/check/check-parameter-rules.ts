import { parseParameterName } from "../../protocol/form/parameter-name.ts";
import type { FindingData, Part } from "../../findings/finding.ts";
import { type JsonObject, type JsonValue, memberAt } from "../../schema/json.ts";
import { formatPointer } from "../../schema/json-pointer.ts";
import type { Operation, ParameterRule } from "../model/operation.ts";

/**
 * Checks `x-parameter-rules`: which parameters exclude each other, which need another's value.
 * A wrong condition was reported already, in `told`; what depends on it is not reported again.
 */
export function checkParameterRules(
  operation: Operation,
  query: JsonObject,
  body: JsonObject,
  told: readonly FindingData[],
): FindingData[] {
  return operation.rules
    .filter((rule) => rule.kind === "exclusive" || !isTold(rule.when.parameter, told))
    .flatMap((rule) => checkRule(rule, query, body));
}

/** Rules are read at every request; the names in them are the contract's and few. */
const parsedNames = new Map<string, readonly string[]>();

function pathOf(name: string): readonly string[] {
  let path = parsedNames.get(name);
  if (path === undefined) {
    path = parseParameterName(name) ?? [name];
    parsedNames.set(name, path);
  }
  return path;
}

function isTold(name: string, told: readonly FindingData[]): boolean {
  if (told.length === 0) {
    return false;
  }
  const pointer = formatPointer(pathOf(name));
  return told.some((finding) => finding.pointer === pointer);
}

function checkRule(rule: ParameterRule, query: JsonObject, body: JsonObject): FindingData[] {
  const base = { rule: rule.kind, contractPointer: rule.pointer, severity: "breaking" } as const;

  if (rule.kind === "exclusive") {
    const present = rule.parameters.flatMap((name) => {
      const found = findParameter(name, query, body);
      return found === undefined ? [] : [{ name, ...found }];
    });
    const [, second] = present;
    return second === undefined
      ? []
      : [
          {
            ...base,
            in: second.part,
            pointer: formatPointer(second.path),
            expected: { kind: "at-most-one", names: rule.parameters },
            got: { kind: "names", names: present.map(({ name }) => name) },
          },
        ];
  }
  const found = findParameter(rule.parameter, query, body);
  const condition = findParameter(rule.when.parameter, query, body)?.value;
  if (found === undefined || condition === undefined || condition === rule.when.equals) {
    return [];
  }
  return [
    {
      ...base,
      in: found.part,
      pointer: formatPointer(found.path),
      expected: { kind: "only-when", name: rule.parameter, other: rule.when.parameter, value: rule.when.equals },
      got: { kind: "words", words: `${rule.parameter} with ${rule.when.parameter} ${JSON.stringify(condition)}` },
    },
  ];
}

function findParameter(
  name: string,
  query: JsonObject,
  body: JsonObject,
): { part: Part; path: readonly string[]; value: JsonValue } | undefined {
  const path = pathOf(name);
  const inQuery = memberAt(query, path);
  const value = inQuery ?? memberAt(body, path);
  return value === undefined ? undefined : { part: inQuery === undefined ? "body" : "query", path, value };
}
