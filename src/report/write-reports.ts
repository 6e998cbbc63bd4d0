import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { describeWriteError } from "../contract/load/describe-file-error.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { formatGithubAnnotations, formatMarkdownReport } from "./github-report.ts";
import { formatHtmlReport } from "./html/html-report.ts";
import { formatJsonReport } from "./json-report.ts";
import { formatJunitReport } from "./junit-report.ts";
import { parseReportTarget, type ReportFormat, type ReportTarget } from "./report-target.ts";
import type { RunReport } from "./run-report.ts";
import { formatSarifReport } from "./sarif-report.ts";

export interface WriteReportOptions {
  /** Where reports without a file go; standard output by default. */
  readonly out?: (text: string) => void;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Writes one run in as many formats as are asked for. Folders are made where they are missing. */
export async function writeReports(
  report: RunReport,
  targets: readonly (ReportTarget | string)[],
  { out = (text) => void process.stdout.write(`${text}\n`), environment = {} }: WriteReportOptions = {},
): Promise<void> {
  for (const { format, file } of targets.map((target) =>
    typeof target === "string" ? parseReportTarget(target) : target,
  )) {
    if (format === "github") {
      await writeGithubReport(report, file, { out, environment });
    } else {
      await writeText(formatReport(report, format), file, out);
    }
  }
}

function formatReport(report: RunReport, format: Exclude<ReportFormat, "github">): string {
  switch (format) {
    case "json":
      return formatJsonReport(report);
    case "junit":
      return formatJunitReport(report);
    case "sarif":
      return formatSarifReport(report);
    case "html":
      return formatHtmlReport(report);
  }
}

/** Annotations are read from standard output; the summary goes to the file, or to the one that GitHub names. */
async function writeGithubReport(
  report: RunReport,
  file: string | undefined,
  options: Required<WriteReportOptions>,
): Promise<void> {
  const annotations = formatGithubAnnotations(report);
  const summary = options.environment["GITHUB_STEP_SUMMARY"];

  if (annotations !== "") {
    options.out(annotations.trimEnd());
  }
  if (file !== undefined) {
    await writeText(formatMarkdownReport(report), file, options.out);
  } else if (summary !== undefined && summary !== "") {
    await appendFile(summary, formatMarkdownReport(report)).catch((error: unknown) => {
      throw unwritable(`$GITHUB_STEP_SUMMARY ${summary}`, error);
    });
  }
}

async function writeText(text: string, file: string | undefined, out: (text: string) => void): Promise<void> {
  if (file === undefined) {
    out(text.trimEnd());
    return;
  }
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): FcContractError {
  const message = `cannot write the report ${file}: ${describeWriteError(error)}`;
  return new FcContractError("report_unwritable", message, { cause: error });
}
