import { type FindingCounter, MOST_SAMPLES } from "../report/finding-counter.ts";
import type { Checked } from "./check-outcome.ts";

/**
 * Counts outcomes that are the same object again and again, as those of like lines are. Exchanges come in order, so after
 * the first few no place of such an outcome is listed any more, and only their number matters.
 */
export class RepeatedOutcomes {
  readonly #times = new WeakMap<Checked, number>();
  /** How often more each came. */
  readonly #more = new Map<Checked, number>();

  /** Whether an outcome only has to be counted, which is done then. */
  count(outcome: Checked): boolean {
    const times = (this.#times.get(outcome) ?? 0) + 1;
    this.#times.set(outcome, times);
    if (times <= MOST_SAMPLES) {
      return false;
    }
    this.#more.set(outcome, (this.#more.get(outcome) ?? 0) + 1);
    return true;
  }

  /** Adds what was only counted. */
  moveTo(counter: FindingCounter): void {
    for (const [{ findings }, count] of this.#more) {
      for (const finding of findings) {
        counter.addGroup({ finding, count, samples: [], values: [finding.got], hasMoreValues: false });
      }
    }
    this.#more.clear();
  }
}
