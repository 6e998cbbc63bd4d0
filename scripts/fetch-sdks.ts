/**
 * Fetches the releases of Stripe's SDK that the contract is compared with, unless they are cached: in the folder that
 * `FC_CONTRACT_SDKS` names, or else under `node_modules/.cache`.
 */
import { installSdks } from "../test/fidelity/install-sdks.ts";
import { SDK_RELEASES, SDKS_CACHE, SDKS_SOURCE } from "../test/fidelity/sdk-releases.ts";

try {
  const folder = await installSdks(SDKS_SOURCE, SDKS_CACHE);
  process.stdout.write(`${SDK_RELEASES.length} releases of Stripe's SDK are in ${folder}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
