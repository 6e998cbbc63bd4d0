import { isDeepEqual } from "../../schema/is-deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";

/** The fields of an object that an update changed, each with its value from before; null where it had none. Objects within it show no more than what changed in them. */
export function previousAttributes(before: JsonObject, after: JsonObject): JsonObject {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !isDeepEqual(before[name], after[name]))
      .map((name) => [name, previousValue(before[name] ?? null, after[name] ?? null)]),
  );
}

function previousValue(before: JsonValue, after: JsonValue): JsonValue {
  return isJsonObject(before) && isJsonObject(after) ? previousAttributes(before, after) : before;
}
