/** One place where an answer or an event does not match the contract. */
export interface ContractFinding {
  /** `GET /v1/…`, or the type of the event. */
  readonly operation: string;
  /** The HTTP status, null for an event. */
  readonly status: number | null;
  /** JSON Pointer into the body. */
  readonly pointer: string;
  /** The JSON Schema keyword that is violated; `type` or `api_version` for an event of another contract. */
  readonly rule: string;
  /** JSON Pointer to that rule in the contract. */
  readonly contract: string;
  /** `drift` only adds: an enum value or field that the contract does not know yet. */
  readonly severity: "breaking" | "drift";
  /** Names the place and the rule, and no value of the body but an unknown enum value. */
  readonly message: string;
}
