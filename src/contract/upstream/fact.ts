import type { Operation } from "../model/operation.ts";
import type { Shape } from "../../schema/schema-node.ts";

/** One thing that a document says of an API, under a name that does not depend on how its schemas are called. */
export interface Fact {
  readonly kind: "operation" | "parameter" | "resource" | "field" | "event";
  /** `POST /v1/financial_connections/sessions`, `financial_connections.account` (the constant in `object`), `webhook …`. */
  readonly owner: string;
  /** The names that lead from the owner to a field or parameter: `balance`, `current`. A list's items are `[]`. */
  readonly path: readonly string[];
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** The strings that are allowed; undefined where any is. */
  readonly values: readonly string[] | undefined;
  readonly pointer: string;
  /** What applies there: of an operation to its form, of an event to the object that it is about. */
  readonly shape: Shape | undefined;
  /** The operation itself, of a fact of this kind. */
  readonly operation: Operation | undefined;
  readonly notes: FactNotes;
}

/** What a contract notes about the description that its API's publisher gives. */
export interface FactNotes {
  /** Why that one differs. */
  readonly differs?: string | undefined;
  /** The names of what only that one has within this, each with why. */
  readonly leftOut?: Readonly<Record<string, string>> | undefined;
}

/** The facts of a document, by their subjects. */
export type Facts = ReadonlyMap<string, Fact>;

/** The name of a fact, the same in every document: `financial_connections.account balance.current`. */
export function subjectOf({ owner, path }: Pick<Fact, "owner" | "path">): string {
  return path.length === 0 ? owner : `${owner} ${path.join(".").replaceAll(".[]", "[]")}`;
}

/** The subject of what a fact is part of: an object with fields, an operation. Undefined for what stands by itself. */
export function parentOf({ owner, path }: Pick<Fact, "owner" | "path">): string | undefined {
  return path.length === 0 ? undefined : subjectOf({ owner, path: path.slice(0, -1) });
}
