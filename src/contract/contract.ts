import type { CheckContext } from "./check/check-context.ts";
import { readRequest, type RequestReading } from "./check/check-request.ts";
import { checkResponse } from "./check/check-response.ts";
import { checkValue } from "./check/check-value.ts";
import { createFinding } from "./check/create-finding.ts";
import type { ExchangeRequest, ExchangeResponse } from "./check/exchange.ts";
import type { Departure, Direction, Finding } from "./check/finding.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { LoadedDocument } from "./load/load-document.ts";
import type { Operation, Webhook } from "./model/operation.ts";
import type { Model } from "./model/model.ts";
import { readModel } from "./model/read-model.ts";
import { createRouter, type RouteMatch } from "./model/route-operations.ts";
import type { SchemaValidators } from "./compile/schema-validator.ts";
import type { SourceLocation } from "./load/source-location.ts";

/** One API version's document, compiled and ready to check with. */
export interface Contract {
  /** `info.version` of the document. */
  readonly version: string;
  /** The document as typed objects. */
  readonly model: Model;
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The operation of a method and a path without query. */
  readonly findOperation: (method: string, pathname: string) => RouteMatch | undefined;
  /** Decodes and types the parameters of a request, and returns its departures. For servers. */
  readonly readRequest: (match: RouteMatch, request: ExchangeRequest) => RequestReading;
  readonly checkRequest: (match: RouteMatch, request: ExchangeRequest) => Finding[];
  readonly checkResponse: (operation: Operation, response: ExchangeResponse) => Finding[];
  /** Checks the JSON payload of a webhook; undefined when the contract has no webhook of that name. */
  readonly checkWebhook: (name: string, payload: JsonValue) => Finding[] | undefined;
  /** Holds any value against the schema at a pointer. */
  readonly checkValue: (schemaPointer: string, value: JsonValue) => Departure[];
  /** The compiled schemas by pointer, for those who only want to know whether a value passes. */
  readonly validators: SchemaValidators;
  /** Where a node of the document was written. */
  readonly locate: (pointer: string) => SourceLocation;
}

export interface ContractOptions {
  /** Takes secrets out of what messages show. By default nothing is taken out. */
  readonly redact?: (text: string) => string;
}

/** Makes a contract of a loaded document and its compiled schemas. */
export function assembleContract(
  loaded: LoadedDocument,
  validators: SchemaValidators,
  options: ContractOptions = {},
): Contract {
  const { document, locate } = loaded;
  const model = readModel(document);
  const { operations, webhooks } = model;
  const context: CheckContext = { document, validators, redact: options.redact ?? ((text) => text) };

  const toFindings = (
    exchange: { readonly operation: string; readonly status?: number; readonly direction: Direction },
    departures: readonly Departure[],
  ): Finding[] =>
    departures.map((departure) =>
      createFinding({ status: null, ...exchange, locate, redact: context.redact }, departure),
    );
  const checkPart = (schemaPointer: string, value: JsonValue): Departure[] =>
    checkValue({ ...context, part: "body", unknownValue: "drift" }, schemaPointer, value);

  return {
    version: model.version,
    model,
    document,
    operations,
    webhooks,
    validators,
    locate,
    findOperation: createRouter(operations),
    readRequest: ({ operation, pathParameters }, request) => readRequest(context, operation, pathParameters, request),
    checkRequest: ({ operation, pathParameters }, request) =>
      toFindings(
        { operation: operation.name, direction: "request" },
        readRequest(context, operation, pathParameters, request).departures,
      ),
    checkResponse: (operation, response) =>
      toFindings(
        { operation: operation.name, status: response.status, direction: "response" },
        checkResponse(context, operation, response),
      ),
    checkWebhook: (name, payload) => {
      const webhook = webhooks.find((candidate) => candidate.name === name);
      return webhook === undefined
        ? undefined
        : toFindings({ operation: `webhook ${name}`, direction: "webhook" }, checkPart(webhook.schemaPointer, payload));
    },
    checkValue: checkPart,
  };
}
