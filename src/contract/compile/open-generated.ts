import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assembleContract, type Contract } from "../contract.ts";
import { holds, readManifest } from "./generated-manifest.ts";
import { packageFile } from "../package-root.ts";
import type { JsonObject, MutableObject } from "../../schema/json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readModel } from "../model/read-model.ts";
import { deriveVersion } from "../versions/derive-version.ts";
import { Edition, type View } from "../versions/span.ts";
import type { VersionLine } from "../versions/version-line.ts";
import { LazyContract } from "../lazy-contract.ts";
import type { Product } from "../product/product.ts";
import type { Validators } from "./validators.ts";

export interface GeneratedPlace {
  /** The folder with everything that is generated, and its manifest. */
  readonly folder: string;
  /** The folder in it with what is generated for the version and those that look like it. */
  readonly surface: string;
  /** Left out for a document without versions. */
  readonly version?: string;
  /** `shown` when left out. */
  readonly view?: View;
  /** The surface has a document of its own. Otherwise the document is derived from the one with the history. */
  readonly isAlone: boolean;
}

export interface GeneratedContract extends GeneratedPlace {
  /** The hand-written file that the version is loaded from. */
  readonly sourceFile: string;
  readonly product: Product;
}

interface Opened {
  /** The digests of the sources that it was opened with. */
  readonly sources: string;
  readonly contract: Contract;
}

/** By folder and version. */
const opened = new Map<string, Opened>();

/**
 * Opens a contract that comes with the package. Generated validators are used as they are when they are up to date;
 * after a change in `openapi/` the sources themselves are compiled, so that what is checked is what is written.
 * As long as the sources stay the same, all who open it share one contract.
 */
export async function openGenerated(options: GeneratedContract): Promise<Contract> {
  if (options.view === "declared" && !options.isAlone) {
    return openDeclared(options);
  }
  const open = await prepareGenerated(options.folder, [options.surface]);
  return open(options);
}

/** Validators are generated of what is shown only: a contract of what a version declares is compiled. */
async function openDeclared(options: GeneratedContract): Promise<Contract> {
  const { folder, product, sourceFile, version = "" } = options;
  const { compileContract } = await import("./compile-contract.ts");
  const manifest = readManifest(folder);
  if (manifest !== undefined && holds(folder, manifest.sources)) {
    return compileContract(withLazyPlaces(readGeneratedDocument(options), sourceFile, version), product);
  }
  const { loadDocument } = await import("../load/load-document.ts");
  return compileContract(loadDocument(sourceFile, { version, view: "declared" }), product);
}

/** Opens many contracts of one folder: each is made when something of it is first used. */
export async function openGeneratedLazily(
  folder: string,
  contracts: readonly (GeneratedContract & { readonly version: string })[],
): Promise<readonly Contract[]> {
  const open = await prepareGenerated(folder, [...new Set(contracts.map(({ surface }) => surface))]);
  return contracts.map((options) => new LazyContract(options.version, options.product, () => open(options)));
}

/** Loads what the contracts of some surfaces are made with, and returns what makes them. */
async function prepareGenerated(
  folder: string,
  surfaces: readonly string[],
): Promise<(options: GeneratedContract) => Contract> {
  const manifest = readManifest(folder);

  if (manifest === undefined || !holds(folder, manifest.sources)) {
    // Loading YAML and ajv takes longer than everything else that opens a contract.
    const [{ compileContract }, { loadDocument }] = await Promise.all([
      import("./compile-contract.ts"),
      import("../load/load-document.ts"),
    ]);
    return ({ product, sourceFile, version }) => compileContract(loadDocument(sourceFile, { version }), product);
  }
  const sources = JSON.stringify(manifest.sources);
  const validators = new Map(
    await Promise.all(
      surfaces.map(async (surface): Promise<[string, Validators]> => {
        return [surface, await import(pathToFileURL(join(folder, surface, "validators.js")).href)];
      }),
    ),
  );
  return (options) => {
    const { product, sourceFile, surface, version = "" } = options;
    const known = opened.get(`${folder} ${version}`);
    const loaded = validators.get(surface);
    if (known?.sources === sources) {
      return known.contract;
    }
    if (loaded === undefined) {
      throw new Error(`the validators of ${surface} are not loaded`);
    }
    const document = readGeneratedDocument(options);
    const contract = assembleContract(
      withLazyPlaces(document, sourceFile, version),
      readModel(document),
      loaded,
      product,
    );
    opened.set(`${folder} ${version}`, { sources, contract });
    return contract;
  };
}

/** What every version but a preview is derived from, as it is generated. */
interface History {
  readonly text: string;
  readonly line: VersionLine;
  readonly document: MutableObject;
}

/** Parsed once, as long as the file stays the same: a process that speaks many versions derives each of them from it. */
let history: History | undefined;

/** The document of a version, as it is generated. */
export function readGeneratedDocument(place: GeneratedPlace): JsonObject {
  const { folder, isAlone, surface, version = "", view = "shown" } = place;
  if (isAlone) {
    const document: JsonObject = JSON.parse(readFileSync(join(folder, surface, "openapi.json"), "utf8"));
    return document;
  }
  const { document, line } = readHistory(join(folder, "openapi.json"));
  return deriveVersion(document, new Edition(line, version, view));
}

function readHistory(file: string): History {
  const text = readFileSync(file, "utf8");
  if (history?.text !== text) {
    const read: Omit<History, "text"> = JSON.parse(text);
    history = { ...read, text };
  }
  return history;
}

/** Parsing the sources costs more than most checks: it waits until a finding has to cite a place. */
function withLazyPlaces(document: JsonObject, sourceFile: string, version: string): LoadedDocument {
  let loaded: LoadedDocument | undefined;
  return {
    document,
    files: [],
    locate: (pointer) => {
      loaded ??= loadSources(sourceFile, version);
      return loaded.locate(pointer);
    },
  };
}

/** A place is wanted at once, so YAML and what reads it are loaded by `require`, which does not wait. */
function loadSources(sourceFile: string, version: string): LoadedDocument {
  const require = createRequire(import.meta.url);
  const module = packageFile("contract/load/load-document.ts");
  const { loadDocument }: typeof import("../load/load-document.ts") = require(module);
  return loadDocument(sourceFile, { version });
}
