import { readFileSync } from "node:fs";
import { describeFileError } from "../contract/load/describe-file-error.ts";
import { PROPOSAL_MARK } from "../contract/propose/proposal-mark.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { isSameFile } from "./check-files.ts";
import { UsageError } from "./usage-error.ts";

export interface ProposalRequest {
  readonly propose: string | undefined;
  readonly breaking: boolean;
}

/**
 * Refuses options that do not go together, and a file that is something else than an older proposal.
 *
 * @throws UsageError
 */
export function requireProposable({ breaking, propose }: ProposalRequest, files: readonly string[]): void {
  if (propose === undefined) {
    if (breaking) {
      throw new UsageError("--breaking says what to propose; it needs --propose FILE");
    }
    return;
  }
  if (files.some((file) => file !== "-" && isSameFile(file, propose))) {
    throw new UsageError(`--propose ${propose} would overwrite what the run reads or writes itself`);
  }
  if (!isReplaceable(propose)) {
    throw new UsageError(`--propose ${propose} would overwrite a file that is not a proposal; choose another name`);
  }
}

function isReplaceable(file: string): boolean {
  try {
    return readFileSync(file, "utf8").startsWith(PROPOSAL_MARK);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return true;
    }
    throw new FcContractError("proposal_unwritable", `cannot write the proposal ${file}: ${describeFileError(error)}`, {
      cause: error,
    });
  }
}
