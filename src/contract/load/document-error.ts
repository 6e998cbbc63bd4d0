import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { formatLocation, type SourceLocation } from "../../findings/source-location.ts";

/** One thing wrong with a document: where, and what to do about it. */
export interface DocumentFault {
  readonly location: SourceLocation;
  readonly message: string;
}

/**
 * A document that cannot be judged by: it does not parse, does not resolve or does not compile.
 * Holds every fault that was found, not only the first.
 */
export class DocumentError extends FcContractError {
  override readonly name = "DocumentError";
  readonly faults: readonly DocumentFault[];
  /** The files that were read before it was given up, as absolute paths. */
  readonly files: readonly string[];

  constructor(unsorted: readonly DocumentFault[], files: readonly string[] = []) {
    const faults = sortFaults(unsorted);
    const lines = faults.map((fault) => `${formatLocation(fault.location)}: ${fault.message}`);
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super("document_invalid", `${count} in the document\n${lines.map((line) => `  ${line}`).join("\n")}`);
    this.faults = faults;
    this.files = files;
  }
}

/** By place, each once. */
function sortFaults(faults: readonly DocumentFault[]): DocumentFault[] {
  const unique = new Map(faults.map((fault) => [`${formatLocation(fault.location)} ${fault.message}`, fault]));
  return [...unique.values()].toSorted(
    ({ location: left }, { location: right }) =>
      left.file.localeCompare(right.file, "en") || left.line - right.line || left.column - right.column,
  );
}
