import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assembleContract, type Contract } from "../contract.ts";
import { holds, readManifest } from "./generated-manifest.ts";
import { packageFile } from "../package-root.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readModel } from "../model/read-model.ts";
import type { Product } from "../product/product.ts";
import type { Validators } from "./validators.ts";

export interface GeneratedContract {
  /** The folder with what is generated. */
  readonly folder: string;
  /** The hand-written file it is made from. */
  readonly sourceFile: string;
  readonly product: Product;
}

interface Opened {
  /** The digests of the sources that it was opened with. */
  readonly sources: string;
  readonly contract: Contract;
}

const opened = new Map<string, Opened>();

/**
 * Opens a contract that comes with the package. Generated validators are used as they are when they are up to date;
 * after a change in `openapi/` the sources themselves are compiled, so that what is checked is what is written.
 * As long as the sources stay the same, all who open it share one contract.
 */
export async function openGenerated({ folder, sourceFile, product }: GeneratedContract): Promise<Contract> {
  const manifest = readManifest(folder);

  if (manifest === undefined || !holds(folder, manifest.sources)) {
    // Loading YAML and ajv takes longer than everything else that opens a contract.
    const [{ compileContract }, { loadDocument }] = await Promise.all([
      import("./compile-contract.ts"),
      import("../load/load-document.ts"),
    ]);
    return compileContract(loadDocument(sourceFile), product);
  }
  const sources = JSON.stringify(manifest.sources);
  const known = opened.get(folder);
  if (known?.sources === sources) {
    return known.contract;
  }
  const document: JsonObject = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  const validators: Validators = await import(pathToFileURL(join(folder, "validators.js")).href);
  const loaded = withLazyPlaces(document, sourceFile);
  const contract = assembleContract(loaded, readModel(document), validators, product);
  opened.set(folder, { sources, contract });
  return contract;
}

/** Parsing the sources costs more than most checks: it waits until a finding has to cite a place. */
function withLazyPlaces(document: JsonObject, sourceFile: string): LoadedDocument {
  let loaded: LoadedDocument | undefined;
  return {
    document,
    files: [],
    locate: (pointer) => {
      loaded ??= loadSources(sourceFile);
      return loaded.locate(pointer);
    },
  };
}

/** A place is wanted at once, so YAML and what reads it are loaded by `require`, which does not wait. */
function loadSources(sourceFile: string): LoadedDocument {
  const require = createRequire(import.meta.url);
  const module = packageFile("contract/load/load-document.ts");
  const { loadDocument }: typeof import("../load/load-document.ts") = require(module);
  return loadDocument(sourceFile);
}
