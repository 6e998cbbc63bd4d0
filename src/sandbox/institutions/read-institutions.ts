import { readFileSync } from "node:fs";
import type { JsonValue } from "../../schema/json.ts";
import { describeFileError, isFileError } from "../../contract/load/describe-file-error.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { openControlContract } from "../control/open-control-contract.ts";
import type { InstitutionDraft } from "./test-institutions.ts";

/**
 * Reads institutions from a JSON file: a list, each as `openapi/control.yaml` describes a `SandboxInstitution`.
 *
 * @throws FcContractError `institutions_unusable`, with all that is wrong in the file
 */
export async function readInstitutions(path: string): Promise<readonly InstitutionDraft[]> {
  const value = parse(path);
  const contract = await openControlContract();
  const departures = contract.checkValue("#/components/schemas/SandboxInstitutions", value);

  if (departures.length > 0) {
    const lines = departures.map(
      ({ pointer, expected, got }) => `  ${pointer || "/"}: expected ${expected}, got ${got}`,
    );
    throw unusable(path, `it does not describe institutions:\n${lines.join("\n")}`);
  }
  return value as unknown as readonly InstitutionDraft[];
}

function parse(path: string): JsonValue {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as JsonValue;
  } catch (error) {
    if (isFileError(error)) {
      const message = `cannot read the institutions ${path}: ${describeFileError(error)}`;
      throw new FcContractError("institutions_unusable", message, { cause: error });
    }
    throw unusable(path, `it is not valid JSON: ${(error as Error).message}`, error);
  }
}

function unusable(path: string, why: string, cause?: unknown): FcContractError {
  return new FcContractError("institutions_unusable", `the institutions in ${path} cannot be used: ${why}`, { cause });
}
