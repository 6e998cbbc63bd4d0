import type { ApiVersion } from "../../protocol/api-version.ts";
import type { ContractName } from "../contracts.ts";
import type { VersionView } from "../render/versions/version-view.ts";
import type { AnswerOf, BodyOf, OperationId, PathOf, QueryOf } from "../types/contract-types.ts";
import type { World } from "../world/world.ts";
import type { OpenWorld } from "../worlds.ts";

/** Where a call is carried out, and for which API version. */
export interface CallContext {
  readonly world: World;
  /** The world with its journal, faults and webhook endpoints. */
  readonly open: OpenWorld;
  readonly version: ApiVersion;
  /** The version that the request names, as it is written; null where it names none. */
  readonly namedVersion: string | null;
  /** What an open contract shows, for answers that the contract of the call leaves open. */
  readonly viewOf: (contract: ContractName) => VersionView;
}

/** A request that the contract accepts, on its way to a world: its parameters have the types of its operation. */
export interface Call<Id extends OperationId> extends CallContext {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
}

/**
 * Carries out one operation and answers its 200, in full: what the API version does not show of it is cut afterwards.
 * Throws RefusedCall where it cannot.
 */
export type OperationHandler<Id extends OperationId> = (call: Call<Id>) => AnswerOf<Id>;

/** A handler for each operation: one that is missing, or of no operation, does not compile. */
export type OperationHandlers = { readonly [Id in OperationId]: OperationHandler<Id> };
