/** Everything that is checked without running the tests: lint, format, types, the contract's lint, unused code, the package. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadHistory } from "../src/contract/load/load-document.ts";
import { SURFACE_OF } from "../src/generated/surfaces.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
const documents = [...writeDocuments(), "src/generated/2026-03-04.preview/openapi.json"];

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "oxfmt", "--check"],
  ["types", "tsc", "-p", "."],
  ["types of the tests against SDKs", "tsc", "-p", "test/fidelity"],
  ["generated files", "node", "scripts/fc-contract.js", "generate", "--check"],
  ["contract", "redocly", "lint", "openapi/openapi.yaml", ...documents],
  ["control contract", "redocly", "lint", "openapi/control.yaml", "--config", "redocly.control.yaml"],
  ["unused code", "knip"],
  ["client's size", "vitest", "run", "test/client/bundle-size.test.ts"],
  ["build", "node", "scripts/build.ts"],
  ["package", "publint", "--strict"],
  ["package types", "attw", "--pack", ".", "--profile", "esm-only"],
];
const failed: string[] = [];

for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
      REDOCLY_TELEMETRY: "off",
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  if (status !== 0) {
    failed.push(name);
    process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\n`);
  }
}
rmSync(join(root, "dist"), { recursive: true, force: true });
rmSync(folder, { recursive: true });
if (failed.length > 0) {
  process.stdout.write(`\nfailed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}

/** The document of each surface, as it is derived. */
function writeDocuments(): readonly string[] {
  const { derive, line } = loadHistory(join(root, "openapi/openapi.yaml"));
  const surfaces = new Set<string>(Object.values(SURFACE_OF));
  return line.versions
    .filter((version) => surfaces.has(version))
    .map((version) => {
      const file = join(folder, `${version}.json`);
      writeFileSync(file, JSON.stringify(derive(version, "shown").document));
      return file;
    });
}
