import { readFileSync } from "node:fs";
import { errorMessage } from "../../contract/error-message.ts";
import { describeFileError, isFileError } from "../../contract/load/describe-file-error.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { institutionsUnusable, requireInstitutions } from "./require-institutions.ts";
import type { InstitutionDraft } from "./institution.ts";

/**
 * Reads institutions from a JSON file.
 *
 * @throws FcContractError `institutions_unusable`, with all that is wrong in the file
 */
export function readInstitutions(path: string): readonly InstitutionDraft[] {
  return requireInstitutions(parse(path), path);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (isFileError(error)) {
      const message = `cannot read the institutions ${path}: ${describeFileError(error)}`;
      throw new FcContractError("institutions_unusable", message, { cause: error });
    }
    throw institutionsUnusable(path, `it is not valid JSON: ${errorMessage(error)}`, error);
  }
}
