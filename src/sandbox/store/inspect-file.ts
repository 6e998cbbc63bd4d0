import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeWriteError } from "../../contract/load/describe-file-error.ts";
import { RECORD_FORMAT } from "../world/shapes/limits.ts";
import { isFilePath } from "./private-file.ts";
import { errorCode } from "../../contract/error-message.ts";

/** Says in an SQLite file that it is one of fc-contract's: `FCCT`. */
export const APPLICATION_ID = 0x46434354;

const MAGIC = "SQLite format 3\0";

/** Offsets in the header of an SQLite file (https://www.sqlite.org/fileformat2.html, 1.3). */
const HEADER = { length: 100, userVersion: 60, applicationId: 68 };

/**
 * Why a file is not a data file of this version; undefined when it is one, is empty or is not there. Only reads: SQLite
 * itself would change a file that it is asked about.
 */
export function refuseFile(path: string): string | undefined {
  const fault = isFilePath(path) ? findPathFault(path) : undefined;
  if (fault !== undefined) {
    return fault;
  }
  const header = readHeader(path);

  if (header === undefined || header.length === 0) {
    return undefined;
  }
  if (header.length < HEADER.length || header.toString("latin1", 0, MAGIC.length) !== MAGIC) {
    return "it is not an SQLite database; name another file";
  }
  if (header.readUInt32BE(HEADER.applicationId) !== APPLICATION_ID) {
    return "it is an SQLite database of another program, or of an early version of fc-contract; name another file";
  }
  const format = header.readUInt32BE(HEADER.userVersion);
  if (format === RECORD_FORMAT) {
    return undefined;
  }
  return format < RECORD_FORMAT
    ? `an earlier version of fc-contract wrote it, in format ${format}, and this version reads format ${RECORD_FORMAT}; name another file`
    : `a later version of fc-contract wrote it, in format ${format}, and this version reads format ${RECORD_FORMAT}; use that version, or name another file`;
}

/** SQLite itself says of all these only that it cannot open the file. */
function findPathFault(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) {
      return `it is a folder; name a file in it, such as ${join(path, "sandbox.db")}`;
    }
    accessSync(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return isMissing(error) ? findFolderFault(dirname(path)) : `${describeWriteError(error)}; name another file`;
  }
}

function findFolderFault(folder: string): string | undefined {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return isMissing(error)
      ? `the folder ${folder} does not exist; create it, or name another file`
      : `the folder ${folder} cannot be written to: ${describeWriteError(error)}; name another file`;
  }
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}

/** Undefined where there is nothing to read; SQLite will say why. */
function readHeader(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    const header = Buffer.alloc(HEADER.length);
    return header.subarray(0, readSync(file, header, 0, HEADER.length, 0));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
