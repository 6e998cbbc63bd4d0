/** One complaint of a validator. `schemaPath` is a pointer from the document's root: `#/components/schemas/Account/required`. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema, as ajv makes them: `errors` has what the last call found. */
export interface ValidateFunction {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Validators by the pointer of their schema. */
export type SchemaValidators = Readonly<Record<string, ValidateFunction>>;
