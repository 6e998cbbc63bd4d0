import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateFiles } from "./generate-files.ts";

/**
 * Generates into a folder. Each file is written beside its place and moved there, so that a reader never
 * sees half of it; the manifest comes last.
 *
 * @returns the names of the files, in the order written
 */
export async function writeGenerated(specFile: string, folder: string): Promise<string[]> {
  const files = await generateFiles(specFile, folder);

  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
  return [...files.keys()];
}
