import type { Contract } from "../../src/contract/contract.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { createRandom } from "./random.ts";
import { createRequestSource } from "./request-source.ts";

const OWNER = { apiKey: "sk_test_1" };

/** Sends so many requests to a sandbox, most of them nonsense, and throws at the first wrong answer. */
export async function fuzz(
  count: number,
  seed: number,
  contracts: readonly Contract[],
  onProgress?: (done: number) => void,
): Promise<void> {
  const source = createRequestSource(contracts, createRandom(seed));
  const sandbox = createSandbox({
    seed,
    fetch: async () => new Response(null, { status: 204 }),
    time: new Date("2026-11-20T12:00:00Z"),
  });

  for (let done = 1; done <= count; done += 1) {
    const { path, request } = source.next();
    const response = await sandbox.handle(request);
    const complaint = judgeAnswer(contracts, request, path, response);
    if (complaint !== undefined) {
      throw new Error(`seed ${seed}, request ${done}: ${complaint}\n${JSON.stringify(request)}\n${response.body}`);
    }
    source.remember(response.body ?? "");
    if (done % 2_000 === 0) {
      // Whatever was done to a world, it can be put back to.
      await sandbox.control.restoreSnapshot(await sandbox.control.takeSnapshot(OWNER), OWNER);
    }
    if (done % 10_000 === 0) {
      onProgress?.(done);
    }
  }
  await sandbox.close();
}
