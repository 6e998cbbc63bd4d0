import type { CoverageCounter } from "../../contract/coverage/coverage-counter.ts";
import type { Hits } from "../../contract/coverage/hits.ts";

/** What a string, or a part of one, adds to coverage. */
export interface Tally {
  readonly counter: CoverageCounter;
  readonly hits: Hits;
}

/** What is to be counted for what a group of an expression caught, undefined when it caught nothing. */
export type CountGroup = (caught: string | undefined) => Tally;
