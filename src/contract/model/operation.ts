import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";

/** What is written somewhere in the document. The pointer is for messages and reports, never for finding things. */
export interface Cited {
  /** `#/paths/~1v1~1accounts/get` */
  readonly pointer: string;
}

/** One method and path of the document, or one call that the API makes: a webhook, a callback. */
export interface Operation extends Cited {
  /** The `operationId`; `GET /path` where the document gives none. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** `/v1/customers/{customer}` */
  readonly path: string;
  /** `GET /v1/financial_connections/accounts/{account}`, as findings and reports name it. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly isDeprecated: boolean;
  /** The path item's and its own, references followed; its own win. */
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ContractResponse[];
  /** What the API calls back, by the runtime expression of the address. */
  readonly callbacks: readonly Operation[];
  /** Any of these, and of each all: the names of security schemes. Undefined: what the document says for all. */
  readonly security: readonly (readonly string[])[] | undefined;
  readonly servers: readonly Server[];
  readonly rules: readonly ParameterRule[];
  /** Its members that start with `x-`. */
  readonly extensions: JsonObject;
}

/** One parameter in path, query, header or cookie. */
export interface Parameter extends Cited {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string | undefined;
  readonly isDeprecated: boolean;
  /** `form`, `simple`, `deepObject` …; the default of its place where the document gives none. */
  readonly style: string;
  readonly explode: boolean;
  /** The media type of a parameter that has `content` in place of a schema. */
  readonly contentType: string | undefined;
  /** Absent: anything. */
  readonly schema: SchemaNode | undefined;
  readonly examples: readonly Example[];
}

export interface RequestBody extends Cited {
  readonly required: boolean;
  readonly description: string | undefined;
  /** In document order, at least one. */
  readonly media: readonly MediaType[];
}

/** A body's content type and what the contract says of such a body. */
export interface MediaType extends Cited {
  /** `application/json`, as written. */
  readonly type: string;
  /** Absent: anything. */
  readonly schema: SchemaNode | undefined;
  /** How the properties of a form or of multipart data are written, by name. */
  readonly encoding: JsonObject;
  readonly examples: readonly Example[];
}

export interface Example extends Cited {
  /** Empty for the only one, written as `example`. */
  readonly name: string;
  readonly summary: string | undefined;
  /** Absent when the example is in a file of its own (`externalValue`). */
  readonly value: JsonValue | undefined;
}

export interface ResponseHeader extends Cited {
  readonly name: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: SchemaNode | undefined;
  readonly examples: readonly Example[];
}

export interface ContractResponse extends Cited {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string | undefined;
  readonly headers: readonly ResponseHeader[];
  /** Empty when the response has no body. */
  readonly media: readonly MediaType[];
}

/** One kind of message that the API sends on its own. */
export interface Webhook extends Cited {
  /** Its key under `webhooks`, for Stripe the event type. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** Of the payload. Absent: anything. */
  readonly schema: SchemaNode | undefined;
  /** The call itself, whose body is the payload. */
  readonly operation: Operation;
}

export interface Server {
  /** May contain `{variables}`. */
  readonly url: string;
  readonly description: string | undefined;
  /** By name, as written: each with a `default`, and perhaps an `enum`. */
  readonly variables: JsonObject;
}

/** A group of operations. */
export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
}

/** What JSON Schema cannot say about several parameters together (`x-parameter-rules`). */
export type ParameterRule =
  | { readonly kind: "exclusive"; readonly parameters: readonly string[]; readonly pointer: string }
  | {
      readonly kind: "only-when";
      readonly parameter: string;
      readonly when: { readonly parameter: string; readonly equals: string };
      readonly pointer: string;
    };
