import { FcContractError } from "../protocol/fc-contract-error.ts";

export const REPORT_FORMATS = ["json", "junit", "sarif", "github", "html"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** One `--report FORMAT=FILE`. Without a file a report goes to standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/**
 * Reads `json=FILE`, `junit=FILE`, `sarif=FILE`, `html=FILE`, and `github` with or without one. A format without
 * `=FILE` is written to standard output.
 *
 * @throws FcContractError `report_format_unknown`
 */
export function parseReportTarget(text: string): ReportTarget {
  const equals = text.indexOf("=");
  const name = equals === -1 ? text : text.slice(0, equals);
  const format = REPORT_FORMATS.find((known) => known === name);
  const file = equals === -1 ? undefined : text.slice(equals + 1);

  if (format === undefined || file === "") {
    throw new FcContractError(
      "report_format_unknown",
      `--report ${text}: expected FORMAT or FORMAT=FILE, FORMAT one of ${REPORT_FORMATS.join(", ")}`,
    );
  }
  return { format, file };
}
