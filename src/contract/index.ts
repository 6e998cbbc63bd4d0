export type { Contract, ContractOptions } from "./contract.ts";
export { createContract } from "./compile/create-contract.ts";
export type { RequestReading } from "./check/check-request.ts";
export { DocumentError, type DocumentFault } from "./load/document-error.ts";
export { type Exchange, type ExchangeRequest, type ExchangeResponse, toHeaderRecord } from "./check/exchange.ts";
export type { Direction, Expected, Finding, FindingData, Got, Part, Severity } from "../findings/finding.ts";
export type { JsonObject, JsonValue } from "../schema/json.ts";
export { type LoadedDocument, loadDocument } from "./load/load-document.ts";
export type {
  ContractResponse,
  Operation,
  Parameter,
  ParameterRule,
  RequestBody,
  ResponseHeader,
  Webhook,
} from "./model/operation.ts";
export type { RouteMatch } from "./model/route-operations.ts";
export type { Validate } from "./compile/validators.ts";
export type { Model } from "./model/model.ts";
export type { SchemaNode, Shape } from "../schema/schema-node.ts";
export { openContract } from "./shipped-contracts.ts";
export { formatLocation, type SourceLocation } from "../findings/source-location.ts";
