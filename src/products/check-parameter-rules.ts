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
export const checkParameterRules: RequestRule = ({ rules }, { query, body, findings }) => {
  let found: FindingData[] | undefined;
  for (const rule of rules) {
    const finding =
      rule.kind === "exclusive"
        ? checkExclusive(rule, query, body)
        : hasFinding(rule.when.parameter, findings)
          ? undefined
          : checkOnlyWhen(rule, query, body);
    if (finding !== undefined) {
      found ??= [];
      found.push(finding);
    }
  }
  return found ?? NONE;
};

type RuleOf<Kind> = Extract<ParameterRule, { readonly kind: Kind }>;

const NONE: readonly FindingData[] = [];

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

function checkExclusive(
  { kind, parameters, pointer }: RuleOf<"exclusive">,
  query: JsonObject,
  body: JsonObject,
): FindingData | undefined {
  const present = parameters.filter((name) => findParameter(name, query, body) !== undefined);
  const [, second] = present;
  const found = second === undefined ? undefined : findParameter(second, query, body);
  return (
    found && {
      rule: kind,
      contractPointer: pointer,
      severity: "breaking",
      in: found.part,
      pointer: formatPointer(found.path),
      expected: { kind: "at-most-one", names: parameters },
      got: { kind: "names", names: present },
    }
  );
}

function checkOnlyWhen(
  { kind, parameter, pointer, when }: RuleOf<"only-when">,
  query: JsonObject,
  body: JsonObject,
): FindingData | undefined {
  const found = findParameter(parameter, query, body);
  const condition = found && findParameter(when.parameter, query, body)?.value;
  if (found === undefined || condition === undefined || condition === when.equals) {
    return undefined;
  }
  return {
    rule: kind,
    contractPointer: pointer,
    severity: "breaking",
    in: found.part,
    pointer: formatPointer(found.path),
    expected: { kind: "only-when", name: parameter, other: when.parameter, value: when.equals },
    got: { kind: "words", words: `${parameter} with ${when.parameter} ${JSON.stringify(condition)}` },
  };
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
