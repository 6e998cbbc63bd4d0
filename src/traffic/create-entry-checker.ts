import type { ContractSource } from "../contract/product/contract-source.ts";
import { EntryChecker } from "./entry-checker.ts";
import { Rehearsal } from "./rehearse/rehearsal.ts";
import { createTrafficChecker, type TrafficChecker, type TrafficCheckerOptions } from "./traffic-checker.ts";

export interface EntryCheckerOptions extends TrafficCheckerOptions {
  /** An API version to read every exchange as. What it changes is found then, and not what is wrong with an exchange. */
  readonly rehearse?: string;
}

/** Opens what checks the entries of recordings. */
export async function createEntryChecker(
  source: ContractSource,
  { rehearse, ...options }: EntryCheckerOptions,
): Promise<EntryChecker> {
  const checker = await createTrafficChecker(source, options);
  return new EntryChecker(checker, rehearse === undefined ? undefined : createRehearsal(checker, rehearse));
}

function createRehearsal(checker: TrafficChecker, version: string): Rehearsal {
  const target = checker.contractOf(version);
  if (target === undefined) {
    throw new Error(`${version} is not an API version`);
  }
  return new Rehearsal(checker, version, target);
}
