import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "./answer-call.ts";
import { answerInjectedFault } from "./answer-injected-fault.ts";
import { DroppedConnection, type Fault } from "./faults.ts";

/** Applies an injected fault to a call: `before` prevents the call, `after` only loses its answer. */
export async function injectFault(fault: Fault, run: () => Answer): Promise<Answer> {
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
