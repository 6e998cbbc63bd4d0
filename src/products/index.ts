export type { Contract } from "../contract/contract.ts";
export { type ContractOptions, createContract } from "./create-contract.ts";
export type { Credentials } from "../contract/product/credentials.ts";
export type { Errors, ReadError } from "../contract/product/errors.ts";
export type { Expansion } from "../contract/product/expansion.ts";
export type { DecodedForm, FormCodec } from "../contract/product/form-codec.ts";
export type { Privacy, Product, RequestRule } from "../contract/product/product.ts";
export type {
  Admission,
  AdmissionOptions,
  Admitted,
  AnsweredCall,
  MockAnswer,
  MockHabits,
  ReadCall,
  Stamp,
} from "../contract/product/mock-habits.ts";
export type { OwnRefusal, Site, SuiteHabits } from "../contract/product/suite-habits.ts";
export type { VersionChoice, Versions } from "../contract/product/versions.ts";
export type { Webhooks } from "../contract/product/webhooks.ts";
export type { RequestReading } from "../contract/check/request-reading.ts";
export { DocumentError, type DocumentFault } from "../contract/load/document-error.ts";
export {
  type Exchange,
  type ExchangeRequest,
  type ExchangeResponse,
  toHeaderRecord,
} from "../contract/check/exchange.ts";
export type { Direction, Expected, Finding, FindingData, Got, Part, Severity } from "../findings/finding.ts";
export type { JsonObject, JsonValue } from "../schema/json.ts";
export { type LoadedDocument, loadDocument } from "../contract/load/load-document.ts";
export type {
  ContractResponse,
  Operation,
  Parameter,
  ParameterRule,
  RequestBody,
  ResponseHeader,
  Webhook,
} from "../contract/model/operation.ts";
export type { RouteMatch } from "../contract/model/route-operations.ts";
export type { Validate } from "../contract/compile/validators.ts";
export type { Model } from "../contract/model/model.ts";
export type { SchemaNode, Shape } from "../schema/schema-node.ts";
export { SchemaReader } from "../schema/schema-reader.ts";
export { explainValue, type Explanation, isDocumented } from "../findings/explain-value.ts";
export type { ExplainOptions } from "../findings/finding-list.ts";
export { describeMismatch } from "../findings/words.ts";
export { type DocumentFile, openContract } from "./stripe/shipped-contracts.ts";
export { formatLocation, type SourceLocation } from "../findings/source-location.ts";
export { plain } from "./plain/plain.ts";
export { stripe } from "./stripe/stripe.ts";
