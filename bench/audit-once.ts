/** One measurement in its own process: `audit-once.ts lines|parse|hostile|1|2 FILE` prints milliseconds, count and megabytes as JSON. */
import type { main as Main } from "../src/cli/main.ts";
import { createLineSplitter } from "../src/traffic/recording/split-lines.ts";
import { readFileChunks } from "../src/traffic/recording/read-file-chunks.ts";

const [mode = "1", file = ""] = process.argv.slice(2);

const start = performance.now();
const count = mode === "lines" || mode === "parse" ? await readOnly(mode) : await audit(mode);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, count, megabytes: process.resourceUsage().maxRSS / 1024 }));

/** The published command, which exits with 1 when it finds something. */
async function audit(how: string): Promise<number> {
  const isHostile = how === "hostile";
  const { main } = (await import(new URL("../dist/cli/main.js", import.meta.url).href)) as { main: typeof Main };
  const write = process.stdout.write.bind(process.stdout);
  let report = "";
  process.stdout.write = (chunk) => {
    report += String(chunk);
    return true;
  };
  const code = await main(["audit", file, "--json", "--threads", isHostile ? "1" : how]);
  process.stdout.write = write;
  if (code !== (isHostile ? 1 : 0)) {
    throw new Error(`the audit of the benchmark's traffic exited with ${code}`);
  }
  return (JSON.parse(report) as { summary: { checked: number } }).summary.checked;
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
