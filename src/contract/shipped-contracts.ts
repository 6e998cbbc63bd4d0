import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ApiVersion, API_VERSIONS } from "../protocol/api-version.ts";
import { assembleContract, type Contract } from "./contract.ts";
import { holds, readManifest } from "./generated-manifest.ts";
import type { JsonObject } from "./json.ts";
import { loadDocument, type LoadedDocument } from "./load-document.ts";
import { packageRoot } from "./package-root.ts";
import { redactShownText } from "../protocol/secrets/mask.ts";
import type { SchemaValidators } from "./schema-validator.ts";

/** The hand-written file of an API version: the root document for the base, an overlay for the others. */
export function sourceFileOf(version: ApiVersion): string {
  const isBase = version === API_VERSIONS[0];
  return join(packageRoot, "openapi", isBase ? "openapi.yaml" : `overlays/${version}.yaml`);
}

/** The folder with what is generated for an API version. */
export function generatedFolderOf(version: ApiVersion): URL {
  return new URL(`../generated/${version}/`, import.meta.url);
}

/**
 * Opens the contract of one API version. Generated validators are used as they are when they are up to date;
 * after a change in `openapi/` the sources themselves are compiled, so that what is checked is what is written.
 */
export async function openContract(version: ApiVersion): Promise<Contract> {
  const folder = generatedFolderOf(version);
  const path = fileURLToPath(folder);
  const manifest = readManifest(path);

  if (manifest === undefined || !holds(path, manifest.sources)) {
    // Compiling takes ajv, which takes longer to load than everything else that opens a contract.
    const { createContract } = await import("./create-contract.ts");
    return createContract(loadDocument(sourceFileOf(version)), { redact: redactShownText });
  }
  const document = JSON.parse(readFileSync(new URL("openapi.json", folder), "utf8")) as JsonObject;
  const module = (await import(new URL("validators.js", folder).href)) as { validators: SchemaValidators };
  return assembleContract(withLazyPlaces(document, version), module.validators, { redact: redactShownText });
}

/** Parsing the sources costs more than most checks: it waits until a finding has to cite a place. */
function withLazyPlaces(document: JsonObject, version: ApiVersion): LoadedDocument {
  let loaded: LoadedDocument | undefined;
  return {
    document,
    files: [],
    locate: (pointer) => {
      loaded ??= loadDocument(sourceFileOf(version));
      return loaded.locate(pointer);
    },
  };
}
