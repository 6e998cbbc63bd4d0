import type { OperationsOf, SchemasOf, WebhooksOf } from "../../client/contract-types.ts";
import type { components, operations, webhooks } from "../../generated/control/types.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import type { ReadonlyDeep, United } from "./united.ts";

type KeyIn<Value> = Value extends unknown ? keyof Value : never;

type MemberOf<Value, Name> = Value extends unknown ? (Name extends keyof Value ? Value[Name] : never) : never;

/** The name of a schema that some API version has: `Account`, `Permission`, … */
export type SchemaName = KeyIn<SchemasOf<ApiVersion>>;

/** A schema of the contract with everything that any API version declares in it. What a version shows is cut from it. */
export type Full<Name extends SchemaName> = United<MemberOf<SchemasOf<ApiVersion>, Name>, "answer">;

/** A schema of `control.yaml`. */
export type ControlSchema<Name extends keyof components["schemas"]> = ReadonlyDeep<components["schemas"][Name]>;

/** The ids of webhooks, which the sandbox sends instead of answering them. */
type WebhookId = `on${Capitalize<string>}`;

type ControlOperationId = Exclude<keyof operations, WebhookId>;

/** The name of an operation of any API version, or of `control.yaml`. */
export type OperationId = ControlOperationId | Exclude<KeyIn<OperationsOf<ApiVersion>>, WebhookId>;

/** The generated types of an operation, one for each version that has it. */
type OperationOf<Id extends OperationId> = Id extends ControlOperationId
  ? operations[Id]
  : MemberOf<OperationsOf<ApiVersion>, Id>;

/** The parameters of an operation in its path. */
export type PathOf<Id extends OperationId> = ParametersIn<OperationOf<Id>, "path">;

/** The parameters of an operation in its query. */
export type QueryOf<Id extends OperationId> = ParametersIn<OperationOf<Id>, "query">;

/** The parameters of an operation in its body. */
export type BodyOf<Id extends OperationId> = Given<
  OperationOf<Id> extends infer Operation ? (Operation extends unknown ? BodyIn<Operation> : never) : never
>;

type ParametersIn<Operation, Place extends "path" | "query"> = Given<
  Operation extends { readonly parameters: infer Parameters } ? NonNullable<MemberOf<Parameters, Place>> : never
>;

type BodyIn<Operation> = Operation extends { readonly requestBody?: { readonly content: infer Content } }
  ? MemberOf<Content, keyof Content>
  : never;

type Given<Value> = [Value] extends [never] ? NoParameters : United<Value, "request">;

type NoParameters = Readonly<Record<never, never>>;

/** What an operation answers with its status 200, with everything that any API version declares. */
export type AnswerOf<Id extends OperationId> = Id extends ControlOperationId
  ? ReadonlyDeep<DataIn<OperationOf<Id>>>
  : United<DataIn<OperationOf<Id>>, "answer">;

type DataIn<Operation> = Operation extends {
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": infer Data } } };
}
  ? Data
  : never;

/** The type of an event about Financial Connections, in any API version. */
export type EventType = KeyIn<WebhooksOf<ApiVersion>>;

/** The type of an event about a neighbour of Financial Connections. They are the same in every API version. */
export type NeighbourEventType = keyof webhooks;

type PayloadOf<Type extends EventType> =
  MemberOf<WebhooksOf<ApiVersion>, Type> extends infer Webhook
    ? Webhook extends {
        readonly post: { readonly requestBody?: { readonly content: { readonly "application/json": infer Payload } } };
      }
      ? Payload
      : never
    : never;

/** What is posted for an event, with everything that any API version declares. */
export type EventPayload<Type extends EventType> = United<PayloadOf<Type>, "answer">;
