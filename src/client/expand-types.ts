/**
 * The paths that `expand` may name in an answer: every field that is an id or the whole object, reached through at most
 * four names. Lists are passed through their `data`.
 */
export type ExpandPath<Value, Depth extends readonly unknown[] = [1, 2, 3, 4]> = Depth extends readonly [
  unknown,
  ...infer Deeper,
]
  ? Value extends readonly (infer Item)[]
    ? ExpandPath<Item, Depth>
    : Value extends object
      ? { [Name in keyof Value]-?: PathFrom<Name, NonNullable<Value[Name]>, Deeper> }[keyof Value]
      : never
  : never;

// A name that is any string belongs to a map, such as amounts by currency.
type PathFrom<Name, Value, Deeper extends readonly unknown[]> = Name extends string
  ? string extends Name
    ? never
    : (IsExpandable<Value> extends true ? Name : never) | PathThrough<Name, ExpandPath<Exclude<Value, string>, Deeper>>
  : never;

type PathThrough<Name extends string, Rest> = Rest extends string ? `${Name}.${Rest}` : never;

type IsExpandable<Value> =
  string extends Extract<Value, string> ? ([Extract<Value, object>] extends [never] ? false : true) : false;

/** The answer with the fields on these paths as objects, no longer as ids. */
export type Expanded<Value, Path extends string> = [Path] extends [never]
  ? Value
  : Value extends readonly (infer Item)[]
    ? Expanded<Item, Path>[]
    : Value extends object
      ? {
          [Name in keyof Value]: Name extends FirstName<Path>
            ? Expanded<Exclude<Value[Name], string>, PathAfter<Name, Path>>
            : Value[Name];
        }
      : Value;

type FirstName<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path;

type PathAfter<Name extends string, Path extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never;
