import { isJsonObject } from "../../schema/json.ts";
import { TYPE_BITS, typeOfValue, type TypeSet } from "../../schema/type-set.ts";
import { describeNumber, describeText, isShowableName, mergeForms, type TextForm } from "./text-form.ts";

/** What values at one place have in common. It knows their structure and none of the values. */
export interface SampledShape {
  readonly types: TypeSet;
  /** What all strings look like, or all integers. */
  readonly form: TextForm;
  /** The fields of the objects, by name; undefined where objects have names of their own, as a map has. */
  readonly members: Readonly<Record<string, SampledShape>> | undefined;
  /** What the items of the lists have in common; undefined as long as no list had one. */
  readonly items: SampledShape | undefined;
}

/** The shape of some values, with how deeply it is known. */
export interface Sample {
  readonly shape: SampledShape;
  /** What is nested deeper is left out. */
  readonly depth: number;
}

const DEEPEST = 8;

/** More fields than any object declares: it is a map. */
const MOST_MEMBERS = 100;

/** The places that one sample may have. What has more is known less deeply. */
const MOST_PLACES = 400;

/** Items of one list that are looked at. */
const MOST_ITEMS = 1_000;

export function sampleValue(value: unknown): Sample {
  return limitPlaces({ shape: readShape(value, DEEPEST), depth: DEEPEST });
}

/** The order of merging makes no difference. */
export function mergeSamples(left: Sample, right: Sample): Sample {
  const depth = Math.min(left.depth, right.depth);
  const shape = mergeShapes(cutShape(left.shape, depth), cutShape(right.shape, depth));
  return limitPlaces({ shape, depth });
}

function readShape(value: unknown, depth: number): SampledShape {
  const types = TYPE_BITS[typeOfValue(value)];
  if (Array.isArray(value)) {
    const [first, ...others] = depth === 0 ? [] : value.slice(0, MOST_ITEMS).map((item) => readShape(item, depth - 1));
    return { types, form: "none", members: {}, items: first && others.reduce(mergeShapes, first) };
  }
  if (isJsonObject(value)) {
    return { types, form: "none", members: depth === 0 ? undefined : readMembers(value, depth), items: undefined };
  }
  return { types, form: formOf(value), members: {}, items: undefined };
}

function formOf(value: unknown): TextForm {
  return typeof value === "string" ? describeText(value) : typeof value === "number" ? describeNumber(value) : "none";
}

function readMembers(value: object, depth: number): SampledShape["members"] {
  const names = Object.keys(value);
  return names.length > MOST_MEMBERS || !names.every(isShowableName)
    ? undefined
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, readShape(member, depth - 1)]));
}

function mergeShapes(left: SampledShape, right: SampledShape): SampledShape {
  return {
    types: left.types | right.types,
    form: mergeForms(left.form, right.form),
    members: mergeMembers(left.members, right.members),
    items:
      left.items === undefined || right.items === undefined
        ? (left.items ?? right.items)
        : mergeShapes(left.items, right.items),
  };
}

function mergeMembers(left: SampledShape["members"], right: SampledShape["members"]): SampledShape["members"] {
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const merged = new Map(Object.entries(left));
  for (const [name, shape] of Object.entries(right)) {
    const present = merged.get(name);
    merged.set(name, present === undefined ? shape : mergeShapes(present, shape));
  }
  return merged.size > MOST_MEMBERS ? undefined : Object.fromEntries(merged);
}

function limitPlaces({ shape, depth }: Sample): Sample {
  let limited = { shape, depth };
  while (limited.depth > 0 && countPlaces(limited.shape) > MOST_PLACES) {
    limited = { shape: cutShape(limited.shape, limited.depth - 1), depth: limited.depth - 1 };
  }
  return limited;
}

function countPlaces({ items, members = {} }: SampledShape): number {
  const below = [...Object.values(members), ...(items === undefined ? [] : [items])];
  return below.reduce((count, shape) => count + countPlaces(shape), 1);
}

/** Objects that are cut may have anything in them. */
function cutShape(shape: SampledShape, depth: number): SampledShape {
  const { items, members } = shape;
  if (depth === 0) {
    return {
      ...shape,
      items: undefined,
      members: members !== undefined && Object.keys(members).length === 0 ? members : undefined,
    };
  }
  return {
    ...shape,
    items: items === undefined ? undefined : cutShape(items, depth - 1),
    members:
      members === undefined
        ? undefined
        : Object.fromEntries(Object.entries(members).map(([name, member]) => [name, cutShape(member, depth - 1)])),
  };
}
