import type { Contract } from "../contract.ts";
import type { Product } from "./product.ts";

/** Where the contracts of one API come from: one for each of its versions, or a single one. */
export interface ContractSource {
  readonly product: Product;
  /** Undefined for a version without a contract. */
  readonly open: (version: string) => Promise<Contract | undefined>;
  readonly openAll: () => Promise<readonly Contract[]>;
}

/** Opens the contract of a version, or the only one of an API without versions. */
export async function openVersion(source: ContractSource, version: string | undefined): Promise<Contract> {
  const contract = version === undefined ? (await source.openAll())[0] : await source.open(version);
  if (contract === undefined) {
    throw new Error(`there is no contract of ${version ?? source.product.name}`);
  }
  return contract;
}
