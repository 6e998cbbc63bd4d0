import type { RequestReading } from "../../contract/check/request-reading.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { VersionView } from "../render/versions/version-view.ts";
import type { AnswerOf, BodyOf, OperationId, PathOf, QueryOf } from "../types/contract-types.ts";
import type { World } from "../world/world.ts";

/** Where a call is carried out, and for which API version. */
export interface CallContext {
  readonly world: World;
  readonly version: ApiVersion;
  /** What an API version shows, for answers that the contract of the call leaves open. */
  readonly viewOf: (version: ApiVersion) => VersionView;
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

/** Carries out an operation whose id is not known before the request. */
export type AnyHandler = (call: CallContext & Pick<RequestReading, "path" | "query" | "body">) => JsonObject;

/**
 * The handler of an operation of a contract. What the contract accepts for an operation is what its types say, so a
 * reading without findings may be given to it.
 */
export function findHandler(handlers: OperationHandlers, id: string): AnyHandler | undefined {
  const byId: Readonly<Record<string, unknown>> = handlers;
  return Object.hasOwn(byId, id) ? (byId[id] as AnyHandler) : undefined;
}
