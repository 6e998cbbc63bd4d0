import type { Contract } from "../../contract/contract.ts";
import type { Example, MediaType, Operation } from "../../contract/model/operation.ts";
import { isDeepEqual } from "../../schema/is-deep-equal.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { isOpaque } from "./is-id.ts";

/** Outweighs any other agreement: only what the request asks for is expanded. */
const EXPANSION = 1000;

/** The examples that fit a request best. Those in which nothing can vary count only if there are no others. */
export function nearestExamples(
  contract: Contract,
  operation: Operation,
  { examples }: MediaType,
  asked: JsonObject,
): readonly Example[] {
  const varied = examples.filter(({ value }) => value !== undefined && canVary(value));
  const scored = (varied.length === 0 ? examples : varied).map((example) => ({
    example,
    score: scoreExpansions(contract, operation, example, asked) + scoreMembers(operation, example, asked),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ example }) => example);
}

function canVary(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) {
    return typeof value === "number" || (typeof value === "string" && isOpaque(value));
  }
  return Object.values(value).some(canVary);
}

function scoreExpansions({ product }: Contract, operation: Operation, { value }: Example, asked: JsonObject): number {
  const lists = Object.values(asked).filter((list) => isJsonArray(list));
  const wrong = (product.expansion?.pathsOf(operation) ?? []).filter((path) => {
    const isAsked = lists.some((list: readonly JsonValue[]) => list.includes(path));
    return isAsked !== isExpanded(value, path.split("."));
  });
  return -EXPANSION * wrong.length;
}

function isExpanded(value: JsonValue | undefined, path: readonly string[]): boolean {
  const [name = "", ...rest] = path;
  if (isJsonArray(value)) {
    return value.some((item) => isExpanded(item, path));
  }
  return isJsonObject(value) && (path.length === 0 || isExpanded(value[name], rest));
}

/** Compares the fields that are both parameters and part of the answer, such as the holder of a session. */
function scoreMembers(operation: Operation, { value }: Example, asked: JsonObject): number {
  if (!isJsonObject(value)) {
    return 0;
  }
  const fields = operation.body?.media[0]?.schema?.shape.members.keys() ?? [];
  const parameters = operation.parameters.filter(({ in: part }) => part === "query").map(({ name }) => name);
  const names = new Set([...fields, ...parameters]);
  return [...names].reduce((sum, name) => sum + compare(asked[name], value[name]), 0);
}

/** Adds one for each equal value and subtracts one for each that differs or is only on one side. */
function compare(asked: JsonValue | undefined, shown: JsonValue | undefined): number {
  if (isEmpty(asked) || isEmpty(shown)) {
    return isEmpty(asked) && isEmpty(shown) ? 0 : -1;
  }
  if (isJsonObject(asked) && isJsonObject(shown)) {
    const names = new Set([...Object.keys(asked), ...Object.keys(shown)]);
    return [...names].reduce((sum, name) => sum + compare(asked[name], shown[name]), 0);
  }
  return isDeepEqual(sorted(asked), sorted(shown)) || isSameKindOfId(asked, shown) ? 1 : -1;
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === "" || (isJsonArray(value) && value.length === 0);
}

function sorted(value: JsonValue | undefined): unknown {
  return isJsonArray(value) ? value.map(String).toSorted() : value;
}

/** Ids with the same prefix count as equal. */
function isSameKindOfId(asked: JsonValue | undefined, shown: JsonValue | undefined): boolean {
  return (
    typeof asked === "string" &&
    typeof shown === "string" &&
    isOpaque(shown) &&
    asked.startsWith(shown.slice(0, shown.lastIndexOf("_") + 1))
  );
}
