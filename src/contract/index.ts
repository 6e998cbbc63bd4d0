export type { Contract, ContractOptions } from "./contract.ts";
export { createContract } from "./create-contract.ts";
export type { RequestReading } from "./check-request.ts";
export { DocumentError, type DocumentFault } from "./document-error.ts";
export { type Exchange, type ExchangeRequest, type ExchangeResponse, toHeaderRecord } from "./exchange.ts";
export type { Departure, Direction, Finding, Part, Severity } from "./finding.ts";
export type { JsonObject, JsonValue } from "../schema/json.ts";
export { type LoadedDocument, loadDocument } from "./load-document.ts";
export type {
  ContractResponse,
  Operation,
  Parameter,
  ParameterRule,
  RequestBody,
  ResponseHeader,
  Webhook,
} from "./model/operation.ts";
export type { RouteMatch } from "./route-operations.ts";
export type { SchemaError, SchemaValidators, ValidateFunction } from "./schema-validator.ts";
export { openContract } from "./shipped-contracts.ts";
export { formatLocation, type SourceLocation } from "./source-location.ts";
