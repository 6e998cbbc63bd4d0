import { setTimeout as wait } from "node:timers/promises";
import { refuse } from "../server/refusal.ts";
import { type Answer, answerRefusal } from "./answer-call.ts";
import { DroppedConnection, type Fault } from "./faults.ts";

/** Lets a fault strike a call. Struck before, the call is not carried out; struck after, only its answer is lost. */
export async function sufferFault(fault: Fault, run: () => Answer): Promise<Answer> {
  const answer = fault.when === "after" ? run() : undefined;

  switch (fault.kind) {
    case "latency":
      await wait(fault.milliseconds);
      return answer ?? run();
    case "drop":
      throw new DroppedConnection();
    case "rate_limit":
      return answerRefusal(
        refuse("rate_limit", {
          code: "rate_limit",
          message: "Too many requests in a short time. Slow down and try again.",
        }),
        { "retry-after": "1", "stripe-should-retry": "true" },
      );
    case "error":
      return answerRefusal(refuse("api", { message: "An unexpected error occurred. Try again later." }));
  }
}
