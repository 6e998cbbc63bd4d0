import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { describeWriteError } from "../load/describe-file-error.ts";
import { displayPath } from "../load/source-files.ts";
import type { ChangedFile } from "./adopt-overlay.ts";

/**
 * Writes all files or none. Each is written beside the old one first; only when all of them are there they take the old
 * ones' places.
 *
 * @throws FcContractError `sources_unwritable`, also when a file has changed since it was read
 */
export function writeChanges(changes: readonly ChangedFile[]): void {
  const drafts = changes.map((change) => ({ ...change, draft: `${change.file}.adopting` }));
  const replaced: ChangedFile[] = [];
  let current = "";

  try {
    for (const { after, draft, file } of drafts) {
      current = file;
      writeFileSync(draft, after, { flag: "wx" });
    }
    for (const change of drafts) {
      current = change.file;
      if (readFileSync(change.file, "utf8") !== change.before) {
        throw new Error("it has changed in the meantime");
      }
    }
    for (const change of drafts) {
      current = change.file;
      renameSync(change.draft, change.file);
      replaced.push(change);
    }
  } catch (error) {
    replaced.forEach(({ before, file }) => writeFileSync(file, before));
    throw new FcContractError(
      "sources_unwritable",
      `cannot write ${displayPath(current)}: ${describeWriteError(error)}; no file was changed`,
      { cause: error },
    );
  } finally {
    drafts.forEach(({ draft }) => rmSync(draft, { force: true }));
  }
}
