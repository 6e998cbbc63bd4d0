import { FcContractError } from "../protocol/fc-contract-error.ts";

/** The command line cannot be used as it is. */
export class UsageError extends FcContractError {
  override readonly name = "UsageError";
  /** The command whose help answers the mistake; empty for the list of commands. */
  readonly helpFor: string | undefined;

  constructor(message: string, { helpFor }: { readonly helpFor?: string } = {}) {
    super("usage", message);
    this.helpFor = helpFor;
  }
}
