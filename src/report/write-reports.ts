import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { describeFileError } from "../contract/describe-file-error.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { formatGithubAnnotations, formatMarkdownReport } from "./github-report.ts";
import { formatHtmlReport } from "./html/html-report.ts";
import { formatJsonReport } from "./json-report.ts";
import { formatJunitReport } from "./junit-report.ts";
import type { RunReport } from "./run-report.ts";
import { formatSarifReport } from "./sarif-report.ts";

export const REPORT_FORMATS = ["json", "junit", "sarif", "github", "html"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** One `--report FORMAT=FILE`. Without a file a report goes to standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

export interface WriteReportOptions {
  /** Where reports without a file go; standard output by default. */
  readonly out?: (text: string) => void;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads `json=FILE`, `junit=FILE`, `sarif=FILE`, `html=FILE`, and `github` with or without one. A format without
 * `=FILE` is written to standard output.
 *
 * @throws FcContractError `report_format_unknown`
 */
export function parseReportTargets(texts: readonly string[]): ReportTarget[] {
  return texts.map((text) => {
    const equals = text.indexOf("=");
    const format = equals === -1 ? text : text.slice(0, equals);
    const file = equals === -1 ? undefined : text.slice(equals + 1);

    if (!isReportFormat(format) || file === "") {
      throw new FcContractError(
        "report_format_unknown",
        `--report ${text}: expected FORMAT or FORMAT=FILE, FORMAT one of ${REPORT_FORMATS.join(", ")}`,
      );
    }
    return { format, file };
  });
}

function isReportFormat(text: string): text is ReportFormat {
  return (REPORT_FORMATS as readonly string[]).includes(text);
}

/** Writes one run in as many formats as are asked for. Folders are made where they are missing. */
export async function writeReports(
  report: RunReport,
  targets: readonly (ReportTarget | string)[],
  { out = (text) => void process.stdout.write(`${text}\n`), environment = {} }: WriteReportOptions = {},
): Promise<void> {
  for (const { format, file } of targets.flatMap((target) =>
    typeof target === "string" ? parseReportTargets([target]) : [target],
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
    await appendFile(summary, formatMarkdownReport(report));
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
    throw new FcContractError("report_unwritable", `cannot write the report ${file}: ${describeFileError(error)}`, {
      cause: error,
    });
  }
}
