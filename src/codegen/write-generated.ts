import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFault } from "../contract/document-error.ts";
import { displayPath } from "../contract/source-files.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { generateFiles } from "./generate-files.ts";

/**
 * Generates into a folder. Each file is written beside its place and moved there, so that a reader never
 * sees half of it; the manifest comes last.
 *
 * @throws DocumentError, or FcContractError `output_unwritable`
 * @returns the names of the files, in the order written
 */
export async function writeGenerated(
  specFile: string,
  folder: string,
  onNote?: (note: DocumentFault) => void,
): Promise<string[]> {
  const files = await generateFiles(specFile, folder, onNote);

  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
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
