import type { Product } from "../product/product.ts";
import type { ValueChecker } from "./value-checker.ts";

/** What every check needs: the compiled schemas, and the habits of the API. */
export interface CheckContext {
  readonly values: ValueChecker;
  readonly product: Product;
}
