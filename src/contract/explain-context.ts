import type { CheckContext } from "./check/check-context.ts";
import type { Part } from "./check/finding.ts";

/** What an explanation needs to know beside the contract. */
export interface ExplainContext extends CheckContext {
  readonly part: Part;
  /** What an unknown enum value means: in a response the API has grown, in a request the caller is wrong. */
  readonly unknownValue: "drift" | "breaking";
}
