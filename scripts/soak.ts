/**
 * The long tests: a model against random use, fuzzed requests, broken recordings and snapshots, resets, many keys, kills.
 * Each is bounded by a count, and 0 leaves it out: `npm run soak -- --fuzz 10000 --kill 0`.
 */
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import { API_VERSIONS } from "../src/protocol/api-version.ts";
import { openControlContract } from "../src/sandbox/control/open-control-contract.ts";
import { actionArbitrary } from "../test/soak/actions.ts";
import { fuzz } from "../test/soak/fuzz.ts";
import { fuzzMock } from "../test/soak/fuzz-mock.ts";
import { fuzzRecord } from "../test/soak/fuzz-record.ts";
import { readHostileRecordings } from "../test/soak/hostile-recordings.ts";
import { killRepeatedly } from "../test/soak/kill.ts";
import { resetUnderDelivery } from "../test/soak/reset-under-delivery.ts";
import { restoreGarbage } from "../test/soak/restore-garbage.ts";
import { runModel } from "../test/soak/run-model.ts";
import { useManyKeys } from "../test/soak/use-many-keys.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: "3000" },
    fuzz: { type: "string", default: "2000000" },
    mock: { type: "string", default: "100000" },
    record: { type: "string", default: "50000" },
    recordings: { type: "string", default: "500" },
    resets: { type: "string", default: "5000" },
    keys: { type: "string", default: "5000" },
    snapshots: { type: "string", default: "10000" },
    kill: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);
const stripe = await Promise.all(API_VERSIONS.map(openContract));
const contracts = [...stripe, await openControlContract()];
const tell = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a part unless its count is 0, and prints what it found. */
async function soak(name: keyof typeof values, run: (count: number) => Promise<string>): Promise<void> {
  const count = Number(values[name]);
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new TypeError(`--${name} ${values[name]}: expected a count`);
  }
  if (count > 0) {
    const started = performance.now();
    const figure = await run(count);
    tell(`${name}: ${figure}; ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  }
}

await soak("model", async (count) => {
  await fc.assert(
    fc.asyncProperty(fc.array(actionArbitrary, { minLength: 5, maxLength: 40 }), (actions) =>
      runModel(actions, contracts),
    ),
    { numRuns: count, seed, endOnFailure: false },
  );
  return `${count} runs, the model agreed with the sandbox after every step`;
});

await soak("fuzz", async (count) => {
  await fuzz(count, seed, contracts, (done) => {
    if (done % 250_000 === 0) {
      tell(`fuzz: ${done} requests, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
    }
  });
  return `${count} requests to the sandbox, not one 500 or wrong answer`;
});

await soak("mock", async (count) => {
  await fuzzMock(count, seed, stripe);
  return `${count} requests to the mock, not one 500 or wrong answer`;
});

await soak("record", async (count) => {
  await fuzzRecord(count, seed, contracts);
  return `${count} requests recorded, all answered, written down and read again`;
});

await soak("recordings", async (count) => {
  const whole = await readHostileRecordings(count, seed, stripe);
  return `${count} broken recordings audited and redacted, ${whole} to their end, the others refused in words`;
});

await soak("resets", async (count) => {
  const posts = await resetUnderDelivery(count, seed);
  return `${count} rounds of resets and restored snapshots, ${posts} posts, no event lost or of before`;
});

await soak("keys", async (count) => {
  await useManyKeys(count);
  return `${count} keys, nothing of their worlds lost, no id twice`;
});

await soak("snapshots", async (count) => {
  const refused = await restoreGarbage(count, seed);
  return `${count} snapshots with garbage, ${refused} refused, the other worlds work`;
});

await soak("kill", async (count) => {
  await killRepeatedly(count, (done) => {
    if (done % 50 === 0) {
      tell(`kill: ${done} times`);
    }
  });
  return `${count} kills, nothing lost that was answered, no event lost or invented`;
});
