import type { Contract } from "../contract/contract.ts";
import { deriveAnswers, deriveForcedAnswers } from "./derive-answers.ts";
import { deriveMissingIds, deriveRefusals } from "./derive-refusals.ts";
import type { SuiteCase } from "./suite-case.ts";
import type { Target } from "./target.ts";

/** Part I of N of the suite, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Every case of a contract for a kind of target, operation by operation, always in the same order. */
export function listCases(
  contract: Contract,
  kind: Target["kind"],
  shard: Shard = { index: 1, count: 1 },
): SuiteCase[] {
  const cases = contract.operations.flatMap((operation): SuiteCase[] => [
    ...deriveAnswers(operation, contract.product),
    // The mock can be asked for any status or example by name; it has every id. The others have some and miss some.
    ...(kind === "mock" ? deriveForcedAnswers(operation) : deriveMissingIds(operation)),
    ...deriveRefusals(operation, contract.product),
  ]);
  return cases.filter((_, index) => index % shard.count === shard.index - 1);
}
