/**
 * Compares two types, field by field, and says what differs as a union of sentences, such as
 * `Account.status: "inactive" only in the SDK`. No difference is `never`.
 *
 * Compared are fields, optionality, null, literals, and the kinds of everything else, however deep. Five rules keep
 * out what differs by convention and not by content:
 *
 * 1. Open enums. Where there are literals, `string` beside them only says that there may be more, and is left out.
 * 2. Resources in resources. An object with an `object` of its own is compared by that name alone; what is in it is
 *    compared once, where it is the resource. Lists are envelopes, not resources, and are compared in full.
 * 3. Left open. Where the contract takes any further field, only the fields that it names are compared.
 * 4. Unsetting. A form has no null: stripe-node writes the null of its `Emptyable` as the empty string, so a null
 *    beside the literal `""` is left out.
 * 5. Absent fields. An `undefined` in the type of a field that may be absent says the same a second time.
 */
export type Differences<Path extends string, Contract, Sdk> = CompareObjects<Path, Contract, Sdk>;

/** The differences between two sets of names. */
export type NameDifferences<Path extends string, Contract extends string, Sdk extends string> =
  | OnlyInContract<Path, `"${Exclude<Contract, Sdk>}"`>
  | OnlyInSdk<Path, `"${Exclude<Sdk, Contract>}"`>;

/** Compiles with `never` alone: with anything else, the compiler's message names what is in the way. */
export type ExpectNone<Difference extends never> = Difference;

/** What was found and is not listed. */
export type Unlisted<Found extends string, Known> = Exclude<Found, keyof Known>;

/** What is listed and was not found. */
export type Outdated<Found extends string, Known> = Exclude<keyof Known, Found>;

type OnlyInContract<Path extends string, What extends string> = `${Path}: ${What} only in the contract`;
type OnlyInSdk<Path extends string, What extends string> = `${Path}: ${What} only in the SDK`;

/** Is told for each field that both sides have, with everything it can hold except `undefined` (rule 5). */
type CompareValues<Path extends string, Contract, Sdk> = true extends IsAny<Contract> | IsAny<Sdk>
  ? `${Path}: any cannot be compared`
  :
      | OnlyInContract<Path, Exclude<Kinds<Contract>, Kinds<Sdk>>>
      | OnlyInSdk<Path, Exclude<Kinds<Sdk>, Kinds<Contract>>>
      | CompareArrays<Path, ArraysOf<Contract>, ArraysOf<Sdk>>
      | CompareNested<Path, PlainObjectsOf<Contract>, PlainObjectsOf<Sdk>>;

/** In words, all that a value can be: literals as they are, other values by kind, resources by their `object`. */
type Kinds<Value> = LiteralKinds<Value> | WideStringKind<Value> | NullKind<Value> | OtherKinds<Value>;

type Literals<Value> = Value extends string ? (string extends Value ? never : Value) : never;

type LiteralKinds<Value> = `"${Literals<Value>}"`;

/** Rule 1. */
type WideStringKind<Value> = [Literals<Value>] extends [never] ? (Value extends string ? "string" : never) : never;

/** Rule 4. */
type NullKind<Value> = "" extends Literals<Value> ? never : Value extends null ? "null" : never;

type OtherKinds<Value> = Value extends number
  ? "number"
  : Value extends boolean
    ? "boolean"
    : Value extends readonly unknown[]
      ? "array"
      : Value extends string
        ? never
        : Value extends object
          ? IsResource<Value> extends true
            ? ResourceName<Value>
            : "object"
          : never;

/** Rule 2. */
type IsResource<Value> = Value extends { object: infer Name extends string }
  ? string extends Name
    ? false
    : Name extends "list"
      ? false
      : true
  : false;

type ResourceName<Value> = Value extends { object: infer Name extends string } ? `resource ${Name}` : never;

type ArraysOf<Value> = Value extends readonly (infer Item)[] ? { item: Item } : never;

type PlainObjectsOf<Value> = Value extends object
  ? Value extends readonly unknown[] | string
    ? never
    : IsResource<Value> extends true
      ? never
      : Value
  : never;

type CompareArrays<Path extends string, Contract, Sdk> = [Contract] extends [never]
  ? never
  : [Sdk] extends [never]
    ? never
    : CompareValues<`${Path}[]`, ItemOf<Contract>, ItemOf<Sdk>>;

type ItemOf<Holder> = Holder extends { item: infer Item } ? Item : never;

type CompareNested<Path extends string, Contract, Sdk> = [Contract] extends [never]
  ? never
  : [Sdk] extends [never]
    ? never
    : CompareObjects<Path, Contract, Sdk>;

type CompareObjects<Path extends string, Contract, Sdk> =
  | OnlyInContract<`${Path}.${Exclude<NamedKeys<Contract>, NamedKeys<Sdk>>}`, "field">
  | MissingFields<Path, Contract, Sdk>
  | CompareMaps<Path, Contract, Sdk>
  | {
      [Key in NamedKeys<Contract> & NamedKeys<Sdk>]: CompareFields<`${Path}.${Key}`, Contract, Sdk, Key>;
    }[NamedKeys<Contract> & NamedKeys<Sdk>];

/** Rule 3. */
type MissingFields<Path extends string, Contract, Sdk> =
  IsLeftOpen<Contract> extends true
    ? never
    : OnlyInSdk<`${Path}.${Exclude<NamedKeys<Sdk>, NamedKeys<Contract>>}`, "field">;

type IsLeftOpen<Value> = string extends keyof Value
  ? unknown extends Value[keyof Value & string]
    ? true
    : false
  : false;

type CompareFields<Path extends string, Contract, Sdk, Key extends string> =
  | CompareOptionality<Path, IsOptional<Contract, Key>, IsOptional<Sdk, Key>>
  | CompareValues<Path, FieldOf<Contract, Key>, FieldOf<Sdk, Key>>;

type CompareOptionality<Path extends string, Contract extends boolean, Sdk extends boolean> = Contract extends Sdk
  ? never
  : Contract extends true
    ? OnlyInContract<Path, "optional">
    : OnlyInSdk<Path, "optional">;

/** Rule 5. */
type FieldOf<Value, Key extends string> = Key extends keyof Value ? Exclude<Value[Key], undefined> : never;

type IsOptional<Value, Key extends string> = Key extends keyof Value
  ? Record<never, never> extends Pick<Value, Key>
    ? true
    : false
  : never;

/** The fields that are named. An object of no fields is generated as a map to `never`. */
type NamedKeys<Value> = keyof {
  [Key in keyof Value as Key extends string ? (string extends Key ? never : Key) : never]: true;
} &
  string;

/** The values of `{ [currency: string]: number }`, compared under the name `*`. */
type CompareMaps<Path extends string, Contract, Sdk> =
  IsLeftOpen<Contract> extends true
    ? never
    : MapValues<Contract> | MapValues<Sdk> extends never
      ? never
      : CompareValues<`${Path}.*`, MapValues<Contract>, MapValues<Sdk>>;

type MapValues<Value> = string extends keyof Value ? Value[keyof Value & string] : never;

type IsAny<Value> = 0 extends 1 & Value ? true : false;
