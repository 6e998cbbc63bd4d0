import type { FindingData } from "../../findings/finding.ts";
import type { JsonObject } from "../../schema/json.ts";

/** A request, read: parameters decoded and of the types the contract gives them, and what is wrong with them. */
export interface RequestReading {
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly findings: readonly FindingData[];
}
