import { join } from "node:path";
import { openGenerated } from "../../contract/compile/open-generated.ts";
import type { Contract } from "../../contract/contract.ts";
import { packageFile, packageRoot } from "../../contract/package-root.ts";
import type { ContractSource } from "../../contract/product/contract-source.ts";
import { type ApiVersion, API_VERSIONS, isApiVersion } from "../../protocol/api-version.ts";
import { stripe } from "./stripe.ts";

/** The hand-written file of an API version: the root document for the base, an overlay for the others. */
export function sourceFileOf(version: ApiVersion): string {
  const isBase = version === API_VERSIONS[0];
  return join(packageRoot, "openapi", isBase ? "openapi.yaml" : `overlays/${version}.yaml`);
}

/** The folder with what is generated for an API version. */
export function generatedFolderOf(version: ApiVersion): string {
  return packageFile(`generated/${version}`);
}

/** Opens the contract of one API version. All callers share it, so none may change it. */
export async function openContract(version: ApiVersion): Promise<Contract> {
  return openGenerated({ folder: generatedFolderOf(version), sourceFile: sourceFileOf(version), product: stripe });
}

/** The contracts that come with the package. */
export const shippedContracts: ContractSource = {
  product: stripe,
  open: async (version) => (isApiVersion(version) ? openContract(version) : undefined),
  openAll: () => Promise.all(API_VERSIONS.map(openContract)),
};
