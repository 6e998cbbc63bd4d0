/**
 * The main job: generate everything from the contract, walk the relink journey, then check every surface against the
 * sandbox and the mock.
 */
import { main } from "../src/cli/main.ts";
import { SURFACE_OF } from "../src/generated/surfaces.ts";
import { walkRelinkJourney } from "./relink-journey.ts";

const checks = ["sandbox", "mock"].flatMap((target) =>
  [...new Set(Object.values(SURFACE_OF))].map((version) => ["check", "--target", target, "--api-version", version]),
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
