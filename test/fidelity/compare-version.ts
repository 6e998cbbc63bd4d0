import type { Differences, NameDifferences } from "./compare.ts";

/** What `generate` writes for one API version. */
interface GeneratedTypes {
  readonly schemas: object;
  readonly operations: object;
  readonly webhooks: object;
}

/** Where the same stands in an SDK, under the names that the contract uses. */
interface SdkTypes {
  /** The `Stripe` client's `financialConnections`. */
  readonly client: object;
  readonly resources: object;
  readonly operations: Readonly<Record<string, SdkOperation>>;
  /** The union of all events. */
  readonly event: object;
  readonly eventBase: object;
  readonly errorType: string;
}

interface SdkOperation {
  /** As it is called: `accounts.list`. */
  readonly method: string;
  readonly request: unknown;
}

/** All that differs between the generated types of an API version and the types of an SDK. */
export type VersionDifferences<Generated extends GeneratedTypes, Sdk extends SdkTypes> =
  | NameDifferences<"Resources", ResourceSchema<Generated["schemas"]>, keyof Sdk["resources"] & string>
  | NameDifferences<"Operations", OperationName<Generated["operations"]>, keyof Sdk["operations"] & string>
  | NameDifferences<"Methods", Sdk["operations"][keyof Sdk["operations"]]["method"], MethodName<Sdk["client"]>>
  | NameDifferences<"Events", keyof Generated["webhooks"] & string, EventType<Sdk["event"]>>
  | UnknownErrorTypes<FieldOf<FieldOf<Generated["schemas"], "Error">, "type"> & string, Sdk["errorType"]>
  | ResourceDifferences<Generated["schemas"], Sdk["resources"]>
  | RequestDifferences<Generated["operations"], Sdk["operations"]>
  | ResponseDifferences<Generated["operations"], Sdk["operations"], Sdk["client"]>
  | EventDifferences<Generated["webhooks"], Sdk["event"]>
  | Differences<"Event", FieldOf<Generated["schemas"], "EventEnvelope">, Omit<Sdk["eventBase"], "type" | "data">>;

type FieldOf<Value, Key extends PropertyKey> = Key extends keyof Value ? Value[Key] : never;

type ResourceSchema<Schemas> = {
  [Name in keyof Schemas & string]: Schemas[Name] extends { object: `financial_connections.${string}` } ? Name : never;
}[keyof Schemas & string];

/** The operations, without those that stand for webhooks. */
type OperationName<Operations> = Exclude<keyof Operations & string, `on${Capitalize<string>}`>;

/** The methods that call Stripe, without those that every resource of the SDK inherits. */
type MethodName<Client> = {
  [
    Resource in keyof Client & string
  ]: `${Resource}.${Exclude<PromiseKey<Client[Resource]>, "_makeRequest" | "requestDataProcessor">}`;
}[keyof Client & string];

type PromiseKey<Resource> = {
  [Name in keyof Resource & string]: Resource[Name] extends (...parameters: never[]) => Promise<unknown> ? Name : never;
}[keyof Resource & string];

/** The SDK's list serves Stripe's other APIs as well, so what it has more is no difference. */
type UnknownErrorTypes<Contract extends string, Sdk extends string> = NameDifferences<
  "Error.type",
  Exclude<Contract, Sdk>,
  never
>;

type EventType<Event> = Event extends { type: infer Type extends `financial_connections.${string}` } ? Type : never;

type ResourceDifferences<Schemas, Resources> = {
  [Name in keyof Resources & keyof Schemas & string]: Differences<Name, Schemas[Name], Resources[Name]>;
}[keyof Resources & keyof Schemas & string];

type RequestDifferences<Operations, Sdk extends Readonly<Record<string, SdkOperation>>> = {
  [Name in keyof Sdk & keyof Operations & string]: Differences<Name, RequestOf<Operations[Name]>, Sdk[Name]["request"]>;
}[keyof Sdk & keyof Operations & string];

/** The parameters of an operation, wherever they travel: in the query or in the body. */
type RequestOf<Operation> = Operation extends {
  requestBody?: { content: { "application/x-www-form-urlencoded": infer Body } };
}
  ? unknown extends Body
    ? QueryOf<Operation>
    : Body
  : QueryOf<Operation>;

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;

type ResponseDifferences<Operations, Sdk extends Readonly<Record<string, SdkOperation>>, Client> = {
  [Name in keyof Sdk & keyof Operations & string]: Differences<
    Name,
    { answer: ResponseOf<Operations[Name]> },
    { answer: AnswerOf<Client, Sdk[Name]["method"]> }
  >;
}[keyof Sdk & keyof Operations & string];

/** The body of an operation's answer when all is well. */
type ResponseOf<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Body } } } }
  ? Body
  : never;

/** What a method of the SDK resolves to, without what the SDK adds to it. */
type AnswerOf<Client, Method extends string> = Method extends `${infer Resource}.${infer Name}`
  ? FieldOf<FieldOf<Client, Resource>, Name> extends (...parameters: never[]) => Promise<infer Answer>
    ? Omit<Answer, "lastResponse">
    : never
  : never;

type EventDifferences<Webhooks, Event> = {
  [Type in keyof Webhooks & EventType<Event>]: Differences<
    Type,
    TypeAndData<EventOf<Webhooks[Type]>>,
    TypeAndData<Extract<Event, { type: Type }>>
  >;
}[keyof Webhooks & EventType<Event>];

/** An event without its envelope, which all share. */
type TypeAndData<Event> = { type: FieldOf<Event, "type">; data: FieldOf<Event, "data"> };

type EventOf<Webhook> = Webhook extends {
  post: { requestBody: { content: { "application/json": infer Body extends { type: string; data: unknown } } } };
}
  ? Body
  : never;
