import { join } from "node:path";
import type { Contract } from "../../contract/contract.ts";
import { type GeneratedPlace, openGenerated, readGeneratedDocument } from "../../contract/compile/open-generated.ts";
import { packageFile, packageRoot } from "../../contract/package-root.ts";
import { stripe } from "../../products/stripe/stripe.ts";
import type { JsonObject } from "../../schema/json.ts";
import { redactSecrets } from "../../protocol/secrets/mask.ts";

/** Where the control document is written. */
export const controlSourceFile: string = join(packageRoot, "openapi", "control.yaml");

const PLACE: GeneratedPlace = { folder: packageFile("generated/control"), surface: ".", isAlone: true };

/** The document of the control operations, for those who only read it. */
export function readControlDocument(): JsonObject {
  return readGeneratedDocument(PLACE);
}

/** Opens the contract of the control operations and of the few resources next to Financial Connections. */
export async function openControlContract(): Promise<Contract> {
  return openGenerated({
    ...PLACE,
    sourceFile: controlSourceFile,
    // The sandbox holds test data only: what looks personal in a message is made up.
    product: { ...stripe, redact: redactSecrets },
  });
}
