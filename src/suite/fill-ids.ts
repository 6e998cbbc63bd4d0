import { listRoots } from "../contract/compile/list-roots.ts";
import type { Model } from "../contract/model/model.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { reachableSchemas } from "../schema/subschemas.ts";

/** Stands before an example id whose real prefix is not documented: no target has one of that kind. */
export const UNKNOWN_PREFIX = "undocumented";

/**
 * Replaces the example ids in parameters by ids that the target knows. Prefixes it has no id for are added to
 * `lacking`. Without `ids` nothing is replaced.
 */
export function fillIds(
  parameters: JsonObject,
  ids: ReadonlyMap<string, string> | undefined,
  prefixes: ReadonlySet<string>,
  lacking: Set<string>,
): JsonObject {
  const fill = (value: JsonValue): JsonValue => {
    if (isJsonArray(value)) {
      return value.map(fill);
    }
    if (isJsonObject(value)) {
      return fillIds(value, ids, prefixes, lacking);
    }
    const prefix = typeof value === "string" ? /^([a-z]+(?:_[a-z]+)*)_[A-Za-z0-9]+$/.exec(value)?.[1] : undefined;
    if (prefix === undefined || !prefixes.has(prefix)) {
      return value;
    }
    const id = ids?.get(prefix);
    if (id === undefined) {
      lacking.add(prefix);
    }
    return id ?? value;
  };
  return ids === undefined
    ? parameters
    : Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, fill(value)]));
}

/** Found once for a model: every case asks for them. */
const prefixesByModel = new WeakMap<Model, ReadonlySet<string>>();

/** Every id prefix that the contract speaks of (`x-id-prefix`). */
export function findIdPrefixes(model: Model): ReadonlySet<string> {
  const known = prefixesByModel.get(model);
  if (known !== undefined) {
    return known;
  }
  const prefixes = new Set([UNKNOWN_PREFIX]);
  for (const { keywords } of reachableSchemas(listRoots(model))) {
    if (typeof keywords["x-id-prefix"] === "string") {
      prefixes.add(keywords["x-id-prefix"]);
    }
  }
  prefixesByModel.set(model, prefixes);
  return prefixes;
}
