import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { runToEnd, timeInTurns } from "./measure.ts";
import { builtCommand } from "./servers.ts";

/** A full `generate` of all API versions, and `--check` when nothing has changed. */
export async function benchGenerate(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-bench-"));
  const args = [builtCommand, "generate", "--out", folder];

  try {
    const time = await timeInTurns(5, {
      generate: () => runToEnd(args),
      check: () => runToEnd([...args, "--check"]),
    });
    const { generate = 0, check = 0 } = time;
    return [
      {
        name: "generate --check when nothing changed, against a full generate",
        ratio: check / generate,
        target: 0.25,
        atLeast: false,
        detail: `${check.toFixed(0)} ms, generate ${generate.toFixed(0)} ms (whole processes)`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
