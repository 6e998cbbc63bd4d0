/** One measurement in a process of its own: `audit-once.ts lines|parse|1|2 FILE` prints milliseconds, count and megabytes as JSON. */
import { existsSync } from "node:fs";
import { createLineSplitter } from "../src/traffic/recording/split-lines.ts";
import { readFileChunks } from "../src/traffic/recording/read-file-chunks.ts";
import type { auditRecordings as AuditRecordings } from "../src/traffic/audit.ts";

const [mode = "1", file = ""] = process.argv.slice(2);
const built = new URL("../dist/traffic/audit.js", import.meta.url);
const source = new URL("../src/traffic/audit.ts", import.meta.url);
const { auditRecordings } = (await import((existsSync(built) ? built : source).href)) as {
  auditRecordings: typeof AuditRecordings;
};

const start = performance.now();
const count = mode === "lines" || mode === "parse" ? await readOnly(mode) : await audit(Number(mode));
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, count, megabytes: process.resourceUsage().maxRSS / 1024 }));

async function audit(threads: number): Promise<number> {
  const { checked, groups } = await auditRecordings([file], { threads });
  if (groups.length > 0) {
    throw new Error(`the traffic of the benchmark departs: ${groups[0]?.finding.message ?? ""}`);
  }
  return checked;
}

/** What reading costs anybody: the lines as JSON, and with `parse` the JSON bodies in them too. */
async function readOnly(what: "lines" | "parse"): Promise<number> {
  const splitter = createLineSplitter();
  let lines = 0;

  for await (const chunk of readFileChunks(file)) {
    splitter.push(chunk, (entry) => {
      if (entry.kind === "text") {
        const exchange = JSON.parse(entry.text) as { response: { body: string } };
        lines += what === "lines" || JSON.parse(exchange.response.body) !== null ? 1 : 0;
      }
    });
  }
  return lines;
}
