import { formatLocation } from "../../findings/source-location.ts";
import { COVERAGE_KINDS } from "../../contract/coverage/coverage-probe.ts";
import type { SubjectCoverage, VersionCoverage } from "../../contract/coverage/coverage.ts";
import { describeOmitted } from "../describe-omitted.ts";
import { describeSamples } from "../describe-samples.ts";
import { escapeXml } from "../escape-xml.ts";
import { formatFingerprint, placeOf, titleOf } from "../format-finding.ts";
import { describeSummary, type ReportedFinding, type RunReport } from "../run-report.ts";
import { createExcerptReader, type Excerpt, type ReadExcerpt } from "./read-excerpt.ts";
import { REPORT_STYLES } from "./report-styles.ts";

/** The report as one HTML file that needs nothing else: no network, no script. */
export function formatHtmlReport(report: RunReport): string {
  const fresh = report.findings.filter((finding) => finding.known === undefined);
  const known = report.findings.filter((finding) => finding.known !== undefined);
  const title = `fc-contract ${report.title}`;
  const readExcerpt = createExcerptReader();
  const format = (finding: ReportedFinding): string => formatCard(finding, readExcerpt);

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${REPORT_STYLES}</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<p class="verdict ${fresh.length === 0 ? "good" : "bad"}">${escapeXml(describeSummary(report))}</p>
</header>
<main>
${section("Findings", fresh.map(format).join("\n"), fresh.length === 0 ? "<p>Everything that was checked is in order.</p>" : "")}
${known.length === 0 ? "" : section("Known", known.map(format).join("\n"))}
${report.coverage.map(formatVersion).join("\n")}
${report.notes.length === 0 ? "" : section("Notes", `<ul>${report.notes.map((note) => `<li>${escapeXml(note)}</li>`).join("")}</ul>`)}
</main>
</body>
</html>
`;
}

function section(title: string, content: string, otherwise = ""): string {
  return `<section>\n<h2>${escapeXml(title)}</h2>\n${content === "" ? otherwise : content}\n</section>`;
}

function formatCard(finding: ReportedFinding, readExcerpt: ReadExcerpt): string {
  const { because, elsewhere, known, omitted } = finding;
  const rows: [name: string, value: string | undefined][] = [
    ["expected", `<code>${escapeXml(finding.expected)}</code>`],
    ["got", `<code class="got">${escapeXml(finding.got)}</code>`],
    ["because", because && escapeXml(because)],
    ["also in", elsewhere && elsewhere.map((place) => `<code>${escapeXml(place)}</code>`).join("<br>")],
    ["seen", escapeXml(describeSamples(finding.count, finding.samples))],
    ["left out", omitted === undefined ? undefined : escapeXml(describeOmitted(omitted))],
    ["what to do", escapeXml(finding.fix)],
    ["known", known && escapeXml(`until ${known.until}: ${known.reason}`)],
  ];
  return `<article class="finding ${finding.known === undefined ? finding.severity : "known"}" id="${formatFingerprint(finding.fingerprint)}">
<h3><span class="severity">${finding.severity}</span> ${escapeXml(titleOf(finding))}</h3>
<p class="place"><code>${escapeXml(placeOf(finding))}</code> <span class="rule">${escapeXml(finding.rule)}</span> <span class="fingerprint">${formatFingerprint(finding.fingerprint)}</span></p>
<dl>${rows.map(([name, value]) => (value === undefined ? "" : `<div><dt>${name}</dt><dd>${value}</dd></div>`)).join("")}</dl>
${formatExcerpt(finding, readExcerpt(finding.contract))}
</article>`;
}

function formatExcerpt(finding: ReportedFinding, excerpt: Excerpt | undefined): string {
  const place = `${formatLocation(finding.contract)} ${finding.contract.pointer}`;
  const lines = excerpt?.lines.map(({ number, text }) => {
    const line = `<span class="number">${number}</span>${escapeXml(text)}`;
    return number === finding.contract.line ? `<mark>${line}</mark>` : `<span>${line}</span>`;
  });
  return `<figure><figcaption>${escapeXml(place)}</figcaption>${lines === undefined ? "" : `<pre>${lines.join("\n")}</pre>`}</figure>`;
}

function formatVersion(coverage: VersionCoverage): string {
  const shares = COVERAGE_KINDS.filter((kind) => coverage.shares[kind].total > 0).map((kind) => {
    const { seen, total } = coverage.shares[kind];
    return `<li><b>${seen}</b> of ${total} ${kind}<meter min="0" max="${total}" value="${seen}">${seen}/${total}</meter></li>`;
  });
  return section(
    `Coverage of ${coverage.version}`,
    `<ul class="shares">${shares.join("")}</ul>
${formatMatrix(coverage)}
${formatUnseen(
  "Parameters never sent",
  coverage.operations.map(({ operation, parameters }) => ({ pointer: operation, items: parameters })),
)}
${formatUnseen("Webhooks never delivered", [{ pointer: "webhooks", items: coverage.webhooks }])}
${formatUnseen("Values never seen", coverage.values)}
${formatUnseen("Branches never seen", coverage.branches)}
${formatUnseen("Null, or not null, never seen", coverage.nulls)}`,
  );
}

/** Operations by statuses: how often each was seen. */
function formatMatrix({ operations }: VersionCoverage): string {
  const statuses = [...new Set(operations.flatMap((operation) => Object.keys(operation.statuses)))].toSorted();
  const head = statuses.map((status) => `<th scope="col">${escapeXml(status)}</th>`).join("");
  const rows = operations.map((operation) => {
    const cells = statuses.map((status) => formatCell(operation.statuses[status])).join("");
    return `<tr><th scope="row">${escapeXml(operation.operation)}</th>${cells}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th scope="col">operation</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function formatCell(count: number | undefined): string {
  if (count === undefined) {
    return '<td class="none"></td>';
  }
  return count === 0 ? '<td class="unseen">–</td>' : `<td class="seen">${count}</td>`;
}

function formatUnseen(title: string, subjects: readonly SubjectCoverage[]): string {
  const rows = subjects.flatMap(({ pointer, items }) => {
    const unseen = Object.entries(items).filter(([, count]) => count === 0);
    const names = unseen.map(([name]) => `<code>${escapeXml(name)}</code>`).join(" ");
    return unseen.length === 0 ? [] : [`<li><span>${escapeXml(pointer)}</span> ${names}</li>`];
  });
  return rows.length === 0
    ? ""
    : `<details><summary>${title}</summary><ul class="unseen-list">${rows.join("")}</ul></details>`;
}
