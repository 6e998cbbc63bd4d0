import type { RequestReading } from "../../contract/check-request.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { RenderContext } from "../render/render-context.ts";

/** A request that the contract accepts, on its way to a world. */
export interface Call extends RenderContext {
  readonly reading: RequestReading;
}

/** Carries out one operation and answers its 200. Throws RefusedCall where it cannot. */
export type OperationHandler = (call: Call) => JsonObject;

/** Handlers by `operationId`. */
export type OperationHandlers = Readonly<Record<string, OperationHandler>>;
