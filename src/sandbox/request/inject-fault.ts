import { setTimeout as wait } from "node:timers/promises";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import type { Admission } from "./authenticate.ts";
import { answerInjectedFault } from "./answer-injected-fault.ts";
import { DroppedConnection, type Fault } from "./faults.ts";
import { type Answer, answerRefusal, idempotencyKeyOf } from "./respond.ts";
import { isControlPath } from "./route.ts";

/**
 * The third stage: executes the request, or applies the fault that strikes its operation. Only then does it wait, and
 * meanwhile refuses other requests with the same idempotency key.
 */
export function injectFault(
  { generation, open, pathname, request }: Admission,
  operation: string,
  run: () => Answer,
): Answer | Promise<Answer> {
  if (isControlPath(pathname)) {
    return run();
  }
  const key = idempotencyKeyOf(request);
  const keyInFlight = key === undefined ? undefined : `${generation} ${key}`;
  if (keyInFlight !== undefined && open.keysInFlight.has(keyInFlight)) {
    return answerRefusal(REFUSED_IN_FLIGHT);
  }
  const fault = open.faults.take(operation);
  if (fault === undefined) {
    return run();
  }
  if (keyInFlight === undefined) {
    return applyFault(fault, run);
  }
  open.keysInFlight.add(keyInFlight);
  return applyFault(fault, run).finally(() => open.keysInFlight.delete(keyInFlight));
}

/** `before` prevents the call, `after` only loses its answer. */
async function applyFault(fault: Fault, run: () => Answer): Promise<Answer> {
  const answer = fault.when === "after" ? run() : undefined;

  switch (fault.kind) {
    case "latency":
      await wait(fault.milliseconds);
      return answer ?? run();
    case "drop":
      throw new DroppedConnection();
    case "rate_limit":
    case "error":
      return answerInjectedFault(fault);
  }
}

const REFUSED_IN_FLIGHT: Refusal = refuse(
  "idempotency",
  { code: "idempotency_key_in_use", message: "Another request with this idempotency key is still in progress." },
  409,
);
