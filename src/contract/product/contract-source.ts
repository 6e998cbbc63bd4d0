import type { Contract } from "../contract.ts";
import type { Product } from "./product.ts";

/** Where the contracts of one API come from: one for each of its versions, or a single one. */
export interface ContractSource {
  readonly product: Product;
  /** Undefined for a version without a contract. */
  readonly open: (version: string) => Promise<Contract | undefined>;
  readonly openAll: () => Promise<readonly Contract[]>;
}
