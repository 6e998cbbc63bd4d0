import type { Contract } from "../contract/contract.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { listCases, type Shard } from "./list-cases.ts";
import { type CaseResult, runCase } from "./run-case.ts";
import type { Target } from "./target.ts";

export interface SuiteOptions {
  readonly shard?: Shard;
  readonly onResult?: (result: CaseResult, done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds, to measure with. */
  readonly now?: () => number;
}

/**
 * Runs every case of a contract against a target, one after the other.
 *
 * @throws FcContractError `nothing_checked` when not one case could be checked: that is never a pass
 */
export async function runSuite(contract: Contract, target: Target, options: SuiteOptions = {}): Promise<CaseResult[]> {
  const cases = listCases(contract, target.kind, options.shard);
  const results: CaseResult[] = [];

  for (const suiteCase of cases) {
    await yieldToEvents();
    if (options.signal?.aborted === true) {
      throw new FcContractError("interrupted", `interrupted after ${results.length} of ${cases.length} cases`);
    }
    const result = await runCase(contract, target, suiteCase, options.now);
    results.push(result);
    options.onResult?.(result, results.length, cases.length);
  }
  if (!results.some(({ kind }) => kind === "checked")) {
    throw new FcContractError("nothing_checked", `nothing could be checked against ${target.name}`);
  }
  return results;
}
