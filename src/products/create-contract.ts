import { compileContract } from "../contract/compile/compile-contract.ts";
import type { Contract } from "../contract/contract.ts";
import type { LoadedDocument } from "../contract/load/load-document.ts";
import type { Product } from "../contract/product/product.ts";
import { plain } from "./plain/plain.ts";

/** How `createContract` checks. */
export interface ContractOptions {
  /**
   * The API's habits beyond its document. The default, `plain`, has none. `stripe` also checks parameters marked
   * `x-expands` and removes secrets and personal data from messages.
   */
  readonly product?: Product;
  /** Removes secrets from what messages show; by default the product's own. */
  readonly redact?: (text: string) => string;
}

/**
 * Makes a contract of a loaded document; its schemas are compiled here, which takes ajv.
 *
 * @example
 * import { createContract, loadDocument } from "fc-contract/contract";
 *
 * const contract = createContract(loadDocument("openapi.yaml"));
 * const match = contract.findOperation("GET", "/things/123");
 *
 * @throws DocumentError when a schema does not compile
 */
export function createContract(
  loaded: LoadedDocument,
  { product = plain, redact = product.redact }: ContractOptions = {},
): Contract {
  return compileContract(loaded, { ...product, redact });
}
