import { COVERAGE_KINDS } from "../contract/coverage/coverage-probe.ts";
import type { VersionCoverage } from "../contract/coverage/coverage.ts";
import { plainStyle, type TextStyle } from "./text-style.ts";

/** The coverage of one API version: a line for each operation with the statuses that were seen, and the shares. */
export function formatCoverage(coverage: VersionCoverage, style: TextStyle = plainStyle): string {
  const width = coverage.operations.reduce((widest, { operation }) => Math.max(widest, operation.length), 10);
  const rows = coverage.operations.map(({ operation, count, statuses }) => {
    const cells = Object.entries(statuses).map(([status, seen]) =>
      seen > 0 ? style.good(status) : style.dim(status.replaceAll(/./g, "·")),
    );
    return `  ${operation.padEnd(width)}  ${cells.join(" ")}  ${count}`;
  });
  const shares = COVERAGE_KINDS.filter((kind) => coverage.shares[kind].total > 0).map((kind) => {
    const { seen, total } = coverage.shares[kind];
    return `${kind} ${seen}/${total}`;
  });
  return [style.strong(`coverage of ${coverage.version}`), ...rows, `  ${shares.join("   ")}`].join("\n");
}
