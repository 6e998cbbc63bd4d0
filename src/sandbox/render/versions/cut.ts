import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import type { Shape } from "../../../schema/schema-node.ts";
import { ALL_TYPES } from "../../../schema/type-set.ts";
import type { Rewrite } from "./version-change.ts";

export interface CutterOptions {
  /** What is done to every object of a schema before fields are cut from it. */
  readonly rewritesOf: (schema: string) => readonly Rewrite[];
  /** Whether the same objects of a schema are shown again and again, so that their cuts are worth keeping. */
  readonly isKept: (schema: string) => boolean;
}

/** What is shown at one place of a value. Made once for each shape: recursion in a schema is a cycle of cuts. */
interface Cut {
  readonly rewrites: readonly Rewrite[];
  readonly required: ReadonlySet<string>;
  /** Undefined where every field is shown, as in metadata. */
  members: ReadonlyMap<string, Cut> | undefined;
  items: Cut | undefined;
  /** Where a list has values of an enum: those that are shown. */
  values: ReadonlySet<JsonValue> | undefined;
  readonly kept: WeakMap<JsonObject, JsonObject> | undefined;
}

/** Cuts from full objects what the schemas of one contract do not declare. */
export class Cutter {
  readonly #options: CutterOptions;
  readonly #cuts = new Map<Shape, Cut>();

  constructor(options: CutterOptions) {
    this.#options = options;
  }

  /** The part of an object that a shape declares; the object itself when that is all of it. */
  cut(shape: Shape, object: JsonObject): JsonObject {
    return cutObject(this.#cutOf(shape), object);
  }

  #cutOf(shape: Shape): Cut {
    const known = this.#cuts.get(shape);
    if (known !== undefined) {
      return known;
    }
    const { isKept, rewritesOf } = this.#options;
    const names = shape.schemas.flatMap(({ name }) => name ?? []);
    const cut: Cut = {
      rewrites: names.flatMap(rewritesOf),
      required: shape.required,
      members: undefined,
      items: undefined,
      values: undefined,
      kept: names.some(isKept) ? new WeakMap() : undefined,
    };
    this.#cuts.set(shape, cut);
    if (!isUndeclared(shape)) {
      cut.members = new Map([...shape.members].map(([name, member]) => [name, this.#cutOf(member)]));
    }
    if (shape.items !== undefined) {
      cut.items = this.#cutOf(shape.items);
      cut.values = enumOf(shape.items);
    }
    return cut;
  }
}

/** Whether an object may have any field here: in metadata, and where a schema says nothing. */
function isUndeclared(shape: Shape): boolean {
  return shape.isOpen || (shape.members.size === 0 && shape.types === ALL_TYPES);
}

function enumOf({ roots }: Shape): ReadonlySet<JsonValue> | undefined {
  const values = roots.length === 1 ? roots[0]?.target.values : undefined;
  return values === undefined ? undefined : new Set(values);
}

function cutValue(cut: Cut, value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return isJsonObject(value) ? cutObject(cut, value) : cutList(cut, value);
}

function cutList({ items, values }: Cut, list: readonly JsonValue[]): JsonValue {
  if (items === undefined) {
    return list;
  }
  const shown =
    values === undefined ? list.map((item) => cutValue(items, item)) : list.filter((item) => values.has(item));
  return shown.length === list.length && shown.every((item, index) => item === list[index]) ? list : shown;
}

function cutObject(cut: Cut, object: JsonObject): JsonObject {
  const { kept, members, rewrites } = cut;
  if (members === undefined) {
    return object;
  }
  const known = kept?.get(object);
  if (known !== undefined) {
    return known;
  }
  const rewritten = rewrites.reduce((current, rewrite) => rewrite(current), object);
  const shown = cutFields(members, cut.required, rewritten);
  kept?.set(object, shown);
  return shown;
}

/** Most objects are shown as they are, so nothing is copied before the first field that is not. */
function cutFields(members: ReadonlyMap<string, Cut>, required: ReadonlySet<string>, object: JsonObject): JsonObject {
  let shown: Record<string, JsonValue> | undefined;

  for (const name in object) {
    const value = object[name] ?? null;
    const member = members.get(name);
    const part = member === undefined ? undefined : cutValue(member, value);
    if (shown === undefined && part !== value) {
      shown = copyUntil(name, object);
    }
    // Details of which a version knows none are not there.
    if (shown !== undefined && part !== undefined && (required.has(name) || !isEmptied(value, part))) {
      shown[name] = part;
    }
  }
  return shown ?? object;
}

function copyUntil(end: string, object: JsonObject): Record<string, JsonValue> {
  const copy: Record<string, JsonValue> = {};
  for (const name in object) {
    if (name === end) {
      break;
    }
    copy[name] = object[name] ?? null;
  }
  return copy;
}

/** Whether an object had fields, and none of them is left. */
function isEmptied(before: JsonValue, after: JsonValue): boolean {
  return before !== after && isJsonObject(after) && isJsonObject(before) && isEmpty(after) && !isEmpty(before);
}

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) {
    return false;
  }
  return true;
}
