import type { Contract } from "../../contract/contract.ts";
import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { diffRequests } from "../../contract/diff/diff-documents.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { RouteMatch } from "../../contract/model/route-operations.ts";
import type { FindingData } from "../../findings/finding.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import type { Said } from "./place-changes.ts";

/**
 * Whether a version refuses requests that another one accepts, and by what: by what is sent (the names of parameters, the values
 * of enums), or by any text in them.
 */
export type Refuses = "nothing" | "names" | "texts";

/** The rules of changes that do not depend on the text of a value. */
const NAMING_RULES: readonly string[] = ["removed", "added", "required", "enum"];

export function whatIsRefused({ product: { expansion } }: Contract, before: Operation, after: Operation): Refuses {
  const breaking = diffRequests(before, after).filter(({ severity }) => severity === "breaking");
  const rulesOf = ({ rules }: Operation): string => JSON.stringify(rules.map(({ pointer: _, ...rule }) => rule));
  if (breaking.some(({ rule }) => !NAMING_RULES.includes(rule)) || rulesOf(before) !== rulesOf(after)) {
    return "texts";
  }
  const whatExpands = (operation: Operation): string => String(expansion?.pathsOf(operation));
  return breaking.length > 0 || whatExpands(before) !== whatExpands(after) ? "names" : "nothing";
}

/** A contract, and the operation of a request in it. */
export interface Reader {
  readonly contract: Contract;
  readonly match: RouteMatch;
}

/** Why a version refuses a request, and where one of the two versions says so. */
export interface Refused {
  readonly data: FindingData;
  readonly said: Said;
}

/** What is wrong with a request in another version, and not in its own. */
export function findRefusals(before: Reader, after: Reader, request: ExchangeRequest): readonly Refused[] {
  const { contract, match } = after;
  const version = contract.product.versions?.headersOf(contract.version);
  const renamed = { ...request, headers: { ...request.headers, ...version } };
  const refused = contract.readRequest(match, renamed).findings;
  if (refused.length === 0) {
    return [];
  }
  const present = before.contract.readRequest(before.match, request).findings;
  const known = new Set(present.map(nameOf));
  return refused
    .filter((data) => !known.has(nameOf(data)))
    .map((data) => ({ data: describeRefusal(contract, data), said: placeOf(before, data) }));
}

function nameOf(data: FindingData): string {
  const missing = data.expected.kind === "name" ? data.expected.name : "";
  return [data.in, data.pointer, data.rule, missing].join(" ");
}

/** What is gone is still in the version of the traffic, with its history. */
function placeOf({ contract, match }: Reader, { contractPointer, expected, in: part }: FindingData): Said {
  const otherwise: Said = { isIn: "after", pointer: contractPointer };
  if (expected.kind !== "no-name") {
    return otherwise;
  }
  const { name } = expected;
  const parameter = match.operation.parameters.find((declared) => declared.in === part && declared.name === name);
  const pointer = parameter?.pointer ?? `${contractPointer}/properties/${escapeToken(name)}`;
  const isDeclared = parameter !== undefined || contract.model.schemaAt(pointer) !== undefined;
  return isDeclared ? { isIn: "before", pointer } : otherwise;
}

/** Parameters have the names that requests write. */
function describeRefusal({ product }: Contract, data: FindingData): FindingData {
  const path = parsePointer(data.pointer);
  if (data.expected.kind === "no-name") {
    const got = data.got.kind === "unknown-parameter" ? ({ kind: "one" } as const) : data.got;
    return { ...data, expected: { kind: "no-name", name: product.form.formatName(path) }, got };
  }
  return data.expected.kind === "name"
    ? { ...data, expected: { kind: "name", name: product.form.formatName([...path, data.expected.name]) } }
    : data;
}
