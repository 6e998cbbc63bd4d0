// Made by `fc-contract generate`. Change the document it comes from, not this file.
/** Says whether a value matches a schema. */
export type Validate = (value: unknown) => boolean;

/** Validators by the pointer of their schema in openapi.json. */
export declare const validators: Readonly<Record<string, Validate>>;

/** The pointers of those that cannot see undocumented fields, because several schemas describe one object below them. */
export declare const composed: readonly string[];

/** `GET /path` → status → the pointer of the response's schema. */
export declare const responses: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Webhook name (event type) → the pointer of its payload's schema. */
export declare const webhooks: Readonly<Record<string, string>>;
