import { parseParameterName } from "../protocol/form/parameter-name.ts";
import type { FindingData, Part } from "../findings/finding.ts";
import { type JsonObject, type JsonValue, memberAt } from "../schema/json.ts";
import { formatPointer } from "../schema/json-pointer.ts";
import type { ParameterRule } from "../contract/model/operation.ts";
import type { RequestRule } from "../contract/product/product.ts";

/**
 * Checks `x-parameter-rules`: which parameters exclude each other, which need another's value.
 * If a condition has a finding already, what depends on it is not reported again.
 */
export const checkParameterRules: RequestRule = ({ rules }, { query, body, findings }) =>
  rules
    .filter((rule) => rule.kind === "exclusive" || !hasFinding(rule.when.parameter, findings))
    .flatMap((rule) => checkRule(rule, query, body));

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

function hasFinding(name: string, findings: readonly FindingData[]): boolean {
  if (findings.length === 0) {
    return false;
  }
  const pointer = formatPointer(pathOf(name));
  return findings.some((finding) => finding.pointer === pointer);
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
