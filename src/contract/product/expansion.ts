import type { JsonObject } from "../../schema/json.ts";
import type { Operation } from "../model/operation.ts";

/** Parameters with the names of fields that the answer has in full, where it would have an id. */
export interface Expansion {
  /** Whether the schema of a parameter says that it expands. */
  readonly isMarked: (schema: JsonObject) => boolean;
  /** Every path that a request of an operation can expand. */
  readonly pathsOf: (operation: Operation) => readonly string[];
}
