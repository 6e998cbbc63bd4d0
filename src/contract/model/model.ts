import type { JsonObject } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { Operation, Server, Tag, Webhook } from "./operation.ts";

/** An OpenAPI 3.1 document as typed objects: the one thing that everything downstream reads. */
export interface Model {
  readonly title: string;
  /** `info.version` */
  readonly version: string;
  readonly description: string | undefined;
  readonly servers: readonly Server[];
  /** Those that the document describes, in its order. */
  readonly tags: readonly Tag[];
  /** In document order. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The names of webhooks that only later versions of the API have. */
  readonly laterWebhooks: readonly string[];
  /** The components under `schemas`, by name. */
  readonly schemas: ReadonlyMap<string, SchemaNode>;
  readonly securitySchemes: ReadonlyMap<string, JsonObject>;
  /** Any of these, and of each all: the names of security schemes. */
  readonly security: readonly (readonly string[])[];
  /** The pointers of what is written where a schema belongs and is none. */
  readonly notSchemas: readonly string[];
  /** The schema that is written at a pointer. For tools that are given one; everything else follows the nodes. */
  readonly schemaAt: (pointer: string) => SchemaNode | undefined;
}
