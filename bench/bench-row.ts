/** One line of the benchmark: a ratio of two figures taken in the same run, and where it must stand. */
export interface BenchRow {
  readonly name: string;
  readonly ratio: number;
  /** Null where the figure is for information only. */
  readonly target: number | null;
  /** Whether the ratio must reach the target; otherwise it must not exceed it. */
  readonly atLeast: boolean;
  /** The figures behind the ratio, for a reader. */
  readonly detail: string;
}
