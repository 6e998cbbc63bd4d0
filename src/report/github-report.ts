import { formatLocation } from "../findings/source-location.ts";
import { COVERAGE_KINDS } from "../contract/coverage/coverage-probe.ts";
import { describeElsewhere } from "./describe-elsewhere.ts";
import { describeSamples } from "./describe-samples.ts";
import { formatBaselineCommand, formatFingerprint, placeOf, titleOf } from "./format-finding.ts";
import { describeSummary, type ReportedFinding, type RunReport } from "./run-report.ts";

/** GitHub shows ten annotations of a kind for each step. */
const MOST_ANNOTATIONS = 10;

/** Workflow commands for GitHub Actions: an annotation on the line of the contract for each finding. */
export function formatGithubAnnotations(report: RunReport): string {
  const fresh = report.findings.filter((finding) => finding.known === undefined);
  const lines = ["error", "warning"].flatMap((kind) =>
    fresh
      .filter((finding) => (finding.severity === "breaking") === (kind === "error"))
      .slice(0, MOST_ANNOTATIONS)
      .map((finding) => formatAnnotation(kind, finding, report)),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function formatAnnotation(kind: string, finding: ReportedFinding, { baselineFile }: RunReport): string {
  const { file, line, column } = finding.contract;
  const title = escapeProperty(`${titleOf(finding)} [${formatFingerprint(finding.fingerprint)}]`);
  return `::${kind} file=${escapeProperty(file)},line=${line},col=${column},title=${title}::${escapeData(`${finding.message}\n${finding.fix}\nknown? ${formatBaselineCommand(finding.fingerprint, { baselineFile })}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The job summary, in Markdown. */
export function formatMarkdownReport(report: RunReport): string {
  const fresh = report.findings.filter((finding) => finding.known === undefined);
  const sections = [
    `## fc-contract ${escapeMarkdown(report.title)}`,
    `${fresh.length === 0 ? "✅" : "❌"} ${describeSummary(report)}`,
    fresh.length === 0 ? "" : formatTable(fresh),
    ...report.coverage.map(({ version, shares }) => {
      const kinds = COVERAGE_KINDS.filter((kind) => shares[kind].total > 0);
      return [
        `### Coverage of ${version}`,
        "",
        `| ${kinds.join(" | ")} |`,
        `|${kinds.map(() => " --- |").join("")}`,
        `| ${kinds.map((kind) => `${shares[kind].seen}/${shares[kind].total}`).join(" | ")} |`,
      ].join("\n");
    }),
    report.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function formatTable(findings: readonly ReportedFinding[]): string {
  const rows = findings.map((finding) =>
    [
      finding.severity,
      [
        titleOf(finding),
        placeOf(finding),
        ...(finding.elsewhere === undefined ? [] : [`also in ${describeElsewhere(finding.elsewhere)}`]),
      ]
        .map(escapeMarkdown)
        .join("<br>"),
      escapeMarkdown(finding.expected),
      escapeMarkdown(finding.got),
      escapeMarkdown(formatLocation(finding.contract)),
      escapeMarkdown(describeSamples(finding.count, finding.samples)),
      `\`${formatFingerprint(finding.fingerprint)}\``,
    ].join(" | "),
  );
  const head = ["", "where", "expected", "got", "contract", "seen", ""];
  return [`| ${head.join(" | ")} |`, `|${head.map(() => " --- |").join("")}`, ...rows.map((row) => `| ${row} |`)].join(
    "\n",
  );
}

/** Text that Markdown takes as it is, also within a table. */
function escapeMarkdown(text: string): string {
  return joinLines(text)
    .replaceAll(/[\\`*_{}[\]<>|#~$]/g, (character) => `\\${character}`)
    .replaceAll("\\<", "&lt;")
    .replaceAll("\\>", "&gt;");
}

function joinLines(text: string): string {
  const lines = text.split("\n");
  return lines.length === 1
    ? text
    : lines
        .map((line, index) =>
          index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim(),
        )
        .filter((line, index) => line !== "" || index === 0 || index === lines.length - 1)
        .join(" ");
}
