import type { Pair, YAMLMap } from "yaml";
import { isHistoryKey } from "../versions/span.ts";
import { findMember, keyOf } from "./yaml-tree.ts";

/** Behind which keys a key belongs: the first of these that is there. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  "x-enum-since": ["enum"],
  "x-enum-until": ["x-enum-since", "enum"],
  "x-nullable-since": ["type"],
  "x-nullable-until": ["x-nullable-since", "type"],
  encoding: ["schema"],
  parameters: ["x-parameter-rules", "tags", "description", "summary", "operationId"],
};

const STATUS = /^[1-5](\d\d|XX)$/;

/** The entry of a map that a new key is written behind; undefined for its beginning. */
export function choosePredecessor(map: YAMLMap, key: string): Pair | undefined {
  const behind = BEHIND[key]?.map((name) => findMember(map, name)).find((pair) => pair !== undefined);
  if (behind !== undefined) {
    return behind;
  }
  if (isHistoryKey(key)) {
    // The history of a thing comes first, behind the name of a parameter.
    const isParameter = findMember(map, "name") !== undefined && findMember(map, "in") !== undefined;
    return map.items.findLast(
      (pair) => isHistoryKey(keyOf(pair)) || (isParameter && ["name", "in"].includes(keyOf(pair))),
    );
  }
  if (STATUS.test(key) && map.items.every((pair) => STATUS.test(keyOf(pair)))) {
    return map.items.findLast((pair) => keyOf(pair) < key);
  }
  return map.items.at(-1);
}
