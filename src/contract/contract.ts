import type { Direction, Finding, FindingData } from "../findings/finding.ts";
import type { SourceLocation } from "../findings/source-location.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { CheckContext } from "./check/check-context.ts";
import { createRequestReader } from "./check/check-request.ts";
import { checkResponse } from "./check/check-response.ts";
import { createFinding } from "./check/create-finding.ts";
import type { ExchangeRequest, ExchangeResponse } from "./check/exchange.ts";
import type { RequestReading } from "./check/request-reading.ts";
import { ValueChecker } from "./check/value-checker.ts";
import type { Validate, Validators } from "./compile/validators.ts";
import type { LoadedDocument } from "./load/load-document.ts";
import type { Model } from "./model/model.ts";
import type { Operation, Webhook } from "./model/operation.ts";
import { createRouter, type RouteMatch } from "./model/route-operations.ts";
import type { Product } from "./product/product.ts";

/** One API version's document, compiled and ready to check with. */
export interface Contract {
  /** `info.version` of the document. */
  readonly version: string;
  /** The habits of its API, by which requests are read and checked. */
  readonly product: Product;
  /** The document as typed objects. */
  readonly model: Model;
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The operation of a method and a path without query. */
  readonly findOperation: (method: string, pathname: string) => RouteMatch | undefined;
  /** Decodes and types the parameters of a request, and says what is wrong with them. For servers. */
  readonly readRequest: (match: RouteMatch, request: ExchangeRequest) => RequestReading;
  /** `reading` is the result of `readRequest`, if the request has been read already. */
  readonly checkRequest: (match: RouteMatch, request: ExchangeRequest, reading?: RequestReading) => Finding[];
  /** `body` is the parsed body, if it has been parsed already. */
  readonly checkResponse: (operation: Operation, response: ExchangeResponse, body?: JsonValue) => Finding[];
  /**
   * Checks the JSON payload of a webhook; undefined when the contract has no webhook of that name. One that only a later
   * version of the API has is not checked.
   */
  readonly checkWebhook: (name: string, payload: JsonValue) => Finding[] | undefined;
  /** Checks any value against a schema of the document, or the one at a pointer into it. */
  readonly checkValue: (schema: SchemaNode | string, value: JsonValue) => readonly FindingData[];
  /** A function that says whether values match a schema that checks start from. */
  readonly validatorOf: (schema: SchemaNode) => Validate;
  /** Where a node of the document is written. */
  readonly locate: (pointer: string) => SourceLocation;
}

/** Makes a contract of a loaded document, its model and its compiled schemas. */
export function assembleContract(
  { document, locate }: LoadedDocument,
  model: Model,
  validators: Validators,
  product: Product,
): Contract {
  const { operations, webhooks } = model;
  const values = new ValueChecker(validators);
  const { redact } = product;
  const context: CheckContext = { values, product };
  const readRequest = createRequestReader(context);

  const toFindings = (
    exchange: { readonly operation: string; readonly status?: number; readonly direction: Direction },
    found: readonly FindingData[],
  ): Finding[] => found.map((data) => createFinding({ status: null, ...exchange, locate, redact }, data));
  const checkBody = (schema: SchemaNode | undefined, value: JsonValue): readonly FindingData[] =>
    values.check(schema, value, { part: "body", unknownValue: "drift", redact });

  return {
    version: model.version,
    product,
    model,
    document,
    operations,
    webhooks,
    locate,
    findOperation: createRouter(operations),
    readRequest,
    checkRequest: (match, request, reading) =>
      toFindings(
        { operation: match.operation.name, direction: "request" },
        (reading ?? readRequest(match, request)).findings,
      ),
    checkResponse: (operation, response, body) =>
      toFindings(
        { operation: operation.name, status: response.status, direction: "response" },
        checkResponse(context, operation, response, body),
      ),
    checkWebhook: (name, payload) => {
      const webhook = webhooks.find((candidate) => candidate.name === name);
      if (webhook === undefined) {
        return model.laterWebhooks.includes(name) ? [] : undefined;
      }
      return toFindings({ operation: `webhook ${name}`, direction: "webhook" }, checkBody(webhook.schema, payload));
    },
    checkValue: (schema, value) => checkBody(typeof schema === "string" ? model.schemaAt(schema) : schema, value),
    validatorOf: (schema) => values.validatorOf(schema),
  };
}
