import { COVERAGE_KINDS, type CoverageKind } from "../contract/coverage/coverage-probe.ts";
import type { VersionCoverage } from "../contract/coverage/coverage.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

export interface CoverageDemand {
  readonly kind: CoverageKind;
  readonly percent: number;
}

/** Reads `operations=100`. */
export function parseCoverageDemand(text: string): CoverageDemand {
  const [name, number = "", ...others] = text.split("=");
  const kind = COVERAGE_KINDS.find((known) => known === name);
  const percent = Number(number.replace(/%$/, ""));

  if (kind === undefined || number === "" || others.length > 0 || !(percent >= 0 && percent <= 100)) {
    throw new FcContractError(
      "coverage_demand_unreadable",
      `--require-coverage ${text}: expected KIND=PERCENT, PERCENT from 0 to 100, KIND one of ${COVERAGE_KINDS.join(", ")}`,
    );
  }
  return { kind, percent };
}

/** One sentence for each demand that an API version in the traffic does not meet. */
export function findMissingCoverage(
  coverage: readonly VersionCoverage[],
  demands: readonly CoverageDemand[],
): string[] {
  return coverage.flatMap((version) =>
    demands.flatMap(({ kind, percent }) => {
      const { seen, total } = version.shares[kind];
      const reached = total === 0 ? 100 : (seen / total) * 100;
      return reached >= percent
        ? []
        : [
            `${version.version}: ${seen} of ${total} ${kind} were seen, ${Math.floor(reached)} %; ${percent} % are required${nameUnseen(version, kind)}`,
          ];
    }),
  );
}

function nameUnseen(version: VersionCoverage, kind: CoverageKind): string {
  const names =
    kind === "operations"
      ? version.operations.filter(({ count }) => count === 0).map(({ operation }) => operation)
      : Object.entries(kind === "webhooks" ? version.webhooks : {}).flatMap(([name, count]) =>
          count === 0 ? [name] : [],
        );
  return names.length === 0 ? "" : `; missing: ${names.join(", ")}`;
}
