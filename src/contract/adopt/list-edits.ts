import { isDeepStrictEqual } from "node:util";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";

/** One change to one node of a document, by the pointer to it. */
export type Edit =
  | { readonly kind: "insert"; readonly pointer: string; readonly key: string; readonly value: JsonValue }
  | { readonly kind: "replace"; readonly pointer: string; readonly key: string; readonly value: JsonValue }
  | { readonly kind: "delete"; readonly pointer: string; readonly key: string }
  | { readonly kind: "append"; readonly pointer: string; readonly items: readonly JsonValue[] }
  | { readonly kind: "drop"; readonly pointer: string; readonly index: number; readonly item: JsonValue };

/** The edits that make one document of another. Lists only lose items and get new ones at their ends. */
export function listEdits(from: JsonValue, to: JsonValue, pointer = "#"): readonly Edit[] {
  if (isJsonObject(from) && isJsonObject(to)) {
    return listMemberEdits(from, to, pointer);
  }
  return isJsonArray(from) && isJsonArray(to) ? listItemEdits(from, to, pointer) : [];
}

function listMemberEdits(from: JsonObject, to: JsonObject, pointer: string): readonly Edit[] {
  const deleted = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const changed = Object.entries(to).flatMap(([key, value]): readonly Edit[] => {
    const present = Object.hasOwn(from, key) ? from[key] : undefined;
    if (present === undefined) {
      return [{ kind: "insert", pointer, key, value }];
    }
    return isSameKind(present, value)
      ? listEdits(present, value, `${pointer}/${escapeToken(key)}`)
      : isDeepStrictEqual(present, value)
        ? []
        : [{ kind: "replace", pointer, key, value }];
  });
  return [...deleted.map((key): Edit => ({ kind: "delete", pointer, key })), ...changed];
}

function isSameKind(left: JsonValue, right: JsonValue): boolean {
  return (isJsonObject(left) && isJsonObject(right)) || (isJsonArray(left) && isJsonArray(right));
}

function listItemEdits(from: readonly JsonValue[], to: readonly JsonValue[], pointer: string): readonly Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  for (const [index, item] of from.entries()) {
    const other = to[next];
    if (isDeepStrictEqual(item, other)) {
      next += 1;
    } else if (other !== undefined && isJsonObject(item) && isJsonObject(other)) {
      edits.push(...listEdits(item, other, `${pointer}/${index}`));
      next += 1;
    } else {
      edits.push({ kind: "drop", pointer, index, item });
    }
  }
  const items = to.slice(next);
  return items.length === 0 ? edits : [...edits, { kind: "append", pointer, items }];
}
