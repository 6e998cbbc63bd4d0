import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../contract/package-root.ts";
import { NOT_HIDDEN } from "../protocol/secrets/not-covered.ts";
import { formatFingerprint, titleOf } from "./format-finding.ts";
import { type ReportedFinding, type RunReport } from "./run-report.ts";

const RULES: Readonly<Record<string, string>> = {
  agreement: "A webhook and the object read next agree",
  "content-type": "A body has the content type that the contract says",
  enum: "A value is one of those the contract lists",
  exclusive: "Parameters that exclude each other do not come together",
  form: "A form can be read",
  json: "A body is JSON",
  "new-event": "Every type of event of the rehearsed version was seen",
  "new-value": "Every value that the rehearsed version can send was seen",
  nullable: "What is null in the rehearsed version can be null today",
  optional: "What the rehearsed version leaves out can be left out today",
  refused: "The rehearsed version accepts the request",
  removed: "The rehearsed version sends the field",
  "removed-event": "The rehearsed version sends the event",
  "removed-value": "The rehearsed version sends the value",
  required: "Nothing that the contract requires is missing",
  signature: "A webhook is signed",
  "signature-age": "A webhook arrives soon after it was signed",
  status: "A status is one that the contract has",
  type: "A value has the type that the contract says",
  undocumented: "Nothing comes that the contract does not have",
};

/** The report as SARIF 2.1.0, each result at its line of the contract. */
export function formatSarifReport(report: RunReport): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
  const run = {
    tool: {
      driver: {
        name: "fc-contract",
        version: readPackageVersion(),
        rules: rules.map((id) => ({ id, shortDescription: { text: RULES[id] ?? `The contract's ${id} is met` } })),
      },
    },
    automationDetails: { id: `fc-contract/${report.title}` },
    columnKind: "utf16CodeUnits",
    ...(report.findings.length > 0 && { properties: { notCovered: NOT_HIDDEN } }),
    results: report.findings.map((finding) => formatResult(finding, rules.indexOf(finding.rule))),
  };
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function formatResult(finding: ReportedFinding, ruleIndex: number): object {
  const { file, line, column, pointer } = finding.contract;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity === "breaking" ? "error" : "warning",
    message: { text: `${finding.message}. ${finding.fix}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [
          { fullyQualifiedName: pointer, kind: "member" },
          { fullyQualifiedName: titleOf(finding), kind: "function" },
        ],
      },
    ],
    partialFingerprints: { "fcContract/v1": formatFingerprint(finding.fingerprint) },
    occurrenceCount: finding.count,
    properties: { pointer: finding.pointer, samples: finding.samples },
    ...(finding.known === undefined
      ? {}
      : {
          suppressions: [{ kind: "external", justification: `${finding.known.reason} (until ${finding.known.until})` }],
        }),
  };
}

function toUri(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file);
}

function readPackageVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return manifest.version;
}
