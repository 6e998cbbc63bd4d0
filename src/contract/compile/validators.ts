/** Says whether a value matches a schema. */
export type Validate = (value: unknown) => boolean;

/** The compiled schemas of a document. */
export interface Validators {
  /** By the pointers of the schemas. */
  readonly validators: Readonly<Record<string, Validate>>;
  /** The pointers of those that cannot see undocumented fields, because several schemas describe one object below them. */
  readonly composed: readonly string[];
  /** The pointers of the schemas that follow a value to any depth. Generated validators have none. */
  readonly bottomless?: readonly string[];
}
