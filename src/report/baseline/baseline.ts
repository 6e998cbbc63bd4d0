import { readFile, writeFile } from "node:fs/promises";
import { isJsonObject } from "../../schema/json.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { errorCode, errorMessage } from "../../contract/error-message.ts";
import { describeFileError, describeWriteError } from "../../contract/load/describe-file-error.ts";

/** Where known findings are kept unless another file is named. */
export const BASELINE_FILE = "fc-contract.baseline.json";

/** Where those of rehearsals are kept: in any other run they do not occur. */
export const REHEARSAL_BASELINE_FILE = "fc-contract.rehearsal.json";

/** A finding that is known and does not fail until a day has passed. */
export interface BaselineEntry {
  /** `fc-` and twelve hex digits. */
  readonly fingerprint: string;
  /** The last day on which it does not fail, `2026-12-20`, in UTC. */
  readonly until: string;
  readonly reason: string;
  /** What it is, for people who read the file. */
  readonly finding?: string;
}

export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** The file of a baseline, where advice has to name it: undefined for the usual one. */
export function unusualFile({ file }: Baseline): string | undefined {
  return file === BASELINE_FILE ? undefined : file;
}

const FINGERPRINT = /^(?:fc-)?([0-9a-f]{12})$/;

/** `fc-7c1e09ab42d1` or without `fc-`, as the bare digits; undefined when it is not a fingerprint. */
export function parseFingerprint(text: string): string | undefined {
  return FINGERPRINT.exec(text.trim().toLowerCase())?.[1];
}

/** Whether a string is a valid date. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The baseline that is named, which must exist, or the usual one, which need not. */
export async function openBaseline(file: string | undefined, usual: string = BASELINE_FILE): Promise<Baseline> {
  return readBaseline(file ?? usual, { mustExist: file !== undefined });
}

/**
 * Reads a baseline; one that is not there is empty, unless it must exist.
 *
 * @throws FcContractError `baseline_invalid` with every mistake in the file
 */
export async function readBaseline(file: string, { mustExist = false } = {}): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (!mustExist && errorCode(error) === "ENOENT") {
      return { file, entries: [] };
    }
    throw new FcContractError("baseline_invalid", `cannot read the baseline ${file}: ${describeFileError(error)}`, {
      cause: error,
    });
  }
  return { file, entries: parseBaseline(file, text) };
}

function parseBaseline(file: string, text: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FcContractError("baseline_invalid", `the baseline ${file} is not valid JSON: ${errorMessage(error)}`, {
      cause: error,
    });
  }
  if (!isJsonObject(value) || !Array.isArray(value["entries"])) {
    throw new FcContractError("baseline_invalid", `the baseline ${file} needs a list of entries: {"entries": []}`);
  }
  const entries: BaselineEntry[] = [];
  const faults: string[] = [];
  for (const [index, written] of value["entries"].entries()) {
    const entry = readEntry(written);
    if (typeof entry === "string") {
      faults.push(`  entry ${index + 1}: ${entry}`);
    } else {
      entries.push(entry);
    }
  }
  if (faults.length > 0) {
    throw new FcContractError("baseline_invalid", `the baseline ${file} cannot be used\n${faults.join("\n")}`);
  }
  return entries;
}

/** The entry, or what is wrong with it. */
function readEntry(entry: unknown): BaselineEntry | string {
  if (!isJsonObject(entry)) {
    return "expected an object with fingerprint, until and reason";
  }
  const { fingerprint, until, reason } = entry;
  if (typeof fingerprint !== "string" || parseFingerprint(fingerprint) === undefined) {
    return "its fingerprint is not fc- and twelve hex digits";
  }
  if (typeof until !== "string" || !isDay(until)) {
    return `its until is not a valid date; write it as 2026-12-20`;
  }
  return typeof reason === "string" && reason !== "" ? { ...entry, fingerprint, until, reason } : "it gives no reason";
}

/** Writes a baseline, sorted, one that people can edit and compare. */
export async function writeBaseline({ file, entries }: Baseline): Promise<void> {
  const sorted = entries.toSorted((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1));
  try {
    await writeFile(file, `${JSON.stringify({ entries: sorted }, null, 2)}\n`);
  } catch (error) {
    throw new FcContractError(
      "baseline_unwritable",
      `cannot write the baseline ${file}: ${describeWriteError(error)}`,
      {
        cause: error,
      },
    );
  }
}
