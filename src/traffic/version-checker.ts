import type { Contract } from "../contract/contract.ts";
import { CoverageCounter } from "../contract/coverage/coverage-counter.ts";
import type { Exchange } from "../contract/check/exchange.ts";
import type { Finding } from "../findings/finding.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";
import { OperationChecker } from "./operation-checker.ts";

/** Checks exchanges against the contract of one API version. */
export class VersionChecker {
  readonly contract: Contract;
  readonly coverage: CoverageCounter;
  readonly #checkers = new Map<string, OperationChecker>();

  constructor(contract: Contract) {
    this.contract = contract;
    this.coverage = new CoverageCounter(contract);
    for (const operation of contract.operations) {
      this.#checkers.set(operation.name, new OperationChecker(contract, operation, this.coverage));
    }
  }

  check(match: RouteMatch, exchange: Exchange): readonly Finding[] {
    return this.#checkers.get(match.operation.name)?.check(match, exchange) ?? [];
  }
}
