/** The main job: generate everything from the contract, then check every API version against the mock. */
import { main } from "../src/cli/main.ts";
import { API_VERSIONS } from "../src/protocol/api-version.ts";

const steps = [["generate"], ...API_VERSIONS.map((version) => ["check", "--api-version", version])];
let worst = 0;

for (const step of steps) {
  process.stdout.write(`\n> fc-contract ${step.join(" ")}\n`);
  worst = Math.max(worst, await main(step));
  if (worst === 2) {
    break;
  }
}
process.exitCode = worst;
