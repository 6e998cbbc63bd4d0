import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { packageFile } from "../src/contract/package-root.ts";
import type { Exchange } from "../src/contract/check/exchange.ts";
import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import { toHarEntry } from "../src/traffic/record/to-har-entry.ts";
import { TrafficChecker } from "../src/traffic/traffic-checker.ts";
import { exampleExchanges } from "../test/traffic/example-exchanges.ts";
import { MUTATION_ROWS } from "../test/traffic/mutation-rows.ts";
import type { BenchRow } from "./bench-row.ts";
import { type Measured, measureOnce } from "./measure-audit.ts";
import { median } from "./measure.ts";
import { writeTraffic } from "./write-traffic.ts";

const SMALL = 10_000;
const LARGE = 1_000_000;
/** What the memory of a process may be, whatever the size of the recording. */
const MEGABYTES = 300;

const run = promisify(execFile);

/** Audits of small and large recordings beside reading them, and what is found beside what Redocly's drift finds. */
export async function benchAudit(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-bench-"));
  try {
    const small = await measureSize(join(folder, "small.ndjson"), SMALL, 5);
    const large = await measureSize(join(folder, "large.ndjson"), LARGE, 3);
    return [...large, ...small, ...(await compareWithDrift(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(file: string, count: number, turns: number): Promise<BenchRow[]> {
  await writeTraffic(file, count);
  const modes = ["lines", "parse", "1", "2"] as const;
  const figures: Record<string, Measured[]> = {};
  for (let turn = 0; turn < turns; turn += 1) {
    for (const mode of modes) {
      (figures[mode] ??= []).push(await measureOnce(mode, file));
    }
  }
  const [lines, parse, one, two] = modes.map((mode) => ({
    milliseconds: median((figures[mode] ?? []).map(({ milliseconds }) => milliseconds)),
    megabytes: Math.max(...(figures[mode] ?? []).map(({ megabytes }) => megabytes)),
  })) as [Measured, Measured, Measured, Measured];

  const exchanges = count.toLocaleString("en");
  const isLarge = count === LARGE;
  const seconds = ({ milliseconds }: Measured): string => `${(milliseconds / 1000).toFixed(2)} s`;
  return [
    {
      name: `audit of ${exchanges} exchanges, one thread, beside only reading them and JSON-parsing each line`,
      ratio: lines.milliseconds / one.milliseconds,
      // A small audit is all start: contracts to open, code to warm up.
      target: isLarge ? 0.7 : null,
      atLeast: true,
      detail: `${seconds(lines)} against ${seconds(one)}; parsing the bodies in the lines too takes ${seconds(parse)}, ${(parse.milliseconds / one.milliseconds).toFixed(2)} of the audit`,
    },
    {
      name: `audit of ${exchanges} exchanges, two threads beside one`,
      ratio: one.milliseconds / two.milliseconds,
      target: isLarge ? 1.7 : null,
      atLeast: true,
      detail: `${seconds(one)} against ${seconds(two)}`,
    },
    {
      name: `audit of ${exchanges} exchanges, memory of the whole process beside ${MEGABYTES} MB`,
      ratio: Math.max(one.megabytes, two.megabytes) / MEGABYTES,
      target: 1,
      atLeast: false,
      detail: `${one.megabytes.toFixed(0)} MB with one thread, ${two.megabytes.toFixed(0)} MB with two`,
    },
  ];
}

/** Every mutated exchange by itself, and the untouched ones: which of the two checkers tells them apart. */
async function compareWithDrift(folder: string): Promise<BenchRow[]> {
  const contract = await openContract("2026-03-04.preview");
  const examples = exampleExchanges(contract);
  const byName = new Map(examples.map(({ name, exchange }) => [name, exchange]));
  const mutated = MUTATION_ROWS.flatMap(({ of, mutate }) => {
    const original = byName.get(of);
    return original === undefined ? [] : [mutate(original)];
  });
  const untouched = [...new Set(MUTATION_ROWS.map(({ of }) => byName.get(of)))].filter(
    (exchange) => exchange !== undefined,
  );
  const checker = new TrafficChecker([contract]);
  const isFound = (exchange: Exchange): boolean => {
    const outcome = checker.check(exchange);
    return outcome.kind === "checked" && outcome.findings.length > 0;
  };
  const ours = { found: mutated.filter(isFound).length, noise: untouched.filter(isFound).length };
  const theirs = {
    found: await countDrift(join(folder, "mutated.har"), mutated),
    noise: await countDrift(join(folder, "untouched.har"), untouched),
  };
  return [
    {
      name: `mutated exchanges found, of ${mutated.length}, beside Redocly's drift`,
      ratio: ours.found / Math.max(1, theirs.found),
      target: 1,
      atLeast: true,
      detail: `${ours.found} against ${theirs.found}; of ${untouched.length} untouched ones ${ours.noise} and ${theirs.noise} are called wrong`,
    },
  ];
}

/** How many of the exchanges drift has a warning or an error about. */
async function countDrift(file: string, exchanges: readonly Exchange[]): Promise<number> {
  const log = { version: "1.2", creator: { name: "bench", version: "1" }, entries: exchanges.map(toHarEntry) };
  const report = `${file}.json`;
  writeFileSync(file, JSON.stringify({ log }));

  const api = packageFile("generated/2026-03-04.preview/openapi.json");
  const redocly = fileURLToPath(new URL("../node_modules/.bin/redocly", import.meta.url));
  // It exits with 1 when it finds something.
  await run(redocly, [
    "drift",
    file,
    "--api",
    api,
    "--format",
    "json",
    "--min-severity",
    "warning",
    "-o",
    report,
  ]).catch(() => undefined);
  const { problems } = JSON.parse(readFileSync(report, "utf8")) as { problems: { exchangeIndex: number }[] };
  return new Set(problems.map(({ exchangeIndex }) => exchangeIndex)).size;
}
