import type { Operation } from "../contract/model/operation.ts";
import type { JsonObject } from "../schema/json.ts";

/** What the suite sends in one case, before ids are filled in and the parameters are encoded. */
export interface CaseRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** Instead of `body`, for what no encoder would write. */
  readonly rawBody?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request that has to be answered with one status (a success, or a documented error that the mock is asked for). */
export interface AnswerCase {
  readonly kind: "answer";
  readonly operation: Operation;
  readonly title: string;
  readonly status: string;
  readonly request: CaseRequest;
}

/** A request that breaks one rule of the contract, and has to be refused. */
export interface RefusalCase {
  readonly kind: "refusal";
  readonly operation: Operation;
  readonly title: string;
  readonly status: string;
  /** The parameter at fault, in bracket notation; null where it is not a parameter. */
  readonly parameter: string | null;
  /** Where the contract forbids it. */
  readonly contractPointer: string;
  readonly request: CaseRequest;
}

export type SuiteCase = AnswerCase | RefusalCase;
