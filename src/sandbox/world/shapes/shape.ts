import { readGot } from "../../../findings/read-got.ts";
import { describeGot } from "../../../findings/words.ts";
import { isJsonObject, type JsonObject } from "../../../schema/json.ts";
import { redactSecrets } from "../../../protocol/secrets/mask.ts";

/** What is wrong with a value that came from a file or a snapshot. */
export interface ShapeProblem {
  /** Where in the value it is, `holder.type`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Checks that a value is of a type. The types of a shape and of what it checks have to be the same, field by field. */
export interface Shape<Value> {
  readonly check: (value: unknown, path: string) => ShapeProblem | undefined;
  /** Whether a field of this shape may be left out. */
  readonly isOptional: boolean;
  /** Never called: it carries the type. */
  readonly type?: (value: Value) => Value;
}

/** A shape for every field of a record, also for those that may be left out. */
export type FieldShapes<Item> = { readonly [Name in keyof Item]-?: Shape<Item[Name]> };

function shape<Value>(accepts: (value: unknown) => boolean, expected: string): Shape<Value> {
  return {
    isOptional: false,
    check: (value, path) => (accepts(value) ? undefined : describeProblem(value, path, expected)),
  };
}

function describeProblem(value: unknown, path: string, expected: string): ShapeProblem {
  return { path, expected, got: describeGot(readGot(value, redactSecrets)) };
}

/** A string as long as the contract lets it be. */
export function text(longest = 5_000): Shape<string> {
  return shape(
    (value) => typeof value === "string" && value.length <= longest,
    longest === Infinity ? "a string" : `a string of at most ${longest} characters`,
  );
}

/** One of the strings that a guard knows. */
export function known<Value extends string>(
  isKnown: (value: string) => value is Value,
  expected: string,
): Shape<Value> {
  return shape((value) => typeof value === "string" && isKnown(value), expected);
}

export function pattern(expression: RegExp, expected: string): Shape<string> {
  return shape((value) => typeof value === "string" && value.length <= 5_000 && expression.test(value), expected);
}

export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  const expected =
    most === Number.MAX_SAFE_INTEGER ? `an integer of at least ${least}` : `an integer from ${least} to ${most}`;
  return shape((value) => Number.isSafeInteger(value) && least <= Number(value) && Number(value) <= most, expected);
}

export const whole: Shape<number> = shape((value) => Number.isInteger(value), "an integer");

export const flag: Shape<boolean> = shape((value) => typeof value === "boolean", "true or false");

export const jsonObject: Shape<JsonObject> = shape(isJsonObject, "an object");

export function oneOf<const Values extends readonly (string | boolean)[]>(...values: Values): Shape<Values[number]> {
  const expected = values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
  return shape((value) => values.includes(value as string), expected);
}

/** Where a type allows more and only null is right. */
export function nothing<Value>(): Shape<Value | null> {
  return shape((value) => value === null, "null");
}

/** Where a type allows null and null is wrong. */
export function something<Value>({ check, isOptional }: Shape<Value>): Shape<Value | null> {
  return { check, isOptional };
}

export function nullable<Value>({ check, isOptional }: Shape<Value>): Shape<Value | null> {
  return { isOptional, check: (value, path) => (value === null ? undefined : check(value, path)) };
}

export function optional<Value>({ check }: Shape<Value>): Shape<Value | undefined> {
  return { isOptional: true, check };
}

export function list<Value>({ check }: Shape<Value>): Shape<readonly Value[]> {
  return {
    isOptional: false,
    check: (value, path) => {
      if (!Array.isArray(value)) {
        return describeProblem(value, path, "an array");
      }
      return firstProblem(value.entries(), ([index, item]) => check(item, `${path}[${index}]`));
    },
  };
}

/** An object whose names are not known, all of its values of one shape. */
export function dictionary<Value>(
  { check }: Shape<Value>,
  names?: Shape<string>,
): Shape<Readonly<Record<string, Value>>> {
  return {
    isOptional: false,
    check: (value, path) => {
      if (!isJsonObject(value)) {
        return describeProblem(value, path, "an object");
      }
      return firstProblem(
        Object.entries(value),
        ([name, item]) => names?.check(name, `${path}.${name}`) ?? check(item, `${path}.${name}`),
      );
    },
  };
}

/** An object with these fields and no others. */
export function object<Item>(fields: FieldShapes<Item>): Shape<Item> {
  const shapes = Object.entries(fields) as [string, Shape<unknown>][];
  return {
    isOptional: false,
    check: (value, path) => {
      if (!isJsonObject(value)) {
        return describeProblem(value, path, "an object");
      }
      const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
      const wrong = firstProblem(shapes, ([name, { check, isOptional }]) => {
        if (Object.hasOwn(value, name)) {
          return check(value[name], at(name));
        }
        return isOptional ? undefined : { ...describeProblem(undefined, at(name), "a field"), got: "nothing" };
      });
      const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
      return wrong ?? (unknown === undefined ? undefined : describeUnknown(at(unknown)));
    },
  };
}

function describeUnknown(path: string): ShapeProblem {
  return { path: path.slice(0, 200), expected: "no such field", got: "one" };
}

/** One of several objects, distinguished by their `kind`. */
export function union<Item extends { readonly kind: string }>(branches: {
  readonly [Kind in Item["kind"]]: Shape<Extract<Item, { readonly kind: Kind }>>;
}): Shape<Item> {
  return {
    isOptional: false,
    check: (value, path) => {
      const kind = isJsonObject(value) ? value["kind"] : undefined;
      return typeof kind === "string" && Object.hasOwn(branches, kind)
        ? branches[kind as Item["kind"]].check(value, path)
        : describeProblem(kind, path === "" ? "kind" : `${path}.kind`, `one of ${Object.keys(branches).join(", ")}`);
    },
  };
}

function firstProblem<Item>(
  items: Iterable<Item>,
  check: (item: Item) => ShapeProblem | undefined,
): ShapeProblem | undefined {
  for (const item of items) {
    const problem = check(item);
    if (problem !== undefined) {
      return problem;
    }
  }
  return undefined;
}
