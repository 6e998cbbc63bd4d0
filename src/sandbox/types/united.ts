import type { JsonValue } from "../../schema/json.ts";

/**
 * Types that the versions of one thing share, united: `Value` is a union with one member for each API version.
 *
 * An answer is written once for all versions, so it has every field that any version declares, and needs those that any
 * version requires. A request may come in any version, so only what all of them require is sure to be there.
 */
export type United<Value, Side extends "answer" | "request"> =
  | Extract<Value, Plain>
  | UnitedList<Extract<Value, readonly unknown[]>, Side>
  | UnitedObject<Exclude<Value, Plain | undefined | readonly unknown[]>, Side>;

type Plain = string | number | boolean | null;

type UnitedList<Value extends readonly unknown[], Side extends "answer" | "request"> = [Value] extends [never]
  ? never
  : readonly United<Value[number], Side>[];

type UnitedObject<Value, Side extends "answer" | "request"> = [Value] extends [never]
  ? never
  : [MapIn<Value>] extends [never]
    ? { readonly [Name in RequiredName<Value, Side>]: United<FieldOf<Value, Name>, Side> } & {
        readonly [Name in Exclude<NameIn<Value>, RequiredName<Value, Side>>]?: United<FieldOf<Value, Name>, Side>;
      }
    : MapIn<Value>;

/** Objects with names that no schema lists, such as metadata. */
type MapIn<Value> = Value extends unknown
  ? string extends keyof Value
    ? Value extends Readonly<Record<string, never>>
      ? never
      : ReadonlyDeep<Value>
    : never
  : never;

/** The names that any version has. An object without fields is generated as a map of `never`. */
type NameIn<Value> = Value extends unknown ? (string extends keyof Value ? never : keyof Value) : never;

type FieldOf<Value, Name extends PropertyKey> = Value extends unknown
  ? Name extends keyof Value
    ? Value[Name]
    : never
  : never;

type RequiredName<Value, Side extends "answer" | "request"> = Side extends "answer"
  ? RequiredIn<Value>
  : Exclude<NameIn<Value>, OptionalIn<Value, NameIn<Value>>>;

type RequiredIn<Value> = Value extends unknown ? RequiredOf<Value> : never;

/** The names that some version does not require, or does not have. */
type OptionalIn<Value, Names> = Value extends unknown ? Exclude<Names, RequiredOf<Value>> : never;

type RequiredOf<Value> = string extends keyof Value
  ? never
  : { [Name in keyof Value]-?: object extends Pick<Value, Name> ? never : Name }[keyof Value];

/** The same type, for reading only; what it leaves open is JSON. */
export type ReadonlyDeep<Value> = unknown extends Value
  ? JsonValue
  : Value extends Plain
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly ReadonlyDeep<Item>[]
      : { readonly [Name in keyof Value]: ReadonlyDeep<Value[Name]> };
