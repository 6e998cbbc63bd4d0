import { chmodSync, closeSync, openSync, statSync } from "node:fs";
import { errorMessage } from "../../contract/error-message.ts";

/** Only its owner may read and write it. */
const PRIVATE = 0o600;

/** SQLite also opens databases in memory and URIs. */
export function isFilePath(path: string): boolean {
  return path !== ":memory:" && !path.startsWith("file:");
}

/** Makes an empty file that only its owner can read, unless there is a file. SQLite gives its -wal and -shm the same mode. */
export function createPrivateFile(path: string): void {
  if (!isFilePath(path)) {
    return;
  }
  try {
    closeSync(openSync(path, "wx", PRIVATE));
  } catch {
    // It exists, or it cannot be made: then whoever opens it says why.
  }
}

/** Takes the rights of others away from the files of a database. What could not be changed comes back as a note. */
export function makePrivate(path: string): string[] {
  // Windows has no modes.
  if (process.platform === "win32") {
    return [];
  }
  return [path, `${path}-wal`, `${path}-shm`].flatMap((file) => {
    const mode = (statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o777;
    if ((mode & 0o077) === 0) {
      return [];
    }
    try {
      chmodSync(file, PRIVATE);
      return [];
    } catch (error) {
      return [
        `others can read ${file} (mode ${mode.toString(8)}), which contains webhook and client secrets; its mode could not be changed: ${errorMessage(error)}`,
      ];
    }
  });
}
