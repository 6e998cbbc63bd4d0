import { readFile } from "node:fs/promises";
import { isJsonObject } from "../schema/json.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import {
  BASELINE_FILE,
  type Baseline,
  type BaselineEntry,
  isDay,
  parseFingerprint,
  readBaseline,
  writeBaseline,
} from "../report/baseline/baseline.ts";
import { errorMessage } from "../contract/error-message.ts";
import { describeFileError } from "../contract/load/describe-file-error.ts";
import { formatFingerprint, titleOf } from "../report/format-finding.ts";
import type { ReportedFinding } from "../report/run-report.ts";
import type { baselineCommand } from "./baseline-command.ts";
import type { CommandCall, ExitCode, Terminal } from "./command.ts";
import { UsageError } from "./usage-error.ts";

type Options = CommandCall<typeof baselineCommand>["options"];

export async function runBaseline({
  options,
  operands: [action, ...fingerprints],
  terminal,
}: CommandCall<typeof baselineCommand>): Promise<ExitCode> {
  const occurring = options.from === undefined ? undefined : await readReportedFindings(options.from);
  // The usual file may be missing, and add makes one.
  const mustExist = action !== "add" && options.baseline !== BASELINE_FILE;
  const baseline = await readBaseline(options.baseline, { mustExist });

  switch (action) {
    case "add":
      return add(baseline, fingerprints, options, occurring, terminal);
    case "list":
      return list(baseline, terminal);
    case "prune":
      return prune(baseline, occurring, terminal);
    default:
      throw new UsageError(
        action === undefined ? "baseline needs add, list or prune" : `baseline ${action}: expected add, list or prune`,
      );
  }
}

async function add(
  baseline: Baseline,
  texts: readonly string[],
  { until, reason }: Options,
  occurring: readonly ReportedFinding[] | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  if (texts.length === 0) {
    throw new UsageError("baseline add needs a FINGERPRINT, as reports print it: fc-7c1e09ab42d1");
  }
  if (until === undefined || !isDay(until)) {
    throw new UsageError(
      until === undefined
        ? "baseline add needs --until DATE, as in --until 2026-12-20"
        : `--until ${until} is not a valid date; expected one as in --until 2026-12-20`,
    );
  }
  if (until < new Date().toISOString().slice(0, 10)) {
    throw new UsageError(`--until ${until} is in the past; expected today (UTC) or later`);
  }
  if (reason === undefined || reason.trim() === "") {
    throw new UsageError("baseline add needs --reason TEXT: why may it stay?");
  }
  const entries = texts.map((text): BaselineEntry => {
    const fingerprint = parseFingerprint(text);
    if (fingerprint === undefined) {
      throw new UsageError(
        `${text} is not a fingerprint; expected 12 hex digits with or without fc-, as in fc-7c1e09ab42d1`,
      );
    }
    const finding = occurring?.find((candidate) => candidate.fingerprint === fingerprint);
    if (occurring !== undefined && finding === undefined) {
      throw new UsageError(`the report has no finding ${formatFingerprint(fingerprint)}`);
    }
    const described =
      finding === undefined ? {} : { finding: `${titleOf(finding)}: ${finding.pointer} ${finding.rule}` };
    return { fingerprint: formatFingerprint(fingerprint), until, reason, ...described };
  });
  const others = baseline.entries.filter((entry) => !entries.some(({ fingerprint }) => isSame(fingerprint, entry)));
  await writeBaseline({ file: baseline.file, entries: [...others, ...entries] });
  terminal.out(entries.map(formatEntry).join("\n"));
  terminal.err(`${entries.length} added to ${baseline.file}`);
  return 0;
}

function list({ file, entries }: Baseline, terminal: Terminal): ExitCode {
  const today = new Date().toISOString().slice(0, 10);
  for (const entry of entries) {
    terminal.out(`${formatEntry(entry)}${entry.until < today ? "  (expired)" : ""}`);
  }
  const expired = entries.filter(({ until }) => until < today).length;
  const count = entries.length === 1 ? "1 entry" : `${entries.length === 0 ? "no" : entries.length} entries`;
  terminal.err(`${file} has ${count}${expired === 0 ? "" : `, ${expired} expired`}`);
  return 0;
}

async function prune(
  baseline: Baseline,
  occurring: readonly ReportedFinding[] | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const today = new Date().toISOString().slice(0, 10);
  const isStale = (entry: BaselineEntry): boolean =>
    entry.until < today ||
    (occurring !== undefined && !occurring.some(({ fingerprint }) => isSame(fingerprint, entry)));
  const stale = baseline.entries.filter(isStale);

  if (stale.length > 0) {
    await writeBaseline({ file: baseline.file, entries: baseline.entries.filter((entry) => !isStale(entry)) });
  }
  for (const entry of stale) {
    terminal.out(formatEntry(entry));
  }
  terminal.err(`${stale.length} of ${baseline.entries.length} removed from ${baseline.file}`);
  return 0;
}

function isSame(fingerprint: string, entry: BaselineEntry): boolean {
  return parseFingerprint(fingerprint) === parseFingerprint(entry.fingerprint);
}

function formatEntry({ fingerprint, until, reason, finding }: BaselineEntry): string {
  return `${fingerprint}  until ${until}  ${finding === undefined ? "" : `${finding}  `}${reason}`;
}

async function readReportedFindings(file: string): Promise<readonly ReportedFinding[]> {
  const value = parseJson(await readReport(file), file);

  if (!isJsonObject(value) || !Array.isArray(value["findings"])) {
    throw noReport(file, "it has no findings");
  }
  return value["findings"] as readonly ReportedFinding[];
}

async function readReport(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new FcContractError("report_unreadable", `cannot read the report ${file}: ${describeFileError(error)}`, {
      cause: error,
    });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw noReport(file, errorMessage(error));
  }
}

function noReport(file: string, why: string): FcContractError {
  return new FcContractError(
    "report_unreadable",
    `${file} is not a report of --report json: ${why}; write one with check or audit --report json=FILE`,
  );
}
