import type { Severity } from "../../findings/finding.ts";
import type { SourceLocation } from "../../findings/source-location.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { TypeName } from "../../schema/type-set.ts";

/**
 * One change that would make the contract agree with what was seen, in traffic or in another document. Says where the
 * contract changes and how; `createActions` makes actions of an overlay of it.
 */
export type ProposedChange = ChangedPlace & ChangeKind;

export interface ChangedPlace {
  /**
   * The object that changes, as a pointer into the document: the one with the history (`#/components/schemas/Account`),
   * or that of a preview.
   */
  readonly pointer: string;
  /** Where that object is written. */
  readonly place: SourceLocation;
  /** What it does, in a few words: `the field "nickname" of Account`. */
  readonly summary: string;
  /** `breaking`: the contract would no longer promise what it promises now. */
  readonly severity: Severity;
  /** The first version in which it is so; undefined when it is so in all versions, or in a preview. */
  readonly since: string | undefined;
  /** Where it was seen and how often, in lines without values. */
  readonly evidence: readonly string[];
}

/** What changes. The place is that of the object that each one names. */
export type ChangeKind =
  /** A schema that declares fields gets another one. In a form (`media` is its media type) it may need an encoding. */
  | {
      readonly kind: "field";
      readonly name: string;
      readonly schema: JsonObject;
      /** Whether every object has it. */
      readonly isRequired?: boolean | undefined;
      readonly encoding?: JsonObject | undefined;
      readonly media?: string | undefined;
    }
  /** A schema with an enum gets another value. */
  | { readonly kind: "enum-value"; readonly value: string }
  /** An operation gets another parameter, in its query, path or headers. */
  | { readonly kind: "parameter"; readonly parameter: JsonObject }
  /** An operation gets another response. */
  | { readonly kind: "status"; readonly status: string; readonly response: JsonObject }
  /**
   * What the history says is there later only, or no longer, was there: a field or parameter (`x-since`, `x-until`), or
   * the value `name` of the enum of a schema.
   */
  | {
      readonly kind: "present";
      readonly key: "x-since" | "x-until" | "x-enum-since" | "x-enum-until";
      readonly name: string;
    }
  /** `#/paths`, or a path in it, gets another operation: `method` in lower case. */
  | { readonly kind: "operation"; readonly path?: string; readonly method: string; readonly operation: JsonObject }
  /** `#/webhooks` gets another event. */
  | { readonly kind: "event"; readonly name: string; readonly webhook: JsonObject }
  /** `#/components/schemas` gets another schema, which other changes refer to. */
  | { readonly kind: "schema"; readonly name: string; readonly schema: JsonObject }
  /** A field, a parameter, an operation, a webhook or a branch is gone from `since` on. */
  | { readonly kind: "removed" }
  /** A value of the enum of a schema is gone from `since` on. */
  | { readonly kind: "enum-value-removed"; readonly value: string }
  /**
   * A field is no longer required, or is from `since` on. The place is its schema; `holder` is the schema that declares
   * it and lists it in `required`.
   */
  | { readonly kind: "not-required" | "required"; readonly holder: string; readonly name: string }
  /** A parameter is no longer required. */
  | { readonly kind: "parameter-not-required" }
  /** A schema also allows null. */
  | { readonly kind: "nullable" }
  /** A schema also allows other types than its own. */
  | { readonly kind: "types"; readonly types: readonly TypeName[] };
