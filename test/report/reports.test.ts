import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { summarizeCoverage } from "../../src/contract/coverage/coverage.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { formatTextReport } from "../../src/report/format-text-report.ts";
import { createRunReport, judgeRun, type RunReport } from "../../src/report/run-report.ts";
import { writeReports } from "../../src/report/write-reports.ts";
import { makeFinding } from "./findings.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";
import { parse } from "junit2json";
import { findSarifFaults } from "./sarif-rules.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contract = await openContract("2026-03-04.preview");
const counter = new CoverageCounter(contract);
const nasty = 'a "quoted" <tag> & 100% ]]> `code` | pipe, comma: colon\nnew line \u0000 \ud800 ::error::';
const [breaking, drift, known] = countFindings([
  makeFinding({
    fingerprint: "000000000001",
    severity: "breaking",
    rule: "type",
    expected: nasty,
    got: nasty,
    message: nasty,
    fix: nasty,
  }),
  { ...makeFinding(), sample: "a.har:4" },
  makeFinding({ fingerprint: "000000000003", severity: "drift", pointer: "/nickname", rule: "undocumented" }),
]);
const report: RunReport = createRunReport({
  title: "audit",
  exchanges: 12,
  checked: 10,
  findings: [breaking, drift, known].flatMap((finding) => {
    if (finding === undefined) {
      return [];
    }
    return finding.fingerprint === "000000000003"
      ? [{ ...finding, known: { until: "2026-12-20", reason: "ticket 12" } }]
      : [finding];
  }),
  coverage: [
    summarizeCoverage(
      contract.version,
      counter.probes,
      counter.probes.map((_, index) => index % 2),
    ),
  ],
  notes: ["2 not checked: another host: shop.example"],
});

const printed: string[] = [];
const file = (name: string): string => join(folder, "made", name);
await writeReports(
  report,
  [
    `json=${file("r.json")}`,
    `junit=${file("r.xml")}`,
    `sarif=${file("r.sarif")}`,
    `github=${file("r.md")}`,
    `html=${file("r.html")}`,
  ],
  { out: (text) => printed.push(text) },
);
const read = (name: string): string => readFileSync(file(name), "utf8");

describe("a run", () => {
  test.each([
    [{}, "drift", 1],
    [{ findings: [] }, "drift", 0],
    [{ findings: countFindings([makeFinding()]) }, "breaking", 0],
    [{ findings: countFindings([makeFinding({ severity: "breaking" })]) }, "breaking", 1],
    [
      { findings: countFindings([makeFinding()]).map((finding) => ({ ...finding, known: { until: "", reason: "" } })) },
      "drift",
      0,
    ],
    [{ findings: [], checked: 0 }, "drift", 2],
  ] as const)("with %j, failing on %s, ends with %d", (parts, failOn, code) => {
    expect(judgeRun(createRunReport({ ...report, exchanges: 12, checked: 10, ...parts }), failOn)).toBe(code);
  });

  test("ends its text with one line that says it all", () => {
    expect(formatTextReport(report).split("\n").at(-1)).toBe(
      "audit: 12 exchanges, 10 checked, 2 findings: 1 breaking, 1 drift, 1 known",
    );
  });
});

test("json has the shape that programs rely on", () => {
  const json = JSON.parse(read("r.json")) as Record<string, unknown>;
  expect(json["summary"]).toEqual({ exchanges: 12, checked: 10, findings: 2, breaking: 1, drift: 1, known: 1 });
  expect(Object.keys(json["coverage"] as object)).toEqual(["2026-03-04.preview"]);
  const [first, second] = json["findings"] as Record<string, unknown>[];
  expect(Object.keys(first as object)).toEqual(
    expect.arrayContaining([
      "fingerprint",
      "operation",
      "status",
      "direction",
      "pointer",
      "rule",
      "expected",
      "got",
      "severity",
      "contract",
      "count",
      "samples",
      "message",
      "fix",
    ]),
  );
  expect(second).toMatchObject({
    count: 1,
    samples: ["a.har:4"],
    contract: { file: "openapi/accounts.yaml", line: 12, column: 5 },
  });
});

// The published JUnit schemas differ from each other; these are the rules that all of them and the usual readers share.
describe("junit", () => {
  const root = parseXml(read("r.xml"));
  const cases = root.children.flatMap(({ children }) => children);
  const numbers = (element: XmlElement): Record<string, number> =>
    Object.fromEntries(
      ["tests", "failures", "errors", "skipped"].map((name) => [name, Number(element.attributes[name])]),
    );

  test("is a list of suites of cases, each with what readers require", () => {
    expect(root.name).toBe("testsuites");
    for (const suite of root.children) {
      expect(suite.name).toBe("testsuite");
      expect(suite.attributes["name"]).not.toBe("");
      for (const testCase of suite.children) {
        expect(testCase.name).toBe("testcase");
        expect(testCase.attributes).toMatchObject({ classname: suite.attributes["name"], time: "0.000" });
        expect(testCase.children.length).toBeLessThan(2);
        expect(["failure", "skipped"]).toEqual(expect.arrayContaining(testCase.children.map(({ name }) => name)));
      }
    }
  });

  test("counts its content", () => {
    const sum = (name: string): number =>
      root.children.reduce((total, suite) => total + (numbers(suite)[name] ?? 0), 0);
    expect(numbers(root)).toEqual({
      tests: sum("tests"),
      failures: sum("failures"),
      errors: 0,
      skipped: sum("skipped"),
    });
    expect(cases).toHaveLength(sum("tests"));
    expect(cases.filter(({ children }) => children[0]?.name === "failure")).toHaveLength(1);
    expect(cases.filter(({ children }) => children[0]?.name === "skipped")).toHaveLength(sum("skipped"));
  });

  test("is read by a reader of others with the same counts", async () => {
    const parsed = (await parse(read("r.xml"))) as {
      testsuite: { tests: number; testcase: { failure?: unknown[] }[] }[];
    };
    const readCases = parsed.testsuite.flatMap(({ testcase }) => testcase);
    expect(parsed).toMatchObject({ tests: cases.length, failures: 1 });
    expect(readCases).toHaveLength(cases.length);
    expect(readCases.filter(({ failure }) => failure !== undefined)).toHaveLength(1);
  });

  test("a failure has the findings of its case, without known ones", () => {
    const [failure] = cases.flatMap(({ children }) => children.filter(({ name }) => name === "failure"));
    expect(failure?.attributes["message"]).toMatch(/^2 findings, the first: a "quoted" <tag> & 100%/);
    expect(failure?.text).toContain("fc-000000000001");
    expect(failure?.text).toContain("fc-7c1e09ab42d1");
    expect(failure?.text).not.toContain("fc-000000000003");
  });
});

describe("sarif", () => {
  const sarif = JSON.parse(read("r.sarif")) as { runs: { results: Record<string, unknown>[] }[] };

  test("matches the published schema of 2.1.0", () => {
    expect(findSarifFaults(sarif)).toEqual([]);
  });

  test("every result points to a region of the contract, and a known one is suppressed", () => {
    expect(sarif.runs[0]?.results).toMatchObject([
      { ruleId: "type", level: "error", partialFingerprints: { "fcContract/v1": "fc-000000000001" } },
      {
        ruleId: "enum",
        level: "warning",
        occurrenceCount: 1,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "openapi/accounts.yaml" },
              region: { startLine: 12, startColumn: 5 },
            },
          },
        ],
      },
      { ruleId: "undocumented", suppressions: [{ kind: "external", justification: "ticket 12 (until 2026-12-20)" }] },
    ]);
  });
});

describe("github", () => {
  test("annotations point to the line of the contract, one line each", () => {
    const lines = printed.join("\n").split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::error file=openapi\/accounts\.yaml,line=12,col=5,title=[^:,\n]+::a "quoted" <tag> & 100%25 /,
    );
    expect(lines[0]).toContain("%0Anew line");
    expect(lines[1]).toMatch(/^::warning file=/);
  });

  test.each([
    { errors: 10, warnings: 10 },
    { errors: 11, warnings: 9 },
    { errors: 9, warnings: 11 },
    { errors: 25, warnings: 0 },
    { errors: 0, warnings: 25 },
  ])("of $errors errors and $warnings warnings, the first ten of each are annotated", async ({ errors, warnings }) => {
    const make = (severity: "breaking" | "drift", count: number, start: number) =>
      Array.from({ length: count }, (_, index) =>
        makeFinding({
          severity,
          fingerprint: String(start + index).padStart(12, "0"),
          pointer: `/${severity}/${String(index).padStart(2, "0")}`,
        }),
      );
    const findings = countFindings([...make("breaking", errors, 100), ...make("drift", warnings, 200)]);
    // What is known is neither annotated nor counted.
    const baselined = countFindings(make("breaking", 1, 1)).map((finding) => ({
      ...finding,
      known: { until: "2026-12-20", reason: "ticket 12" },
    }));
    const many = createRunReport({ title: "audit", exchanges: 12, checked: 10, findings: [...baselined, ...findings] });
    const lines: string[] = [];
    await writeReports(many, [`github=${file("many.md")}`], { out: (text) => lines.push(text), environment: {} });
    const annotated = lines.join("\n").split("\n");
    const shown = (kind: string): (string | undefined)[] =>
      annotated.flatMap((line) => (line.startsWith(`::${kind} `) ? [/fc-0*(\d+)/.exec(line)?.[1]] : []));

    expect(shown("error")).toEqual(Array.from({ length: Math.min(errors, 10) }, (_, index) => String(100 + index)));
    expect(shown("warning")).toEqual(Array.from({ length: Math.min(warnings, 10) }, (_, index) => String(200 + index)));
    const rows = readFileSync(file("many.md"), "utf8").match(/^\| (?:breaking|drift) /gm);
    expect(rows).toHaveLength(errors + warnings);
  });

  test("the summary is a table that no value can break", () => {
    const summary = read("r.md");
    const rows = summary.split("\n").filter((line) => line.startsWith("| breaking") || line.startsWith("| drift"));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row.replaceAll(/\\./g, "").split("|")).toHaveLength(9);
    }
    expect(summary).not.toContain("<tag>");
  });

  test("without a file the summary goes where GitHub says", async () => {
    const summary = file("step-summary.md");
    await writeReports(report, ["github"], { out: () => undefined, environment: { GITHUB_STEP_SUMMARY: summary } });
    expect(readFileSync(summary, "utf8")).toBe(read("r.md"));
  });
});

test("html needs no network and no script, and shows the contract's own lines", () => {
  const html = read("r.html");
  expect(html).not.toMatch(/<script|https?:\/\/|src=|@import|url\(/);
  expect(html).toContain("Content-Security-Policy");
  expect(html).not.toContain("<tag>");
  const [source] = readFileSync("openapi/accounts.yaml", "utf8").split("\n").slice(11, 12);
  expect(html).toContain(`<mark><span class="number">12</span>${source}</mark>`);
});

test("a report that cannot be written is reported", async () => {
  await expect(writeReports(report, ["json=/dev/null/x.json"])).rejects.toThrow(
    /^cannot write the report \/dev\/null\/x\.json: /,
  );
});
