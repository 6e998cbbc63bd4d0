import { BASELINE_FILE } from "../../report/baseline/baseline.ts";
import { parseReportTarget, REPORT_FORMATS, type ReportTarget } from "../../report/report-target.ts";
import { type CoverageDemand, parseCoverageDemand } from "../../traffic/require-coverage.ts";
import { COVERAGE_KINDS } from "../../contract/coverage/coverage-probe.ts";
import { choice, list, type Option, text, withDefault } from "./option.ts";

export const baselineOption: Option<string | undefined> = {
  ...text({ placeholder: "FILE", help: "the findings that are known for now" }),
  shownDefault: `${BASELINE_FILE}, if it exists`,
};

/** Which findings exit with 1. */
export const optionalFailOnOption: Option<"drift" | "breaking" | undefined> = choice(["drift", "breaking"], {
  help: "which findings exit with 1: all, or only those that break something",
});

export const failOnOption: Option<"drift" | "breaking"> = withDefault(optionalFailOnOption, "drift");

export const reportOption: Option<readonly ReportTarget[]> = list({
  placeholder: "FORMAT[=FILE]",
  help: `write a report: ${REPORT_FORMATS.slice(0, -1).join(", ")} or ${REPORT_FORMATS.at(-1)}; without a file to standard output; an older report is overwritten`,
  read: parseReportTarget,
});

export const requireCoverageOption: Option<readonly CoverageDemand[]> = list({
  placeholder: "KIND=PERCENT",
  help: `exit with 1 if less than this was seen; kinds: ${COVERAGE_KINDS.join(", ")}`,
  read: parseCoverageDemand,
});
