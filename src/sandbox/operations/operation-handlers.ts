import type { RequestReading } from "../../contract/check/request-reading.ts";
import type { JsonObject } from "../../schema/json.ts";
import { consoleControls } from "../control/console/console-controls.ts";
import { controlOperations } from "../control/control-operations.ts";
import type { CallContext, OperationHandlers } from "./call.ts";
import { flowOperations } from "./flow/flow-operations.ts";
import { stripeOperations } from "./stripe-operations.ts";

const handlers: OperationHandlers = {
  ...stripeOperations,
  ...flowOperations,
  ...consoleControls,
  ...controlOperations,
};

/** Carries out an operation whose id is known only at run time. */
export type AnyHandler = (call: CallContext & Pick<RequestReading, "path" | "query" | "body">) => JsonObject;

/**
 * The handler of an operation. Its types are generated from the contract, so it can be given any reading without
 * findings.
 */
export function findHandler(id: string): AnyHandler | undefined {
  const byId: Readonly<Record<string, unknown>> = handlers;
  return Object.hasOwn(byId, id) ? (byId[id] as AnyHandler) : undefined;
}
