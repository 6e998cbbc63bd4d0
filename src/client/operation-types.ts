import type { ApiVersion } from "../protocol/api-version.ts";
import type { PathsOf } from "./contract-types.ts";
import type { RefuseForeignNames } from "./refuse-foreign-names.ts";

export type Method = "get" | "post";

/** The paths of an API version that have this method. */
export type PathWith<Version extends ApiVersion, Verb extends Method> = {
  [Path in keyof PathsOf<Version>]: PathsOf<Version>[Path] extends Readonly<Record<Verb, object>> ? Path : never;
}[keyof PathsOf<Version>];

/** The generated type of one operation. */
export type OperationOf<Version extends ApiVersion, Verb extends Method, Path> = Path extends keyof PathsOf<Version>
  ? Verb extends keyof PathsOf<Version>[Path]
    ? PathsOf<Version>[Path][Verb]
    : never
  : never;

/** What the operation answers with when it succeeds. */
export type DataOf<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Data } } };
}
  ? Data
  : never;

/** What the operation answers with when it does not. */
export type ErrorOf<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in Exclude<keyof Responses, 200>]: JsonOf<Responses[Status]> }[Exclude<keyof Responses, 200>]
  : never;

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;

export type PathParametersOf<Operation> = Operation extends { parameters: { path: infer Parameters } }
  ? Given<Parameters>
  : unknown;

/** Without `expand`, whose type depends on the answer. */
export type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? Given<Omit<NonNullable<Query>, "expand">>
  : unknown;

/** Without `expand`, whose type depends on the answer. */
type BodyOf<Operation> = Operation extends {
  requestBody?: { content: { "application/x-www-form-urlencoded": infer Body } };
}
  ? Given<Omit<Body, "expand">>
  : unknown;

/** The body of a path's POST, which may not have what only the bodies of other API versions have. */
export type BodyAt<Version extends ApiVersion, Path> = RefuseForeignNames<
  BodyOf<OperationOf<Version, "post", Path>>,
  { [Each in ApiVersion]: BodyOf<OperationOf<Each, "post", Path>> }[ApiVersion]
>;

/**
 * What may be given for a parameter: read-only arrays too, `undefined` for what may be left out, and null for what the
 * empty string unsets.
 */
type Given<Value> = Value extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Value extends object
    ? {
        readonly [Name in keyof Value]:
          | Given<Value[Name]>
          | NullOf<Value[Name]>
          | (object extends Pick<Value, Name> ? undefined : never);
      }
    : Value;

type NullOf<Value> = string extends Value ? never : "" extends Value ? null : never;
