import { accessSync, constants, realpathSync, statSync, type Stats } from "node:fs";
import { dirname, join, basename, resolve } from "node:path";
import { describeFileError } from "../contract/load/describe-file-error.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { UsageError } from "./usage-error.ts";

/** Standard input, as files are named on the command line. */
const STANDARD_INPUT = "-";

/**
 * Names every file that cannot be read, before anything is written.
 *
 * @throws FcContractError `input_unreadable`
 */
export function requireReadable(files: readonly string[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError("standard input (-) is named twice; it can be read only once");
  }
  const faults = files.flatMap((file) => {
    const fault = file === STANDARD_INPUT ? undefined : findFault(file);
    return fault === undefined ? [] : [`cannot read ${file}: ${fault}`];
  });
  if (faults.length > 0) {
    throw new FcContractError("input_unreadable", faults.join("\n"));
  }
}

/** Why a file cannot be read; undefined when it can. */
export function findFault(file: string): string | undefined {
  try {
    if (statSync(file).isDirectory()) {
      return "a folder, not a file";
    }
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    return describeFileError(error);
  }
}

/**
 * Refuses an output that would replace something: one of the inputs always, another file unless it is to be
 * overwritten. Pipes and devices can be written to again and again.
 *
 * @throws UsageError
 */
export function requireFreeOutput(
  file: string,
  { inputs, overwrite }: { readonly inputs: readonly string[]; readonly overwrite: boolean },
): void {
  const input = inputs.find((candidate) => candidate !== STANDARD_INPUT && isSameFile(candidate, file));
  const stats = readStats(file);

  if (input !== undefined) {
    throw new UsageError(
      `--out ${file} is also read from${input === file ? "" : ` (as ${input})`}; choose another file`,
    );
  }
  if (stats?.isFile() === true && !overwrite) {
    throw new UsageError(`${file} exists; choose another name, or --overwrite it`);
  }
}

/** Whether two paths lead to one file, also through links, and also while there is no such file yet. */
export function isSameFile(left: string, right: string): boolean {
  const [first, second] = [readStats(left), readStats(right)];

  if (first !== undefined && second !== undefined) {
    return first.dev === second.dev && first.ino === second.ino;
  }
  return first === undefined && second === undefined && realPath(left) === realPath(right);
}

/** Undefined also for what cannot be asked about: whoever opens it says why. */
function readStats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** The path with the links of its folder resolved. */
function realPath(file: string): string {
  const path = resolve(file);
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
