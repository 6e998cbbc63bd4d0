// Started by scripts/test-runtimes.ts on each runtime, with the address of a behaviours server.
/* oxlint-disable no-console -- its console is its report */
import { createClientSuite } from "./client-suite.ts";

const [, , url = ""] = process.argv;
let failures = 0;

for (const { title, run } of createClientSuite(url)) {
  try {
    await run();
    console.log(`  ✓ ${title}`);
  } catch (error) {
    failures += 1;
    console.log(`  ✗ ${title}\n    ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
