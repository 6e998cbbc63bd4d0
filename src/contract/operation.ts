import type { JsonObject } from "./json.ts";

/** One parameter in path, query or header, with pointers to where the contract says so. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** The parameter object. */
  readonly pointer: string;
  /** Its schema, `$ref`s followed. */
  readonly schemaPointer: string;
}

export interface RequestBody {
  readonly required: boolean;
  readonly contentType: string;
  readonly pointer: string;
  readonly schemaPointer: string;
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly schemaPointer: string;
}

export interface ContractResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly headers: readonly ResponseHeader[];
  /** Undefined when the response has no body. */
  readonly content:
    | { readonly contentType: string; readonly schemaPointer: string; readonly pointer: string }
    | undefined;
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

/** One method and path of the document. */
export interface Operation {
  /** The `operationId`; `GET /path` where the document gives none. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `GET /v1/financial_connections/accounts/{account}`, as findings and reports name it. */
  readonly name: string;
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ContractResponse[];
  readonly rules: readonly ParameterRule[];
  readonly definition: JsonObject;
}

/** One kind of message that the API sends on its own. */
export interface Webhook {
  /** Its key under `webhooks`, for Stripe the event type. */
  readonly name: string;
  readonly pointer: string;
  readonly schemaPointer: string;
}
