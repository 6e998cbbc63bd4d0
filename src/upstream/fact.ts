/** One thing that a document says of an API, under a name that does not depend on how its schemas are called. */
export interface Fact {
  /**
   * `POST /v1/financial_connections/sessions`, the same with a parameter (`… filters[country]`), a field of a resource
   * (`financial_connections.account.balance.type`), or `webhook financial_connections.account.created`.
   */
  readonly subject: string;
  readonly kind: "operation" | "parameter" | "field" | "event";
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** The strings that are allowed; undefined where any is. */
  readonly values: readonly string[] | undefined;
  readonly pointer: string;
}

export type Facts = ReadonlyMap<string, Fact>;
