import { type ApiVersion, isBefore } from "../../../protocol/api-version.ts";
import type { JsonObject } from "../../../schema/json.ts";
import type { Full, SchemaName } from "../../types/contract-types.ts";

/**
 * How an API version changed an object of the API in another way than by adding or removing a field. Objects are written
 * in full, as no version shows them; a change rewrites them to what the versions on either side of it show.
 */
export interface VersionChange {
  /** The schema of the objects it rewrites. */
  readonly schema: SchemaName;
  /** The rewriting that a version needs, if it needs any. */
  readonly rewriteFor: (version: ApiVersion) => Rewrite | undefined;
}

export type Rewrite = (object: JsonObject) => JsonObject;

interface Rewritings<Name extends SchemaName> {
  readonly schema: Name;
  /** The version that made the change. */
  readonly in: ApiVersion;
  /** What the versions before it show. */
  readonly before?: (object: Full<Name>) => Full<Name>;
  /** What it and later versions show. */
  readonly since?: (object: Full<Name>) => Full<Name>;
}

export function versionChange<Name extends SchemaName>(change: Rewritings<Name>): VersionChange {
  return {
    schema: change.schema,
    rewriteFor: (version) => {
      const rewrite = isBefore(version, change.in) ? change.before : change.since;
      // Only objects of this schema are given to it.
      return rewrite as Rewrite | undefined;
    },
  };
}
