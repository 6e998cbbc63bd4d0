import { compileSchemas } from "./compile-schemas.ts";
import { assembleContract, type Contract, type ContractOptions } from "../contract.ts";
import { readModel } from "../model/read-model.ts";
import type { LoadedDocument } from "../load/load-document.ts";

/**
 * Makes a contract of a loaded document; its schemas are compiled here, which takes ajv.
 *
 * @example
 * import { createContract, loadDocument } from "fc-contract/contract";
 *
 * const contract = createContract(loadDocument("openapi/openapi.yaml"));
 * const match = contract.findOperation("GET", "/v1/financial_connections/accounts/fca_123");
 *
 * @throws DocumentError when a schema does not compile
 */
export function createContract(loaded: LoadedDocument, options: ContractOptions = {}): Contract {
  const model = readModel(loaded.document);
  return assembleContract(loaded, model, compileSchemas(loaded, model), options);
}
