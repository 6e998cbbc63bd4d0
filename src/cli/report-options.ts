import type { ReportTarget } from "../report/report-target.ts";
import { isSameFile } from "./check-files.ts";
import { UsageError } from "./usage-error.ts";

/** Whether a report takes standard output for itself. Annotations for GitHub go between other lines. */
export function takesStandardOutput({ format, file }: ReportTarget): boolean {
  return file === undefined && format !== "github";
}

/** No program can read two reports in one stream. */
export function refuseMixing(targets: readonly ReportTarget[], isJson: boolean): void {
  const [first, second] = targets.filter(takesStandardOutput);

  if (first !== undefined && (isJson || second !== undefined)) {
    throw new UsageError(
      `--report ${first.format} and ${second === undefined ? "--json" : `--report ${second.format}`} both go to standard output; give one a file: --report ${first.format}=FILE`,
    );
  }
}

/** A report must not take the place of what it is made of. */
export function refuseClashes(targets: readonly ReportTarget[], files: readonly string[]): void {
  const clash = targets.find(
    ({ file }) => file !== undefined && files.some((taken) => taken !== "-" && isSameFile(taken, file)),
  );

  if (clash !== undefined) {
    throw new UsageError(`--report ${clash.format}=${clash.file} would overwrite what the run reads or writes itself`);
  }
}
