import type { Contract } from "../../contract/contract.ts";
import type { CoverageKind } from "../../contract/coverage/coverage-probe.ts";
import { TrackerFactory } from "../../contract/coverage/coverage-tracker.ts";
import type { Hits } from "../../contract/coverage/hits.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { RouteMatch } from "../../contract/model/route-operations.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { VersionChecker } from "../version-checker.ts";

/** Finds out what exchanges and values add to coverage, on counters of its own: nothing is counted. */
export class HitRecorder {
  readonly #checker: VersionChecker;
  readonly #trackers: TrackerFactory;
  #counts = new Map<number, number>();

  constructor(contract: Contract) {
    this.#checker = new VersionChecker(contract);
    const nameOf = (kind: CoverageKind, subject: string, item: string): string => `${kind} ${subject} ${item}`;
    const numbers = new Map(
      this.#checker.coverage.probes.map(({ kind, subject, item }, number) => [nameOf(kind, subject, item), number]),
    );
    const none = numbers.size;
    this.#trackers = new TrackerFactory(
      (kind, subject, item) => numbers.get(nameOf(kind, subject, item)) ?? none,
      (probe) => this.#counts.set(probe, (this.#counts.get(probe) ?? 0) + 1),
    );
  }

  /** What a whole exchange adds. */
  ofExchange(match: RouteMatch, exchange: Exchange): Hits {
    const before = this.#checker.coverage.counts();
    this.#checker.check(match, exchange);
    const after = this.#checker.coverage.counts();
    return [...after].flatMap((count, probe) => {
      const gained = count - (before[probe] ?? 0);
      return gained === 0 ? [] : [probe, gained];
    });
  }

  /** What a value of a schema adds, wherever in an exchange it is. */
  ofValue(schema: SchemaNode, value: unknown): Hits {
    this.#counts = new Map();
    this.#trackers.create(schema)?.(value);
    return [...this.#counts].flat();
  }
}
