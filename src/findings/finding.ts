import type { JsonValue } from "../schema/json.ts";
import type { TypeName } from "../schema/type-set.ts";
import type { SourceLocation } from "./source-location.ts";

/**
 * `drift` only adds: an enum value, field, parameter or status that the contract does not know. The rest breaks. In a
 * rehearsal, `breaking` is what would be refused, and `drift` what would look different.
 */
export type Severity = "breaking" | "drift";

export type Direction = "request" | "response" | "webhook";

/** The part of the exchange a pointer leads into. */
export type Part = "path" | "query" | "header" | "body" | "status";

/** What the contract wants at the place of a finding. */
export type Expected =
  | { readonly kind: "types"; readonly types: readonly TypeName[] }
  | { readonly kind: "values"; readonly values: readonly JsonValue[] }
  | { readonly kind: "constant"; readonly value: JsonValue }
  /** A limit: `maxLength`, `pattern`, or a keyword that only ajv knows. */
  | { readonly kind: "limit"; readonly keyword: string; readonly limit: JsonValue }
  /** One of several schemas; of a `oneOf` that more than one matches, exactly one. */
  | { readonly kind: "branches"; readonly branches: readonly Branch[]; readonly isExclusive: boolean }
  /** A field, parameter or header of this name. */
  | { readonly kind: "name"; readonly name: string }
  /** None of this name. */
  | { readonly kind: "no-name"; readonly name: string }
  /** Names that match a schema. */
  | { readonly kind: "names"; readonly schema: JsonValue }
  | { readonly kind: "media-type"; readonly types: readonly string[] }
  /** A body, form or path that can be read. */
  | { readonly kind: "readable"; readonly what: "JSON" | "form" | "path" }
  | { readonly kind: "status"; readonly statuses: readonly string[] }
  /** Paths of fields that can be expanded. */
  | { readonly kind: "paths"; readonly paths: readonly string[] }
  | { readonly kind: "at-most-one"; readonly names: readonly string[] }
  | { readonly kind: "only-when"; readonly name: string; readonly other: string; readonly value: string }
  /** One more value than before. */
  | { readonly kind: "also"; readonly value: JsonValue }
  /** A field that may be left out. */
  | { readonly kind: "optional"; readonly name: string }
  | { readonly kind: "none-such" | "one-such"; readonly what: "operation" | "event" }
  /** What another place of the exchange, or an earlier one, says. */
  | { readonly kind: "words"; readonly words: string };

/** What a branch of an `anyOf` allows, as far as a message says it. */
export type Branch =
  | { readonly kind: "component"; readonly name: string; readonly isObject: boolean }
  | { readonly kind: "values"; readonly values: readonly JsonValue[] }
  | { readonly kind: "types"; readonly types: readonly TypeName[] }
  | { readonly kind: "any" };

/** What came. Private data is never in it: strings are shortened, secrets masked, sensitive values left out. */
export type Got =
  | { readonly kind: "text"; readonly text: string; readonly length: number }
  | { readonly kind: "number" | "boolean"; readonly text: string }
  | { readonly kind: "null" | "object" }
  | { readonly kind: "array"; readonly length: number }
  /** A value that must not be shown. */
  | { readonly kind: "hidden"; readonly type: TypeName | "nothing" }
  | { readonly kind: "missing"; readonly what: "field" | "parameter" | "header" }
  | { readonly kind: "unknown-parameter" }
  /** What is expected not to be there, or not yet. */
  | { readonly kind: "one" | "none-yet" }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "media-type"; readonly type: string }
  | { readonly kind: "words"; readonly words: string };

/** Why one branch of an `anyOf` was compared with a value that matches none. */
export interface Because {
  readonly branch: string;
  readonly reason: "only-type" | "fewest-findings";
}

/** What is wrong at one place, as data. Which exchange it is in, and the sentences, are added by `createFinding`. */
export interface FindingData {
  readonly in: Part;
  /** JSON pointer into the part: `/data/0/object` of a body, `/limit` of a query. The whole part is the empty string. */
  readonly pointer: string;
  /** A JSON Schema keyword (`type`, `enum`, `required` …) or a rule of the checks (`undocumented`, `exclusive`, `status` …). */
  readonly rule: string;
  /** Where the contract says so, as a pointer into its document. */
  readonly contractPointer: string;
  readonly expected: Expected;
  readonly got: Got;
  readonly severity: Severity;
  /** The API version that expects this, where the exchange is of another one: in a rehearsal. */
  readonly rehearsed?: string | undefined;
  /** A known name or value that was probably meant. */
  readonly suggestion?: string | undefined;
  readonly because?: Because | undefined;
  /** On the last finding of a value that has more than are listed: how many more. */
  readonly omitted?: number | undefined;
}

/** Where the contract says something: a place in its sources, and the pointer into its document. */
export type ContractPlace = SourceLocation & { readonly pointer: string };

/**
 * One departure of an exchange from the contract, with the words that reports print. Clients know the generated files
 * only: of the place their findings have just the pointer.
 */
export interface Finding<Place extends { readonly pointer: string } = ContractPlace> {
  /** Twelve hex digits; the same for the same finding of the same operation, whatever the values were. */
  readonly fingerprint: string;
  /** `GET /v1/…`, or `webhook <event type>`. */
  readonly operation: string;
  /** The HTTP status of the response; null for requests and webhooks. */
  readonly status: number | null;
  readonly direction: Direction;
  readonly in: Part;
  /** JSON pointer into the part: `/data/0/object` of a body, `/limit` of a query. The whole part is the empty string. */
  readonly pointer: string;
  /** A JSON Schema keyword (`type`, `enum`, `required` …) or a rule of the checks (`undocumented`, `exclusive`, `status` …). */
  readonly rule: string;
  /** What the contract wants, with the suggestion at its end. */
  readonly expected: string;
  /** What came: short, secrets and personal data left out. */
  readonly got: string;
  /** A known name or value that was probably meant. */
  readonly suggestion?: string;
  readonly severity: Severity;
  /** Where the contract says so. */
  readonly contract: Place;
  /** The whole finding in one line. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Why this branch of an `anyOf` was compared with the value, where there was a choice. */
  readonly because?: string;
  /** On the last finding of a value that has more than are listed: how many more. */
  readonly omitted?: number;
}
