import { join } from "node:path";
import type { Contract } from "../../contract/contract.ts";
import { openGenerated } from "../../contract/compile/open-generated.ts";
import { packageFile, packageRoot } from "../../contract/package-root.ts";
import { stripe } from "../../products/stripe/stripe.ts";
import { redactSecrets } from "../../protocol/secrets/mask.ts";

/** Where the control document is written. */
export const controlSourceFile: string = join(packageRoot, "openapi", "control.yaml");

/** Opens the contract of the control operations and of the few resources next to Financial Connections. */
export async function openControlContract(): Promise<Contract> {
  return openGenerated({
    folder: packageFile("generated/control"),
    surface: ".",
    isAlone: true,
    sourceFile: controlSourceFile,
    // The sandbox holds test data only: what looks personal in a message is made up.
    product: { ...stripe, redact: redactSecrets },
  });
}
