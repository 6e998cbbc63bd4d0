import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { SchemaValidators } from "../../contract/compile/schema-validator.ts";
import { assembleContract, type Contract } from "../../contract/contract.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { redactSecrets } from "../../protocol/secrets/mask.ts";
import { controlSourceFile } from "../control/open-control-contract.ts";
import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { InstitutionDraft } from "./test-institutions.ts";

const FOLDER = new URL("../../generated/control/", import.meta.url);

let contract: Contract | undefined;

/**
 * Checks institutions, each as `openapi/control.yaml` describes a `SandboxInstitution`. `where` says where they come from.
 *
 * @throws FcContractError `institutions_unusable`, with all that is wrong
 */
export function requireInstitutions(value: unknown, where: string): readonly InstitutionDraft[] {
  contract ??= openControl();
  const departures = contract.checkValue("#/components/schemas/SandboxInstitutions", value as JsonValue);

  if (departures.length > 0) {
    const lines = departures.map(
      ({ pointer, expected, got }) => `  ${pointer || "/"}: expected ${expected}, got ${got}`,
    );
    throw institutionsUnusable(where, `it does not describe institutions:\n${lines.join("\n")}`);
  }
  return value as readonly InstitutionDraft[];
}

export function institutionsUnusable(where: string, why: string, cause?: unknown): FcContractError {
  return new FcContractError("institutions_unusable", `the institutions in ${where} cannot be used: ${why}`, { cause });
}

/** `createSandbox` cannot wait, so the generated contract is loaded at once. */
function openControl(): Contract {
  const document = JSON.parse(readFileSync(new URL("openapi.json", FOLDER), "utf8")) as JsonObject;
  const load = createRequire(import.meta.url);
  const module = load(fileURLToPath(new URL("validators.js", FOLDER))) as { validators: SchemaValidators };
  const whole = { file: controlSourceFile, line: 1, column: 1 };
  return assembleContract({ document, files: [], locate: () => whole }, module.validators, { redact: redactSecrets });
}
