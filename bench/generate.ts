import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readContractDocument } from "../src/products/stripe/shipped-contracts.ts";
import type { BenchRow } from "./bench-row.ts";
import { runToEnd, timeInTurns } from "./measure.ts";
import { builtCommand } from "./servers.ts";

const openapiTypescript = fileURLToPath(new URL("../node_modules/openapi-typescript/bin/cli.js", import.meta.url));

/** A full `generate` of all API versions, `--check` when nothing has changed, and openapi-typescript on the newest version. */
export async function benchGenerate(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-bench-"));
  const args = [builtCommand, "generate", "--out", folder];
  const newest = join(folder, "newest.json");

  try {
    writeFileSync(newest, JSON.stringify(readContractDocument("2026-10-28.endive")));
    const time = await timeInTurns(5, {
      generate: () => runToEnd(args),
      check: () => runToEnd([...args, "--check"]),
      peer: () => runToEnd([openapiTypescript, newest, "--output", join(folder, "newest.ts")]),
    });
    const { generate = 0, check = 0, peer = 0 } = time;
    return [
      {
        name: "generate of all surfaces, against one run of openapi-typescript on the newest version",
        ratio: generate / peer,
        target: 1,
        atLeast: false,
        detail: `${generate.toFixed(0)} ms, openapi-typescript ${peer.toFixed(0)} ms (whole processes)`,
      },
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
