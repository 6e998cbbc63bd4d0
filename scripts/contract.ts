/**
 * The main job: generate everything from the contract, walk the relink journey, then check every API version against
 * the sandbox and the mock.
 */
import { main } from "../src/cli/main.ts";
import { API_VERSIONS } from "../src/protocol/api-version.ts";
import { walkRelinkJourney } from "./relink-journey.ts";

const checks = ["sandbox", "mock"].flatMap((target) =>
  API_VERSIONS.map((version) => ["check", "--target", target, "--api-version", version]),
);

async function runAll(): Promise<number> {
  const generated = await run(["generate"]);

  if (generated !== 0) {
    return generated;
  }
  console.log("\n> the relink journey, in the sandbox");
  await walkRelinkJourney((line) => console.log(line));
  let worst = 0;
  for (const check of checks) {
    worst = Math.max(worst, await run(check));
  }
  return worst;
}

function run(args: readonly string[]): Promise<number> {
  console.log(`\n> fc-contract ${args.join(" ")}`);
  return main(args);
}

process.exitCode = await runAll();
