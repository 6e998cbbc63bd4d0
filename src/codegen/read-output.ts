import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../contract/error-message.ts";
import { describeWriteError } from "../contract/load/describe-file-error.ts";
import { type GeneratedManifest, MANIFEST_FILE } from "../contract/compile/generated-manifest.ts";
import { displayPath } from "../contract/load/source-files.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { type GeneratedFiles, HEADER } from "./generate-files.ts";

/**
 * What is now at the place of a generated file; undefined when nothing is.
 *
 * @throws FcContractError `output_unwritable` for what cannot be read, a folder for example
 */
export function readOutput(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") {
      return undefined;
    }
    const message = `cannot write ${displayPath(path)}: ${describeWriteError(error)}`;
    throw new FcContractError("output_unwritable", message, { cause: error });
  }
}

/** Files that have the name of a generated one and were not generated. Only `--overwrite` replaces them. */
export function listForeignFiles(
  files: GeneratedFiles,
  folder: string,
  manifest: GeneratedManifest | undefined,
): string[] {
  return [...files.keys()]
    .filter((name) => {
      const isKnown = name === MANIFEST_FILE ? manifest !== undefined : Object.hasOwn(manifest?.outputs ?? {}, name);
      return !isKnown && readOutput(join(folder, name))?.startsWith(HEADER) === false;
    })
    .map((name) => displayPath(join(folder, name)));
}
