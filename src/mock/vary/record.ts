import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { isId } from "./is-id.ts";
import { declaredValues, isDeclared, keywordAt, memberOf } from "./places.ts";

/** One value within a record: nested objects are entered, lists are not. */
export interface Part {
  readonly path: readonly string[];
  /** The path as a JSON pointer, and that of the object which contains the value. */
  readonly pointer: string;
  readonly object: string;
  readonly shape: Shape | undefined;
  readonly value: JsonValue;
  /** What other parts may depend on: the value of an enum, or whether the part is null, empty or an object. */
  readonly feature: string;
  /** Free text, or a list of it: neither an id nor of a declared form. */
  readonly isWords: boolean;
  /** One of several values that the schema declares. */
  readonly isChoice: boolean;
}

/** An object of a body that is varied as a whole: the body itself, or an item of a list in it. */
export interface ReadRecord {
  readonly value: JsonObject;
  readonly shape: Shape;
  /** By pointer, in the order of the record. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Reads a record, reusing the parts that it shares with `before`. */
export function readRecord(value: JsonObject, shape: Shape, before?: ReadRecord): ReadRecord {
  const parts = new Map<string, Part>();
  const visit = (object: JsonObject, of: Shape | undefined, above: readonly string[], within: string): void => {
    for (const [name, member] of Object.entries(object)) {
      const pointer = `${within}/${escapeToken(name)}`;
      const known = before?.parts.get(pointer);
      const isSame = known !== undefined && known.value === member;
      const part = isSame ? known : readPart([...above, name], pointer, within, memberOf(of, name), member);
      parts.set(pointer, part);
      if (isJsonObject(member)) {
        visit(member, part.shape, part.path, pointer);
      }
    }
  };
  visit(value, shape, [], "");
  return { value, shape, parts };
}

function readPart(
  path: readonly string[],
  pointer: string,
  object: string,
  shape: Shape | undefined,
  value: JsonValue,
): Part {
  const isWords = areWords(shape, value);
  const isChoice = value !== null && (declaredValues(shape)?.length ?? 0) > 1;
  return { path, pointer, object, shape, value, feature: featureOf(shape, value, isWords), isWords, isChoice };
}

function areWords(shape: Shape | undefined, value: JsonValue): boolean {
  if (isJsonArray(value)) {
    const items = shape?.items;
    return value.length > 0 && value.every((item) => isText(items, item));
  }
  return isText(shape, value);
}

function isText(shape: Shape | undefined, value: JsonValue): boolean {
  return (
    typeof value === "string" &&
    !isDeclared(shape) &&
    keywordAt(shape, "pattern") === undefined &&
    keywordAt(shape, "format") === undefined &&
    !isId(shape, value)
  );
}

function featureOf(shape: Shape | undefined, value: JsonValue, isWords: boolean): string {
  if (isJsonArray(value)) {
    const isPlain = !isWords && !value.some(isJsonObject);
    return isPlain ? JSON.stringify(value) : "list";
  }
  if (typeof value === "boolean" || value === null || (typeof value === "string" && isDeclared(shape))) {
    return JSON.stringify(value);
  }
  return typeof value;
}

/** A copy with another value at the path; undefined removes what is there. */
export function replaceAt(object: JsonObject, path: readonly string[], value: JsonValue | undefined): JsonObject {
  const [name = "", ...rest] = path;
  const member = object[name];
  if (rest.length === 0 && value === undefined) {
    const { [name]: _removed, ...others } = object;
    return others;
  }
  const replaced = rest.length === 0 ? value : isJsonObject(member) ? replaceAt(member, rest, value) : member;
  return replaced === undefined ? object : { ...object, [name]: replaced };
}
