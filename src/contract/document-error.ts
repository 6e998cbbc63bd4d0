import { FcContractError } from "../protocol/fc-contract-error.ts";
import { formatLocation, type SourceLocation } from "./source-location.ts";

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

  constructor(faults: readonly DocumentFault[]) {
    const lines = faults.map((fault) => `${formatLocation(fault.location)}: ${fault.message}`);
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super("document_invalid", `${count} in the document\n${lines.map((line) => `  ${line}`).join("\n")}`);
    this.faults = faults;
  }
}
