import type { Contract } from "../../../contract/contract.ts";
import type { Operation } from "../../../contract/model/operation.ts";
import { isApiVersion } from "../../../protocol/api-version.ts";
import type { JsonObject } from "../../../schema/json.ts";
import type { Shape } from "../../../schema/schema-node.ts";
import type { ControlSchema, Full, SchemaName } from "../../types/contract-types.ts";
import type { FullEvent } from "../render-event.ts";
import { CHANGES } from "./changes.ts";
import { Cutter } from "./cut.ts";

type StripeObject = ControlSchema<"StripeObject">;

type FullObject = Full<"Account"> | Full<"Authorization"> | Full<"Session">;

const SCHEMA_OF: { readonly [Type in FullObject["object"]]: SchemaName } = {
  "financial_connections.account": "Account",
  "financial_connections.authorization": "Authorization",
  "financial_connections.session": "Session",
};

/** What a contract shows of the objects that the sandbox writes in full. */
export interface VersionView {
  readonly show: (object: FullObject) => StripeObject;
  /** An event with the object that it is about. */
  readonly showEvent: (event: FullEvent) => StripeObject;
  /** What an operation answers with its status 200. */
  readonly showAnswer: (operation: Operation, body: JsonObject) => JsonObject;
}

const views = new WeakMap<Contract, VersionView>();

/** The view of a contract, made when it is first asked for. */
export function viewOf(contract: Contract): VersionView {
  let view = views.get(contract);
  if (view === undefined) {
    view = createView(contract);
    views.set(contract, view);
  }
  return view;
}

function createView({ model, version, webhooks }: Contract): VersionView {
  const cutter = new Cutter({
    rewritesOf: (name) =>
      isApiVersion(version)
        ? CHANGES.filter(({ schema }) => schema === name).flatMap(({ rewriteFor }) => rewriteFor(version) ?? [])
        : [],
    // An account is rendered once as long as its record stays the same.
    isKept: (name) => name === "Account",
  });
  const events = new Map(webhooks.map(({ name, schema }) => [name, schema?.shape]));
  const answers = new Map(
    model.operations.map((operation) => [
      operation,
      operation.responses.find(({ status }) => status === "200")?.media[0]?.schema,
    ]),
  );
  const cutFrom = (shape: Shape | undefined, what: string, object: JsonObject): StripeObject => {
    if (shape === undefined) {
      throw new Error(`the contract of ${version} has no ${what}`);
    }
    // Every version has an object's id and type.
    return cutter.cut(shape, object) as StripeObject;
  };
  return {
    show: (object) => {
      const name = SCHEMA_OF[object.object];
      return cutFrom(model.schemas.get(name)?.shape, name, object);
    },
    showEvent: (event) => cutFrom(events.get(event.type), event.type, event),
    showAnswer: (operation, body) => {
      const schema = answers.get(operation);
      return schema === undefined ? body : cutter.cut(schema.shape, body);
    },
  };
}
