import { join } from "node:path";
import {
  type GeneratedContract,
  type GeneratedPlace,
  openGenerated,
  openGeneratedLazily,
  readGeneratedDocument,
} from "../../contract/compile/open-generated.ts";
import type { Contract } from "../../contract/contract.ts";
import { packageFile, packageRoot } from "../../contract/package-root.ts";
import type { ContractSource } from "../../contract/product/contract-source.ts";
import type { View } from "../../contract/versions/span.ts";
import { SURFACE_OF } from "../../generated/surfaces.ts";
import { type ApiVersion, API_VERSIONS, isApiVersion } from "../../protocol/api-version.ts";
import type { JsonObject } from "../../schema/json.ts";
import { stripe } from "./stripe.ts";

/** The hand-written contract, which carries the history of all generally available versions. */
export const CONTRACT_FILE: string = join(packageRoot, "openapi/openapi.yaml");

/** The hand-written file that an API version is loaded from: the contract, or the overlay of a preview. */
export function sourceFileOf(version: ApiVersion): string {
  return isPreview(version) ? join(packageRoot, `openapi/overlays/${version}.yaml`) : CONTRACT_FILE;
}

function isPreview(version: ApiVersion): boolean {
  return version.endsWith(".preview");
}

/** A file with an OpenAPI document or an overlay. */
export type DocumentFile = `${string}.${"json" | "yaml" | "yml"}`;

/**
 * Opens the contract of one API version, or that of a document of yours, for example an overlay that `audit --propose`
 * has written: then its newest version. All callers share the contract of a version, so none may change it.
 */
export async function openContract(source: ApiVersion | DocumentFile): Promise<Contract> {
  if (isApiVersion(source)) {
    return openVersion(source, "shown");
  }
  // Loading YAML and ajv takes longer than everything else that opens a contract.
  const [{ compileContract }, { loadDocument }] = await Promise.all([
    import("../../contract/compile/compile-contract.ts"),
    import("../../contract/load/load-document.ts"),
  ]);
  return compileContract(loadDocument(source), stripe);
}

/** Opens the contract of what an API version shows, or of just what it declares. */
export async function openVersion(version: ApiVersion, view: View): Promise<Contract> {
  return openGenerated({ ...generatedContractOf(version), view });
}

function generatedContractOf(version: ApiVersion): GeneratedContract & { readonly version: string } {
  return { ...placeOf(version), version, sourceFile: sourceFileOf(version), product: stripe };
}

/** The document of one API version, for those who only read it. */
export function readContractDocument(version: ApiVersion): JsonObject {
  return readGeneratedDocument(placeOf(version));
}

function placeOf(version: ApiVersion): GeneratedPlace {
  return {
    folder: packageFile("generated"),
    surface: SURFACE_OF[version],
    version,
    isAlone: isPreview(version),
  };
}

/** The newest version and the previews: together they have every name of a field that any version has. */
export async function openContractsOfNames(): Promise<readonly Contract[]> {
  const newest = API_VERSIONS.findLast((version) => !isPreview(version));
  const previews = API_VERSIONS.filter(isPreview);
  return Promise.all([...(newest === undefined ? [] : [newest]), ...previews].map(openContract));
}

/** The contracts that come with the package. */
export const shippedContracts: ContractSource = {
  product: stripe,
  open: async (version) => (isApiVersion(version) ? openContract(version) : undefined),
  openAll: () => openGeneratedLazily(packageFile("generated"), API_VERSIONS.map(generatedContractOf)),
};
