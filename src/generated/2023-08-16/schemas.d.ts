// Made by `fc-contract generate`. Change the document it comes from, not this file.
type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The components of openapi.json that responses and webhooks lead to, without descriptions and examples. */
export declare const document: { readonly [key: string]: JsonValue };

/** The schemas of responses and webhooks that are not components, by their pointers. */
export declare const others: Readonly<Record<string, { readonly [key: string]: JsonValue } | boolean>>;

/** The types of events that only later versions have. */
export declare const laterWebhooks: readonly string[];
