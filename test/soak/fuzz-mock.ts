import type { Contract } from "../../src/contract/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { createRandom } from "./random.ts";
import { createRequestSource } from "./request-source.ts";

/** Sends so many requests to the mock, most of them nonsense, and throws at the first wrong answer. */
export async function fuzzMock(count: number, seed: number, contracts: readonly Contract[]): Promise<void> {
  const source = createRequestSource(contracts, createRandom(seed));
  const handle = await createMock({ seed });

  for (let done = 1; done <= count; done += 1) {
    const { path, request } = source.next();
    const response = await handle(request);
    const complaint = judgeAnswer(contracts, request, path, response);
    if (complaint !== undefined) {
      throw new Error(`seed ${seed}, request ${done}: ${complaint}\n${JSON.stringify(request)}\n${response.body}`);
    }
    source.remember(response.body ?? "");
  }
}
