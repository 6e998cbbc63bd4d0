import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assembleContract, type Contract } from "../../contract/contract.ts";
import { holds, readManifest } from "../../contract/generated-manifest.ts";
import type { JsonObject } from "../../contract/json.ts";
import { loadDocument } from "../../contract/load-document.ts";
import { packageRoot } from "../../contract/package-root.ts";
import type { SchemaValidators } from "../../contract/schema-validator.ts";
import { redactSecrets } from "../../protocol/secrets/mask.ts";

/** Where the control document is written. */
export const controlSourceFile: string = join(packageRoot, "openapi", "control.yaml");

/**
 * Opens the contract of the control operations and of the few resources next to Financial Connections. As with the
 * contracts of API versions, generated validators are used when they are up to date.
 */
export async function openControlContract(): Promise<Contract> {
  const folder = new URL("../../generated/control/", import.meta.url);
  const manifest = readManifest(folder.pathname);

  if (manifest === undefined || !holds(folder.pathname, manifest.sources)) {
    const { createContract } = await import("../../contract/create-contract.ts");
    return createContract(loadDocument(controlSourceFile), { redact: redactSecrets });
  }
  const document = JSON.parse(readFileSync(new URL("openapi.json", folder), "utf8")) as JsonObject;
  const module = (await import(new URL("validators.js", folder).href)) as { validators: SchemaValidators };
  const locate = (pointer: string) => loadDocument(controlSourceFile).locate(pointer);
  return assembleContract({ document, files: [], locate }, module.validators, { redact: redactSecrets });
}
