// Made by `fc-contract generate`. Change the document it comes from, not this file.
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ValidateFunction {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Validators by the pointer of their schema in openapi.json. */
export declare const validators: Readonly<Record<string, ValidateFunction>>;

/** `GET /path` → status → the pointer of the response's schema. */
export declare const responses: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Webhook name (event type) → the pointer of its payload's schema. */
export declare const webhooks: Readonly<Record<string, string>>;
