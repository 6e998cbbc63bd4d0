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

type Check = (value: unknown, path: string) => ShapeProblem | undefined;

interface AnyShape {
  readonly check: Check;
  /** Whether a field of this shape may be left out. */
  readonly isOptional: boolean;
}

/** Checks that a value is of a type. A shape of a wider or narrower type cannot be used in its place. */
export interface Shape<Value> extends AnyShape {
  /** Never called: it carries the type. */
  readonly type?: (value: Value) => Value;
}

interface OptionalShape<Value> extends Shape<Value> {
  readonly isOptional: true;
}

/** The type of what a shape accepts. */
export type ValueOf<Checked extends AnyShape> = Checked extends Shape<infer Value> ? Value : never;

/** A shape for every field of an object. */
type FieldShapes = Readonly<Record<string, AnyShape>>;

type Flat<Item> = { readonly [Name in keyof Item]: Item[Name] };

/** The object that has these fields. */
type ItemOf<Fields extends FieldShapes> = Flat<
  { [Name in keyof Fields as Fields[Name] extends { isOptional: true } ? never : Name]: ValueOf<Fields[Name]> } & {
    [Name in keyof Fields as Fields[Name] extends { isOptional: true } ? Name : never]?: ValueOf<Fields[Name]>;
  }
>;

type UnionOf<Branches extends Readonly<Record<string, FieldShapes>>> = {
  [Kind in keyof Branches]: Flat<{ kind: Kind } & ItemOf<Branches[Kind]>>;
}[keyof Branches];

function shape<Value>(accepts: (value: unknown) => boolean, expected: string): Shape<Value> {
  return required((value, path) => (accepts(value) ? undefined : describeProblem(value, path, expected)));
}

function required<Value>(check: Check): Shape<Value> {
  return { check, isOptional: false };
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

/** One of these values. If the contract lists them, `satisfies Shape<Full<"…">>` makes sure that none is missing. */
export function oneOf<const Values extends readonly (string | boolean)[]>(...values: Values): Shape<Values[number]> {
  const expected = values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
  return shape((value) => values.some((one) => one === value), expected);
}

/** Where a type allows more and only null is right. */
export function nothing<Value>(): Shape<Value | null> {
  return shape((value) => value === null, "null");
}

/** Where a type allows null and null is wrong. */
export function something<Value>({ check }: Shape<Value>): Shape<Value | null> {
  return required(check);
}

export function nullable<Value>({ check }: Shape<Value>): Shape<Value | null> {
  return required((value, path) => (value === null ? undefined : check(value, path)));
}

export function optional<Value>({ check }: Shape<Value>): OptionalShape<Value> {
  return { check, isOptional: true };
}

export function list<Value>({ check }: Shape<Value>): Shape<readonly Value[]> {
  return required((value, path) =>
    Array.isArray(value)
      ? firstProblem(value.entries(), ([index, item]) => check(item, `${path}[${index}]`))
      : describeProblem(value, path, "an array"),
  );
}

/** An object whose names are not known, all of its values of one shape. */
export function dictionary<Value>(
  { check }: Shape<Value>,
  names?: Shape<string>,
): Shape<Readonly<Record<string, Value>>> {
  return required((value, path) =>
    isJsonObject(value)
      ? firstProblem(
          Object.entries(value),
          ([name, item]) => names?.check(name, `${path}.${name}`) ?? check(item, `${path}.${name}`),
        )
      : describeProblem(value, path, "an object"),
  );
}

/** An object with these fields and no others. */
export function object<Fields extends FieldShapes>(fields: Fields): Shape<ItemOf<Fields>> {
  const shapes = Object.entries(fields);
  return required((value, path) => {
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
  });
}

function describeUnknown(path: string): ShapeProblem {
  return { path: path.slice(0, 200), expected: "no such field", got: "one" };
}

/** One of several objects, distinguished by their `kind`. */
export function union<Branches extends Readonly<Record<string, FieldShapes>>>(
  branches: Branches,
): Shape<UnionOf<Branches>> {
  const shapes = new Map(
    Object.entries(branches).map(([kind, fields]) => [kind, object({ kind: oneOf(kind), ...fields })]),
  );
  return required((value, path) => {
    const kind = isJsonObject(value) ? value["kind"] : undefined;
    const branch = typeof kind === "string" ? shapes.get(kind) : undefined;
    return branch === undefined
      ? describeProblem(kind, path === "" ? "kind" : `${path}.kind`, `one of ${Object.keys(branches).join(", ")}`)
      : branch.check(value, path);
  });
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
