import { readFileSync } from "node:fs";
import { packageFile } from "../../contract/package-root.ts";
import { explainValue } from "../../findings/explain-value.ts";
import { describeMismatch } from "../../findings/words.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { redactSecrets } from "../../protocol/secrets/mask.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { SchemaReader } from "../../schema/schema-reader.ts";
import type { InstitutionDraft } from "./institution.ts";

const DOCUMENT = packageFile("generated/control/openapi.json");

let schema: SchemaNode | undefined;

/**
 * Checks institutions, each as `openapi/control.yaml` describes a `SandboxInstitution`. `where` says where they come from.
 *
 * @throws FcContractError `institutions_unusable`, with all that is wrong
 */
export function requireInstitutions(value: unknown, where: string): readonly InstitutionDraft[] {
  schema ??= readSchema();
  const { findings } = explainValue(schema, value, { part: "body", unknownValue: "breaking", redact: redactSecrets });

  if (findings.length > 0) {
    const lines = findings.map((data) => `  ${data.pointer || "/"}: ${describeMismatch(data)}`);
    throw institutionsUnusable(where, `it does not describe institutions:\n${lines.join("\n")}`);
  }
  return value as readonly InstitutionDraft[];
}

export function institutionsUnusable(where: string, why: string, cause?: unknown): FcContractError {
  return new FcContractError("institutions_unusable", `the institutions in ${where} cannot be used: ${why}`, { cause });
}

/** `createSandbox` cannot wait, so the generated document is read at once. */
function readSchema(): SchemaNode {
  const document: JsonObject = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  const node = new SchemaReader(document).at("#/components/schemas/SandboxInstitutions");
  if (node === undefined) {
    throw new Error("openapi/control.yaml does not describe institutions");
  }
  return node;
}
