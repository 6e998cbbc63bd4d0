/**
 * A value that may not have what only `Known` has, at any depth outside of lists. The compiler looks for names in
 * excess in literals alone; a body in a variable could carry to one API version what only another one takes.
 */
export type RefuseForeignNames<Value, Known> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]: RefuseForeignNames<Value[Name], MemberOf<Known, Name>> } & {
        readonly [Name in Exclude<NameOf<Known>, keyof Value>]?: never;
      }
    : Value;

type ObjectOf<Known> = Known extends readonly unknown[] ? never : Known extends object ? Known : never;

/** Each name that any of the objects has. */
type NameOf<Known> = ObjectOf<Known> extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

type MemberOf<Known, Name> =
  ObjectOf<Known> extends infer Each
    ? Each extends unknown
      ? Name extends keyof Each
        ? Each[Name]
        : never
      : never
    : never;
