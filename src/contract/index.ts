export type { Contract, ContractOptions } from "./contract.ts";
export { createContract } from "./compile/create-contract.ts";
export type { RequestReading } from "./check/check-request.ts";
export { DocumentError, type DocumentFault } from "./load/document-error.ts";
export { type Exchange, type ExchangeRequest, type ExchangeResponse, toHeaderRecord } from "./check/exchange.ts";
export type { Departure, Direction, Finding, Part, Severity } from "./check/finding.ts";
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
export type { SchemaError, SchemaValidators, ValidateFunction } from "./compile/schema-validator.ts";
export { openContract } from "./shipped-contracts.ts";
export { formatLocation, type SourceLocation } from "./load/source-location.ts";
