import { assembleContract, type Contract } from "../contract.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readModel } from "../model/read-model.ts";
import type { Product } from "../product/product.ts";
import { compileSchemas } from "./compile-schemas.ts";

/**
 * Makes a contract of a loaded document; its schemas are compiled here, which takes ajv.
 *
 * @throws DocumentError when a schema does not compile
 */
export function compileContract(loaded: LoadedDocument, product: Product): Contract {
  const model = readModel(loaded.document);
  return assembleContract(loaded, model, compileSchemas(loaded, model), product);
}
