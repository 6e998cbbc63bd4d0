/** Every row of the benchmark, ours and the peers in one run: `npm run bench [-- NAME…]`. */
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench-row.ts";
import { benchAudit } from "./audit.ts";
import { benchChecks } from "./checks.ts";
import { benchClient } from "./client.ts";
import { benchGenerate } from "./generate.ts";
import { benchHostile } from "./hostile.ts";
import { benchLists } from "./lists.ts";
import { benchMemory } from "./memory.ts";
import { benchMock } from "./mock.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchStartup } from "./startup.ts";

const GROUPS: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  startup: benchStartup,
  generate: benchGenerate,
  checks: benchChecks,
  client: benchClient,
  mock: benchMock,
  sandbox: benchSandbox,
  lists: benchLists,
  memory: benchMemory,
  audit: benchAudit,
  hostile: benchHostile,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}`);
  process.exit(2);
}

execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build.ts", import.meta.url))], { stdio: "inherit" });
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);

let missed = 0;
for (const [name, bench] of Object.entries(GROUPS)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    for (const row of await bench()) {
      missed += isMet(row) ? 0 : 1;
      console.log(formatRow(row));
    }
  }
}
console.log(missed === 0 ? "\nevery target is met" : `\n${missed} targets are missed`);

function isMet({ ratio, target, atLeast }: BenchRow): boolean {
  return target === null || (atLeast ? ratio >= target : ratio <= target);
}

function formatRow(row: BenchRow): string {
  const bound = row.target === null ? "" : `, ${row.atLeast ? "at least" : "at most"} ${row.target.toFixed(2)}`;
  const mark = row.target === null ? "    " : isMet(row) ? "ok  " : "MISS";
  return `${mark} ${row.name}: ${row.ratio.toFixed(2)}${bound} (${row.detail})`;
}
