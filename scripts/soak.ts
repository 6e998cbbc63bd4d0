/**
 * The long tests of the sandbox: a model against random use, fuzzed requests, kills while it writes. Bounded by count:
 * `npm run soak -- [--model N] [--fuzz N] [--kill N] [--seed N]`.
 */
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { openContract } from "../src/contract/shipped-contracts.ts";
import { API_VERSIONS } from "../src/protocol/api-version.ts";
import { openControlContract } from "../src/sandbox/control/open-control-contract.ts";
import { actionArbitrary } from "../test/soak/actions.ts";
import { fuzz } from "../test/soak/fuzz.ts";
import { killRepeatedly } from "../test/soak/kill.ts";
import { runModel } from "../test/soak/run-model.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: "3000" },
    fuzz: { type: "string", default: "2000000" },
    kill: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);
const contracts = [...(await Promise.all(API_VERSIONS.map(openContract))), await openControlContract()];
const tell = (text: string): void => void process.stdout.write(`${text}\n`);

let runs = 0;
await fc.assert(
  fc.asyncProperty(fc.array(actionArbitrary, { minLength: 5, maxLength: 40 }), async (actions) => {
    runs += 1;
    if (runs % 500 === 0) {
      tell(`model: ${runs} runs`);
    }
    await runModel(actions, contracts);
  }),
  { numRuns: Number(values.model), seed, endOnFailure: false },
);
tell(`model: ${values.model} runs, the model agreed with the sandbox after every step`);

await fuzz(Number(values.fuzz), seed, contracts, (done) => {
  if (done % 250_000 === 0) {
    tell(`fuzz: ${done} requests, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  }
});
tell(`fuzz: ${values.fuzz} requests, not one 500 or wrong answer`);

await killRepeatedly(Number(values.kill), (done) => {
  if (done % 50 === 0) {
    tell(`kill: ${done} times`);
  }
});
tell(`kill: ${values.kill} times, nothing lost that was answered, no event lost or invented`);
