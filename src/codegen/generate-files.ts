import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  digestOf,
  digestSources,
  type GeneratedManifest,
  MANIFEST_FILE,
} from "../contract/compile/generated-manifest.ts";
import type { DocumentFault } from "../contract/load/document-error.ts";
import { lintSchemas } from "../contract/load/lint-schemas.ts";
import { isCheckout, packageFile } from "../contract/package-root.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { loadDocument } from "../contract/load/load-document.ts";
import { readModel } from "../contract/model/read-model.ts";
import { listClientSchemas, SCHEMAS_DECLARATION, writeSchemas } from "./generate-schemas.ts";
import { generateTypes } from "./generate-types.ts";
import { generateValidators, VALIDATORS_DECLARATION } from "./generate-validators.ts";

export const HEADER = "// Made by `fc-contract generate`. Change the document it comes from, not this file.\n";

/** The document, as JSON. */
export const DOCUMENT_FILE = "openapi.json";

/** File name → content, of everything that is generated from one document. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Makes the files that belong in a folder. */
export type Generate = (folder: string, options: GenerateOptions) => Promise<GeneratedFiles>;

export interface GenerateOptions {
  /** Called with what is allowed and probably a mistake. */
  readonly onNote?: (note: DocumentFault) => void;
  readonly signal?: AbortSignal | undefined;
  /** The words of the command that generates, which advice repeats. */
  readonly command?: readonly string[];
  /** Of a document that carries the history of its API, the version to generate from. */
  readonly version?: string | undefined;
}

/**
 * Generates everything from one document, in memory. The same document gives the same bytes.
 *
 * @param folder - where the files will be: the manifest's paths are relative to it
 * @throws DocumentError when the document does not parse, resolve or compile
 */
export async function generateFiles(
  specFile: string,
  folder: string,
  { onNote, signal, command = ["generate"], version }: GenerateOptions = {},
): Promise<GeneratedFiles> {
  const loaded = loadDocument(specFile, { version });
  await yieldToEvents(signal);
  const model = readModel(loaded.document);
  const validators = generateValidators(loaded, model);
  await yieldToEvents(signal);
  const files = new Map([
    [DOCUMENT_FILE, `${JSON.stringify(loaded.document, null, 2)}\n`],
    ["validators.js", HEADER + validators],
    ["validators.d.ts", HEADER + VALIDATORS_DECLARATION],
    ["schemas.js", HEADER + writeSchemas(listClientSchemas(model))],
    ["schemas.d.ts", HEADER + SCHEMAS_DECLARATION],
    ["types.ts", HEADER + (await generateTypes(loaded.document, command))],
  ]);
  lintSchemas(loaded).forEach((note) => onNote?.(note));
  await yieldToEvents(signal);
  return files.set(MANIFEST_FILE, `${JSON.stringify(createManifest(folder, loaded.files, files), null, 2)}\n`);
}

/** What files in a folder are made from and are. */
export function createManifest(folder: string, sources: readonly string[], files: GeneratedFiles): GeneratedManifest {
  return {
    sources: digestSources(folder, sources),
    generator: digestGenerator(),
    outputs: Object.fromEntries([...files].map(([name, content]) => [name, digestOf(content)])),
  };
}

/** Changes whenever the code that generates does: then what it made before is no longer fresh. */
export function digestGenerator(): string {
  const folders = (isCheckout ? ["codegen", "contract", "schema"] : ["chunks"]).map(packageFile);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(isCheckout ? ".ts" : ".js"))
      .toSorted()
      .map((name) => digestOf(readFileSync(join(folder, name)))),
  );
  return digestOf(files.join("\n"));
}
