import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeWriteError } from "../contract/load/describe-file-error.ts";
import { type GeneratedManifest, holds, MANIFEST_FILE, readManifest } from "../contract/compile/generated-manifest.ts";
import { displayPath } from "../contract/load/source-files.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { type Generate, type GenerateOptions } from "./generate-files.ts";
import { listForeignFiles } from "./read-output.ts";

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
  generate: Generate,
  folder: string,
  { overwrite = false, ...options }: WriteOptions = {},
): Promise<string[]> {
  const files = await generate(folder, options);
  const manifest = readManifest(folder);

  // What somebody wrote by hand must not be lost because it has the name of a generated file.
  const foreign = overwrite ? [] : listForeignFiles(files, folder, manifest);
  if (foreign.length > 0) {
    const were = foreign.length === 1 ? "was" : "were";
    const message = `${foreign.join(", ")} ${were} not generated; choose another folder, or --overwrite`;
    throw new FcContractError("output_exists", message);
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      if (name === MANIFEST_FILE && manifest !== undefined && isStillTrue(manifest, folder)) {
        continue;
      }
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, content);
      renameSync(`${path}.new`, path);
    }
  } catch (error) {
    const message = `cannot write to ${displayPath(folder)}: ${describeWriteError(error)}`;
    throw new FcContractError("output_unwritable", message, { cause: error });
  }
  return [...files.keys()];
}

/** The manifest stays as it is when a change of the generator's code gives the same files. */
function isStillTrue(manifest: GeneratedManifest, folder: string): boolean {
  return holds(folder, manifest.sources) && holds(folder, manifest.outputs);
}
