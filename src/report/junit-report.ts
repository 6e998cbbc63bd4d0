import { NOT_HIDDEN } from "../protocol/secrets/not-covered.ts";
import { escapeXml } from "./escape-xml.ts";
import { formatFinding } from "./format-finding.ts";
import { type ReportedFinding, type RunReport } from "./run-report.ts";

interface TestCase {
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  readonly isSeen: boolean;
  readonly milliseconds: number;
}

/**
 * The report as JUnit XML: a test suite for each operation, a test case for its requests and for each of its
 * statuses. What was not seen is skipped, a known finding does not fail.
 */
export function formatJunitReport(report: RunReport): string {
  const operations = groupByOperation(report);
  const suites = [...operations].map(([operation, cases]) => formatSuite(operation, cases, report));
  const counts = countCases([...operations.values()].flat());

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(report.findings.length > 0 ? [`<!-- ${NOT_HIDDEN} -->`] : []),
    `<testsuites name="${escapeXml(`fc-contract ${report.title}`)}" ${counts}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function groupByOperation(report: RunReport): Map<string, TestCase[]> {
  const suites = new Map<string, TestCase[]>();
  const names = new Map<string, Set<string>>();
  const seen = new Map<string, number>();

  for (const { operations, webhooks } of report.coverage) {
    for (const { operation, count, statuses } of operations) {
      addTo(names, operation, ["request", ...Object.keys(statuses)]);
      markSeen(seen, operation, "request", count);
      Object.entries(statuses).forEach(([status, times]) => markSeen(seen, operation, status, times));
    }
    for (const [webhook, count] of Object.entries(webhooks)) {
      addTo(names, `webhook ${webhook}`, ["delivery"]);
      markSeen(seen, `webhook ${webhook}`, "delivery", count);
    }
  }
  for (const finding of report.findings) {
    addTo(names, finding.operation, [caseOf(finding)]);
    if (!seen.has(`${finding.operation} ${caseOf(finding)}`)) {
      markSeen(seen, finding.operation, caseOf(finding), finding.count);
    }
  }
  const timeOf = createTimer(report, seen);
  const findings = Map.groupBy(report.findings, (finding) => `${finding.operation} ${caseOf(finding)}`);
  for (const [operation, cases] of names) {
    suites.set(
      operation,
      [...cases].map((name) => ({
        name,
        findings: findings.get(`${operation} ${name}`) ?? [],
        isSeen: seen.has(`${operation} ${name}`),
        milliseconds: timeOf(operation, name),
      })),
    );
  }
  return suites;
}

function caseOf(finding: ReportedFinding): string {
  if (finding.direction === "webhook") {
    return "delivery";
  }
  return finding.status === null ? "request" : String(finding.status);
}

function addTo(names: Map<string, Set<string>>, operation: string, cases: readonly string[]): void {
  const present = names.get(operation) ?? new Set();
  names.set(operation, present);
  cases.forEach((name) => present.add(name));
}

function markSeen(seen: Map<string, number>, operation: string, name: string, count: number): void {
  const key = `${operation} ${name}`;
  if (count > 0) {
    seen.set(key, (seen.get(key) ?? 0) + count);
  }
}

/** The time of a case: as measured, or its share of the run. What only a request shows took no time beside its answer. */
function createTimer(
  { timing }: RunReport,
  seen: ReadonlyMap<string, number>,
): (operation: string, name: string) => number {
  const answered = [...seen].filter(([key]) => !key.endsWith(" request"));
  const exchanges = answered.reduce((total, [, count]) => total + count, 0);

  return (operation, name) => {
    const key = `${operation} ${name}`;
    if (timing === undefined || name === "request") {
      return 0;
    }
    return (
      timing.cases?.get(key) ??
      (timing.cases === undefined ? (timing.milliseconds * (seen.get(key) ?? 0)) / exchanges : 0)
    );
  };
}

function formatSuite(operation: string, cases: readonly TestCase[], report: RunReport): string {
  return [
    `  <testsuite name="${escapeXml(operation)}" ${countCases(cases)}>`,
    ...cases.map((testCase) => formatCase(operation, testCase, report)),
    "  </testsuite>",
  ].join("\n");
}

function countCases(cases: readonly TestCase[]): string {
  const failures = cases.filter((testCase) => failing(testCase).length > 0).length;
  const skipped = cases.filter(({ isSeen }) => !isSeen).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${formatTime(cases)}"`;
}

/** Seconds. */
function formatTime(cases: readonly TestCase[]): string {
  return (cases.reduce((total, { milliseconds }) => total + milliseconds, 0) / 1000).toFixed(3);
}

function failing({ findings }: TestCase): ReportedFinding[] {
  return findings.filter((finding) => finding.known === undefined);
}

function formatCase(operation: string, testCase: TestCase, { baselineFile }: RunReport): string {
  const open = `    <testcase name="${escapeXml(testCase.name)}" classname="${escapeXml(operation)}" time="${formatTime([testCase])}"`;
  const failures = failing(testCase);

  if (!testCase.isSeen) {
    return `${open}>\n      <skipped message="not seen"/>\n    </testcase>`;
  }
  const [first] = failures;
  if (first === undefined) {
    return `${open}/>`;
  }
  // One failure a case: that is all that JUnit's readers agree on.
  const message = failures.length === 1 ? first.message : `${failures.length} findings, the first: ${first.message}`;
  const text = failures.map((finding) => formatFinding(finding, { baselineFile })).join("\n\n");
  return [
    `${open}>`,
    `      <failure message="${escapeXml(message)}" type="${escapeXml(first.rule)}">${escapeXml(text)}</failure>`,
    "    </testcase>",
  ].join("\n");
}
