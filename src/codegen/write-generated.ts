import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedManifest, holds, MANIFEST_FILE, readManifest } from "../contract/generated-manifest.ts";
import { displayPath } from "../contract/source-files.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { type GeneratedFiles, generateFiles, type GenerateOptions, HEADER } from "./generate-files.ts";

export interface WriteOptions extends GenerateOptions {
  /** Also replaces files that were not generated. */
  readonly overwrite?: boolean;
}

/**
 * Generates into a folder. Each file is written beside its place and moved there, so that a reader never
 * sees half of it; the manifest comes last.
 *
 * @throws DocumentError, or FcContractError `output_unwritable` or `output_exists`
 * @returns the names of the files, in the order written
 */
export async function writeGenerated(
  specFile: string,
  folder: string,
  { overwrite = false, ...options }: WriteOptions = {},
): Promise<string[]> {
  const files = await generateFiles(specFile, folder, options);
  const manifest = readManifest(folder);

  if (!overwrite) {
    refuseForeignFiles(files, folder, manifest);
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      if (name === MANIFEST_FILE && manifest !== undefined && isStillTrue(manifest, folder)) {
        continue;
      }
      const path = join(folder, name);
      writeFileSync(`${path}.new`, content);
      renameSync(`${path}.new`, path);
    }
  } catch (error) {
    const reason = (error as Error).message;
    throw new FcContractError("output_unwritable", `cannot write to ${displayPath(folder)}: ${reason}`, {
      cause: error,
    });
  }
  return [...files.keys()];
}

/** Another state of the generator's code that gives the same files is no reason to change the manifest. */
function isStillTrue(manifest: GeneratedManifest, folder: string): boolean {
  return holds(folder, manifest.sources) && holds(folder, manifest.outputs);
}

/** What somebody wrote by hand must not be lost because it has the name of a generated file. */
function refuseForeignFiles(files: GeneratedFiles, folder: string, manifest: GeneratedManifest | undefined): void {
  const foreign = [...files.keys()].filter((name) => {
    const path = join(folder, name);
    const isKnown = name === MANIFEST_FILE ? manifest !== undefined : Object.hasOwn(manifest?.outputs ?? {}, name);
    return !isKnown && existsSync(path) && !readFileSync(path, "utf8").startsWith(HEADER);
  });

  if (foreign.length > 0) {
    const paths = foreign.map((name) => displayPath(join(folder, name))).join(", ");
    throw new FcContractError(
      "output_exists",
      `${paths} ${foreign.length === 1 ? "was" : "were"} not generated; choose another folder, or --overwrite`,
    );
  }
}
